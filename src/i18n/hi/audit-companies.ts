import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, someOf } from './audit-lists.js';
import { digits, list as listOf, quoted } from './grammar.js';

const lists = { major: 'प्रमुख कंपनियों की सूची में', key: 'मुख्य कंपनियों की सूची में' } as const;
const levels = { low: 'निम्न', medium: 'मध्यम', high: 'उच्च' } as const;
const evidence = {
  hhi: (figure: string) => `प्रकाशित हर्फिंडाल-हिर्शमन सूचकांक (HHI) ${figure} है`,
  cr4: (figure: string) => `चार सबसे बड़ी कंपनियों की कुल हिस्सेदारी ${figure} है`,
  cr5: (figure: string) => `पाँच सबसे बड़ी कंपनियों की कुल हिस्सेदारी ${figure} है`,
  shares: (figure: string) => `केवल सूचीबद्ध कंपनियों की हिस्सेदारी से ही हर्फिंडाल-हिर्शमन सूचकांक (HHI) ${figure} बनता है`,
} as const;

/** Hindi words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'नाम' : list === 'major' ? 'प्रमुख कंपनियाँ' : 'मुख्य कंपनियाँ'),
  twoNames: (forms) => ({
    message: `एक कंपनी दो नामों से छपी है: ${listOf(forms.map(({ list, name }) => `${list ? `${lists[list]} ` : ''}${quoted(name)}`))}।`,
    fix: 'दोनों सूचियों में एक ही नाम दें।',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} और ${quoted(second)} रिपोर्ट में दो कंपनियाँ हैं, पर एक ही लगती हैं।`,
    fix: 'दोनों की एक प्रविष्टि बनाएँ, दूसरा नाम उपनाम हो; या नामों में भेद करें।',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `दोनों सूचियाँ मेल नहीं खातीं: ${digits(major)} प्रमुख कंपनियों में से ${both ? `केवल ${digits(both)}` : 'एक भी'} ${digits(key)} मुख्य कंपनियों में ${both ? 'हैं' : 'नहीं'}। वहाँ नहीं: ${someOf(left, leftCount)}।`,
    fix: 'हर प्रमुख कंपनी को मुख्य कंपनियों की सूची में भी रखें, या बताएँ कि सूचियों में क्या भेद है।',
  }),
  shares: (year, sum) => ({ message: `${year} में कंपनियों की हिस्सेदारी का योग ${sum} है, पूरे बाज़ार से अधिक।`, fix: 'हिस्सेदारियाँ ठीक करें, या दो बार लिखी कंपनी खोजें।' }),
};

/** Hindi words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'शब्द',
  level: 'बताया गया संकेंद्रण',
  levels,
  fromShares: 'कंपनियों की हिस्सेदारी से, कम से कम',
  measures: { cr4: 'CR4, चार सबसे बड़ी मिलाकर', cr5: 'CR5, पाँच सबसे बड़ी मिलाकर', hhi: 'HHI' },
  term: (level, wording) => ({ message: `संकेंद्रण के लिए शब्द ${quoted(wording)} है, पर डेटा में वह ${levels[level]} है।`, fix: 'शब्द और स्तर एक ही बात कहें।' }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `बाज़ार का संकेंद्रण ${quoted(wording)} बताया गया है, पर ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, यानी HHI ${above ? 'कम से कम' : 'अधिक से अधिक'} ${limit}` : ''}। अमेरिका के 2023 के विलय दिशानिर्देशों में ${high} से ऊपर अत्यधिक संकेंद्रित और ${moderate} से नीचे असंकेंद्रित बाज़ार है; ${levels[level]} मेल नहीं खाता।`,
    fix: 'शब्द या माप ठीक करें, या वह पैमाना बताएँ जिसका यह शब्द है।',
  }),
  under: (measure, published, least) => ({
    message: `प्रकाशित ${measure.toUpperCase()} ${published} है, पर केवल सूचीबद्ध कंपनियों की हिस्सेदारी से ${least} बनता है।`,
    fix: `${measure === 'hhi' ? 'सूचकांक' : 'अनुपात'} या हिस्सेदारियाँ ठीक करें।`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: `पाँच सबसे बड़ी कंपनियाँ: ${cr5}; चार सबसे बड़ी: ${cr4}। ${isUnder ? 'पाँच का हिस्सा चार से कम नहीं हो सकता।' : 'तब पाँचवीं अपने से पहले की चार के औसत से बड़ी होगी।'}`,
    fix: 'CR4 या CR5 ठीक करें।',
  }),
};

/** Hindi words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: `${longDate(date)} के घटनाक्रम में ${all ? 'केवल ऐसी कंपनियाँ' : 'ऐसी कंपनियाँ भी'} हैं जो रिपोर्ट की किसी सूची में नहीं: ${listOf(names)}।`,
    fix: 'बताएँ कि इसका इस बाज़ार से क्या संबंध है, कंपनियाँ सूची में जोड़ें, या घटनाक्रम हटा दें।',
  }),
  noDay: (date) => ({ message: `${date} कैलेंडर की कोई तारीख़ नहीं।`, fix: 'घटनाक्रम की तारीख़ ठीक करें।' }),
  afterPublication: (date, published) => ({ message: `घटनाक्रम की तारीख़ ${longDate(date)} रिपोर्ट के प्रकाशन (${longDate(published)}) के बाद की है।`, fix: 'दोनों में से एक तारीख़ ठीक करें।' }),
};
