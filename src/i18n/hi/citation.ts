import type { CitationWords } from '../citation-words.js';
import { digits } from './grammar.js';

/** Hindi words of citations. */
export const citationWords: CitationWords = {
  sample: 'नमूना डेटा',
  sampleNote: 'नमूना डेटा, काल्पनिक मान',
  edition: (edition) => (/edition|version|release|संस्करण/i.test(edition) ? edition : `संस्करण ${edition}`),
  pages: (count) => `${digits(count)} पृष्ठ`,
  licence: (licence) => `लाइसेंस: ${licence}`,
  figure: (headline, isText) => `${isText ? 'भाग' : 'चित्र'}: ${headline}`,
  accessed: (date) => `${new Intl.DateTimeFormat('hi', { dateStyle: 'long', calendar: 'gregory', numberingSystem: 'latn' }).format(date)} को देखा गया`,
  kind: 'रिपोर्ट',
  world: 'विश्व',
  marketSize: 'बाज़ार का आकार',
  title: (isText) => (isText ? 'यह भाग उद्धृत करें' : 'यह चित्र उद्धृत करें'),
  forms: { text: 'टेक्स्ट', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'उद्धरण का रूप',
  copy: 'कॉपी करें',
  copied: 'कॉपी हुआ',
  byHand: 'यहाँ कॉपी करने की अनुमति नहीं है। टेक्स्ट चुना हुआ है: Ctrl+C से, या Mac पर ⌘C से कॉपी करें।',
  close: 'बंद करें',
};
