import type { ConcentrationWords } from '../concentration-words.js';

/** Hindi words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'पैमाना',
  headline: (wording) => `बाज़ार संकेंद्रण: ${wording}`,
  subtitle: 'रिपोर्ट स्तर बताती है, संख्या नहीं',
  wordSubtitle: 'रिपोर्ट एक शब्द बताती है, संख्या नहीं',
  level: { low: 'निम्न', medium: 'मध्यम', high: 'उच्च' },
  rank: (term) => {
    if (/moderate|medium|middle|partial|मध्यम|आंशिक/i.test(term)) return 1;
    if (/fragment|unconcentrat|competiti|^low\b|खंडित|बिखर|प्रतिस्पर्धी|^निम्न|^कम/i.test(term)) return 0;
    return /consolidat|concentrat|monopol|oligopol|dominat|^high\b|संकेंद्रित|समेकित|एकाधिकार|^उच्च/i.test(term) ? 2 : undefined;
  },
  about: 'रिपोर्ट के शब्दों में संकेंद्रण',
  stated: 'रिपोर्ट का अपना शब्द',
  summary: (wording, step) => `रिपोर्ट के अनुसार इस बाज़ार का संकेंद्रण: ${wording}${step === undefined ? '' : `, खंडित से संकेंद्रित तक 3 में से चरण ${step + 1}`}।`,
  stepNote: 'स्तर अपना पूरा चरण भरता है, क्योंकि रिपोर्ट उसके भीतर कोई स्थान नहीं बताती।',
  wordNote: 'रिपोर्ट अपने शब्द को किसी पैमाने पर नहीं रखती।',
  schematic: 'छोटे स्तंभ सांकेतिक हैं।',
  emptyTitle: 'संकेंद्रण प्रकाशित नहीं',
  emptyText: 'यह रिपोर्ट न संकेंद्रण का स्तर बताती है, न बाज़ार हिस्सेदारी।',
};
