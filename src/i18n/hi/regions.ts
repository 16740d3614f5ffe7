import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { counted, digits, list, quoted, regions as regionsOf } from './grammar.js';

const countryLines = (count: number): string => counted(count, 'देश प्रविष्टि', 'देश प्रविष्टियाँ');

/** Hindi words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `सबसे आगे और सबसे तेज़ वृद्धि: ${list(leading)}`;
      return [leading.length && `सबसे आगे: ${list(leading)}`, fastest.length && `सबसे तेज़ वृद्धि: ${list(fastest)}`].filter(Boolean).join('; ');
    },
    count: (regions, lines) => regionsOf(regions) + (lines ? `, ${countryLines(lines)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}। रंग शीर्षक दिखाता है, मान नहीं`,
    shaded: (text) => `${text}। छाया नाम से सूचीबद्ध दिखाती है, मान नहीं`,
  },
  leads: 'सबसे आगे',
  growsFastest: 'सबसे तेज़ वृद्धि',
  key: { listed: 'नाम से सूचीबद्ध', rest: '“शेष” प्रविष्टि में', none: 'रिपोर्ट में नहीं' },
  lines: (count) => countryLines(count),
  summary: {
    world: 'विश्व मानचित्र।',
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => `और ${digits(more)} अन्य`,
  },
  note: {
    groups: (names, rest) => `देश रिपोर्ट की सूची के अनुसार समूहित हैं। सदस्यों के बिना नामित: ${list([...names, ...(rest ? ['“शेष” प्रविष्टियाँ'] : [])])}; वे यहाँ प्रचलित परिभाषा के अनुसार हैं।`,
    map: (projection) =>
      `मानचित्र: Natural Earth, ज़मीनी नियंत्रण के अनुसार; ${projection === 'world' ? 'Equal Earth' : 'दिगंशीय समक्षेत्र'} प्रक्षेप। सीमाएँ कोई राय नहीं दर्शातीं।`,
  },
  missing: (years, unit, scale) =>
    `मान यहाँ अघोषित हैं। रिपोर्ट में क्षेत्र और देश के मान${years && ` ${years} के लिए`}${unit && `, ${amountWords.amount('', amountWords.scales[scale].long, unit, '')} में`} हैं।`,
  showOnMap: 'मानचित्र पर देखें',
  loadingMap: 'मानचित्र लोड हो रहा है',
  unknownPlace: (name) => `${quoted(name)} मिला, ज्ञात देश, देश समूह या क्षेत्र, या उनके कोड चाहिए`,
  figure: 'मानचित्र',
  emptyTitle: 'कोई क्षेत्र प्रकाशित नहीं',
  emptyText: 'यह रिपोर्ट नहीं बताती कि किन क्षेत्रों को शामिल करती है।',
};
