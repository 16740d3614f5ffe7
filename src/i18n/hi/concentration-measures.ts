import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { companies, digits } from './grammar.js';

const largest = (count: number): string => (count === 1 ? 'सबसे बड़ी कंपनी' : `${digits(count)} सबसे बड़ी कंपनियों`);

/** Hindi words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company} की बाज़ार हिस्सेदारी ${share}`,
    largest: (count, share, proven) => `${proven ? '' : 'नामित '}${largest(count)} की बाज़ार हिस्सेदारी ${share}`,
    named: (count, share) => `${count === 1 ? 'नामित कंपनी' : `नामित ${digits(count)} कंपनियों`} की बाज़ार हिस्सेदारी ${share}`,
    index: (index, band) => `हर्फिंडाल-हिर्शमन सूचकांक ${index}${band && `: ${band}`}`,
    undisclosed: 'बाज़ार कितना संकेंद्रित है, यहाँ नहीं बताया गया',
  },
  sharesSubtitle: (year) => `बाज़ार हिस्सेदारी, ${year}`,
  measuresSubtitle: 'रिपोर्ट में प्रकाशित संकेंद्रण के माप',
  largestList: (count, year) => (count === 1 ? `ज्ञात हिस्सेदारी वाली कंपनी, ${year}` : `नामित ${digits(count)} सबसे बड़ी कंपनियाँ, ${year}`),
  otherNamed: (count) => `${digits(count)} अन्य नामित ${count === 1 ? 'कंपनी' : 'कंपनियाँ'}`,
  unnamed: 'बाकी सभी',
  measure: {
    cr4: 'चार सबसे बड़ी कंपनियाँ (CR4)',
    cr5: 'पाँच सबसे बड़ी कंपनियाँ (CR5)',
    hhi: 'हर्फिंडाल-हिर्शमन सूचकांक (HHI)',
  },
  short: { cr4: 'चार सबसे बड़ी (CR4)', cr5: 'पाँच सबसे बड़ी (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `${count === 1 ? '1 नामित कंपनी' : `${digits(count)} नामित कंपनियों`} की हिस्सेदारी से परिकलित`,
  band: { low: '1,000 से कम', moderate: 'मध्यम संकेंद्रित', high: 'अत्यधिक संकेंद्रित' },
  guideline:
    'HHI प्रतिशत हिस्सेदारियों के वर्गों का योग है। अमेरिका के 2023 के विलय दिशानिर्देशों में 1,800 से ऊपर का बाज़ार अत्यधिक संकेंद्रित है; एजेंसियाँ 1,000 से 1,800 को मध्यम संकेंद्रित कहती हैं।',
  indexRange: 'HHI का निचला सिरा: जिन कंपनियों का नाम नहीं, वे सब नगण्य हैं। ऊपरी सिरा: बाकी सब उनमें से एक के पास है।',
  indexProven: 'HHI का निचला सिरा: जिन कंपनियों का नाम नहीं, वे सब नगण्य हैं। ऊपरी सिरा: वे उतनी बड़ी हैं जितना सबसे बड़ी कंपनियों का प्रकाशित हिस्सा होने देता है।',
  tableCaption: 'बाज़ार संकेंद्रण',
  tableMeasure: 'माप',
  tableShare: (company, year) => `${company}, हिस्सेदारी ${year}`,
  tableStated: 'बताया गया स्तर',
  summary: (count, index) => {
    const shares = count ? `नामित ${count === 1 ? companies(1) : largest(count)} की पूरे बाज़ार में हिस्सेदारी।` : '';
    return [shares, index && `HHI ${index}, सीमाएँ 1,000 और 1,800।`].filter(Boolean).join(' ');
  },
};
