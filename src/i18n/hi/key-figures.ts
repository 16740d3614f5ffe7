import type { KeyFiguresWords } from '../key-figures-words.js';
import { digits, list } from './grammar.js';

/** Hindi words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'आँकड़े',
  headline: {
    level: (amount, _isPlain, year) => `${year} में ${amount} का बाज़ार`,
    then: (amount, year, isForecast, up) => {
      const verb = up === undefined ? 'रहने' : up ? 'पहुँचने' : 'तक घटने';
      return isForecast ? `, ${year} तक ${amount} ${verb} का अनुमान` : `, ${year} में ${amount}`;
    },
    rate: (rate, up) => `सालाना ${rate} ${up === undefined ? 'बदलाव' : up ? 'बढ़त' : 'गिरावट'} का अनुमान`,
    undisclosed: (market) => `${market}: आकार यहाँ अघोषित`,
  },
  phase: { historical: '', base: ', आधार वर्ष', forecast: ' पूर्वानुमान' },
  label: (year, how) => `${year}, ${how.replace(/^, /, '')}`,
  scenarios: (low, high) => `न्यूनतम ${low}, अधिकतम ${high}`,
  lowOnly: (low) => `न्यूनतम ${low}`,
  highOnly: (high) => `अधिकतम ${high}`,
  growth: 'सालाना वृद्धि (CAGR)',
  source: (source) => `स्रोत: ${source}`,
  facts: {
    baseYear: 'आधार वर्ष',
    studyPeriod: 'अध्ययन अवधि',
    timeline: 'रिपोर्ट की समय-रेखा',
    concentration: 'बाज़ार संकेंद्रण',
    pages: 'रिपोर्ट के पृष्ठ',
    published: 'प्रकाशन',
    edition: 'संस्करण',
    scope: 'दायरा',
    publisher: 'प्रकाशक',
  },
  level: { low: 'निम्न', medium: 'मध्यम', high: 'उच्च' },
  scope: { global: 'विश्वव्यापी', region: 'एक क्षेत्र', country: 'एक देश' },
  remark: (year, text) => `${year}: ${text}.`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `${list(years.map(String))} में बाज़ार का आकार`, hasRate && 'सालाना वृद्धि', facts && `रिपोर्ट के बारे में ${digits(facts)} तथ्य`].filter(Boolean);
    return `मुख्य आँकड़े: ${parts.join('; ')}।`;
  },
  emptyTitle: 'मुख्य आँकड़े प्रकाशित नहीं',
  emptyText: 'यह रिपोर्ट बाज़ार का आकार, वृद्धि या अपने बारे में तथ्य नहीं बताती।',
};
