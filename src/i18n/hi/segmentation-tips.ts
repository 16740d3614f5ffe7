import type { SegmentationTipWords } from '../segmentation-words.js';
import { list } from './grammar.js';
import { partsOf } from './segmentation.js';

/** Hindi words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'स्तर',
  headline: {
    amount: (name, amount, ofMarket) => `${name}: ${ofMarket ? 'बाज़ार का ' : ''}${amount}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => `${name}: ${parts.length <= 4 ? list(parts) : partsOf(parts.length)}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  partOf: (percent, name) => `${name} का ${percent}`,
  growth: (rate) => `सालाना ${rate} वृद्धि`,
  open: 'रिपोर्ट में है; मान यहाँ अघोषित',
  rest: (names, more) => `घोषित खंडों के बाद ${list(names, more)} के लिए जो बचता है`,
  unnamed: 'नामित खंडों के बाद जो बचता है',
  tooSmall: 'हर एक यहाँ दिखाने के लिए बहुत छोटा',
  tooMany: 'तालिका में सब हैं',
  added: 'अपने भागों का योग',
  table: {
    caption: (by, share, year) => `${by} के अनुसार खंड${year === undefined ? '' : `, ${year}`}${share ? '। प्रतिशत पूरे बाज़ार का' : ''}`,
    segment: 'खंड',
    partOf: 'किसका भाग',
    share: 'प्रतिशत',
    ofMarket: (percent) => `बाज़ार का ${percent}%`,
    value: (unit) => unit,
    growth: 'सालाना वृद्धि',
    claims: 'रिपोर्ट का कथन',
  },
};
