import type { TroubleWords } from '../words.js';
import { counted, digits } from './grammar.js';

/** Hindi words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'बाकी पेज पर इसका असर नहीं।',
  retry: 'फिर कोशिश करें',
  noCode: 'इसे दिखाने वाले कोड का एक भाग लोड नहीं हुआ।',
  errors: {
    'bad-src': (detail) => `पता ${detail} काम नहीं आ सकता: वह http, https या इसी साइट का होना चाहिए।`,
    network: () => 'डेटा तक पहुँचा नहीं जा सका।',
    http: (detail) => `सर्वर ने डेटा के बजाय ${detail} उत्तर दिया।`,
    timeout: (detail) => `डेटा ${detail} सेकंड में नहीं आया।`,
    'too-large': (detail) => `डेटा ${detail} MB से बड़ा है।`,
    'not-json': (detail) => `सर्वर ने JSON के बजाय ${detail} भेजा।`,
    'bad-json': (detail) => `डेटा मान्य JSON नहीं है: ${detail}।`,
    'data-changed': (detail) => `इस संस्करण के प्रकाशन के बाद डेटा बदल गया, इसलिए नहीं दिखाया गया: ${detail}।`,
    'cannot-verify': (detail) => `जाँचा नहीं जा सकता कि डेटा इसी संस्करण का है, इसलिए नहीं दिखाया गया${detail ? `: ${detail}` : ''}।`,
    invalid: (detail) => `डेटा कोई रिपोर्ट नहीं है: ${detail}।`,
  },
  issuesTitle: (count) => `डेटा की ${counted(count, 'प्रविष्टि', 'प्रविष्टियाँ')} छोड़ी ${count === 1 ? 'गई' : 'गईं'}।`,
  issuesRest: 'बाकी जैसा मिला वैसा दिखाया गया।',
  moreIssues: (count) => `और ${digits(count)} अन्य`,
  noData: 'इस विजेट को रिपोर्ट चाहिए: src एट्रिब्यूट में, report प्रॉपर्टी में, या आसपास के vt-report में।',
  emptyTitle: 'यहाँ कुछ प्रकाशित नहीं',
  emptyText: 'यह रिपोर्ट इस चित्र के लिए कुछ नहीं बताती।',
};
