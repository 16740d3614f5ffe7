import type { FrameWords } from '../words.js';

/** Hindi words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'नमूना डेटा।',
  sampleText: 'काल्पनिक मान, केवल रूपरेखा के लिए',
  sampleSource: 'स्रोत: नमूना डेटा',
  source: (report, years) => `स्रोत: ${report} रिपोर्ट${years && `, ${years}`}`,
  table: 'तालिका',
  figure: 'चार्ट',
  actions: 'अन्य विकल्प',
  loading: 'रिपोर्ट का डेटा लोड हो रहा है',
  fullReport: 'पूरी रिपोर्ट देखें',
  errorTitle: 'डेटा लोड नहीं हुआ',
  noData: 'रिपोर्ट का डेटा नहीं दिया गया',
  status: { reported: 'प्रकाशित', estimated: 'अनुमानित', derived: 'परिकलित', undisclosed: 'अघोषित' },
  value: 'मान',
  basis: 'आधार',
  noValue: 'मान नहीं',
  notDisclosed: 'अघोषित',
  stop: '। ',
};
