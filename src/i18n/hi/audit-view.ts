import type { AuditViewWords } from '../audit-view-words.js';
import { counted, digits, list } from './grammar.js';

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'बाज़ार आकार के चार्ट',
  'segment-treemap': 'खंडों',
  'segment-outline': 'खंडों की रूपरेखा',
  'regional-map': 'मानचित्र',
  'player-list': 'कंपनियों की सूची',
  'key-figures': 'मुख्य आँकड़ों',
  'concentration-meter': 'संकेंद्रण',
  'market-dynamics': 'बाज़ार की गतिकी',
  developments: 'घटनाक्रम',
  insights: 'निष्कर्षों',
  contents: 'विषय-सूची',
};

const KINDS: Readonly<Record<'error' | 'warning' | 'note', readonly [one: string, many: string]>> = {
  error: ['त्रुटि', 'त्रुटियाँ'],
  warning: ['चेतावनी', 'चेतावनियाँ'],
  note: ['टिप्पणी', 'टिप्पणियाँ'],
};

/** Hindi words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => `जाँचने लायक ${counted(total, 'बात', 'बातें')}, ${errors ? `इनमें ${counted(errors, ...KINDS.error)}` : 'कोई त्रुटि नहीं'}`,
  subheading: 'रिपोर्ट के आँकड़ों, नामों और तारीख़ों का आपस में मिलान',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((kind) => counts[kind] > 0).map((kind) => counted(counts[kind], ...KINDS[kind]));
    return `रिपोर्ट का उसी से मिलान किया गया। मिला: ${list(parts)}। हर एक में लिखा है कि क्या मेल नहीं खाता और वह कैसे सुधरे।`;
  },
  goodTitle: 'कोई विरोधाभास नहीं',
  goodText: 'वृद्धि दरें सिरों के मानों से, भाग पूर्ण से, और नाम व तारीख़ें आपस में मेल खाते हैं, जहाँ तक रिपोर्ट उन्हें बताती है।',
  severities: { error: 'त्रुटि', warning: 'चेतावनी', note: 'टिप्पणी' },
  groups: { error: 'त्रुटियाँ', warning: 'चेतावनियाँ', note: 'टिप्पणियाँ' },
  meanings: { error: 'सही नहीं हो सकता', warning: 'पाठक को भ्रमित कर सकता है', note: 'देखने योग्य' },
  filter: 'कौन-सी बातें',
  all: 'सभी',
  fix: 'सुधार:',
  morePlaces: (more) => `${digits(more)} और जगह`,
  moreFindings: (more, total) => `${total} में से ${more} और दिखाएँ`,
  showIn: (widget) => `${WIDGETS[widget] ?? 'पेज'} में देखें`,
  rule: 'नियम',
  severity: 'गंभीरता',
  finding: 'बात',
  paths: 'कहाँ',
  caption: 'रिपोर्ट के विरोधाभास',
  formMessage: (path, message) => `${path ? `${path}: ` : ''}${message}। यह भाग छोड़ दिया गया और जाँचा नहीं गया।`,
  formFix: 'दस्तावेज़ ठीक करें। “vitrine validate” पंक्ति और स्तंभ बताता है।',
};
