import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';

/** "2031 तक" of a forecast, "2021 से 2024 तक" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `${to} तक` : `${from} से ${to} तक`);
const expected = ({ forecast }: HeadlineSpan): string => (forecast ? ' का अनुमान' : '');

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `${year} में ${reached} तक ले जाती है, जो प्रकाशित मान से ${percent}% ${under ? 'कम' : 'अधिक'} है।`;

/** Hindi words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = 'बाज़ार का आकार', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => `${market}: ${over(span)} ${fold} गुना ${span.forecast ? 'होने का अनुमान' : 'हुआ'}`,
    change: (market, percent, span, up) => `${market}: ${over(span)} ${percent}% ${up ? 'बढ़त' : 'गिरावट'}${expected(span)}`,
    flat: (market, amount, span) => `${market}: ${over(span)} ${amount} पर ${span.forecast ? 'बने रहने का अनुमान' : 'स्थिर'}`,
    level: (market, amount, year) => `${market}: ${year} में ${amount}`,
    fromTo: (market, start, end, span) => `${market}: ${start} से ${span.forecast ? `${over(span)} ${end} होने का अनुमान` : `${span.to} में ${end}`}`,
    rate: (market, rate, up) => `${market}: सालाना ${rate} ${up === undefined ? 'बदलाव' : up ? 'बढ़त' : 'गिरावट'} का अनुमान`,
  },
  key: {
    historical: 'प्रकाशित',
    base: 'प्रकाशित, आधार वर्ष',
    forecast: 'प्रकाशित, पूर्वानुमान',
    estimated: 'प्रकाशित या अनुमानित',
    estimatedForecast: 'प्रकाशित या अनुमानित, पूर्वानुमान',
    derived: 'बताई गई दर से परिकलित',
    given: 'परिकलित, प्रकाशित नहीं',
    band: 'न्यूनतम से अधिकतम',
  },
  shortKey: {
    historical: 'प्रकाशित',
    base: 'आधार वर्ष',
    forecast: 'पूर्वानुमान',
    estimated: 'प्रकाशित या अनुमानित',
    estimatedForecast: 'पूर्वानुमान',
    derived: 'परिकलित',
    given: 'परिकलित',
    band: 'न्यूनतम–अधिकतम',
  },
  aYear: (rate) => `${rate} सालाना`,
  compound: (years) => `चक्रवृद्धि सालाना वृद्धि (CAGR)${years && `, ${years}`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: 'आधार वर्ष', forecast: 'पूर्वानुमान' },
  baseYear: 'आधार वर्ष',
  baseYearShort: 'आधार',
  historical: 'ऐतिहासिक',
  forecast: (studyPeriod) => `पूर्वानुमान${studyPeriod && `, अध्ययन अवधि ${studyPeriod}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `${year} के मान से, बताई गई ${rate} सालाना दर पर परिकलित; प्रकाशित आँकड़ा नहीं`,
    times: (fold, year) => `, ${year} के मान का ${fold} गुना`,
    range: (low, high) => `। न्यूनतम ${low}, अधिकतम ${high}`,
    source: (source) => `स्रोत: ${source}`,
    undisclosed: 'रिपोर्ट में है, यहाँ अघोषित',
    missing: 'इस वर्ष का कोई उपयोगी मान नहीं दिया गया',
  },
  note: {
    solid: (year, rate) => `ठोस स्तंभ रिपोर्ट के मान हैं। धारीदार स्तंभ परिकलित हैं: ${year} का मान, बताई गई ${rate} सालाना दर पर।`,
    calculated: (year, rate) => `धारीदार स्तंभ परिकलित हैं: ${year} का मान और बताई गई ${rate} सालाना दर।`,
    rounded: (mismatch) => `दर पूर्णांकित है, इसलिए ${leads(mismatch)}`,
    differs: (mismatch) => `बताई गई ${mismatch.rate} सालाना दर और सिरों के मान मेल नहीं खाते: दर ${leads(mismatch)}`,
    outside: (years) => `${years} रिपोर्ट में हैं, पर यहाँ अघोषित।`,
    gap: 'रिक्त स्थान रिक्त ही रहता है: न रेखा, न अनुमान, न शून्य।',
    band: 'पट्टी न्यूनतम से अधिकतम परिदृश्य तक है।',
    estimated: (years) => `प्रकाशक ${years} को अनुमान बताता है।`,
    open: 'रिपोर्ट दर बताती है, पर बाज़ार का आकार नहीं: किसी स्तंभ की ऊँचाई नहीं है।',
  },
  summary: {
    span: (from, to) => (from === to ? `वर्ष ${from} का स्तंभ चार्ट।` : `${from} से ${to} तक का स्तंभ चार्ट।`),
    level: (year, amount, status) => `${year}: ${amount}, ${status}।`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} प्रकाशित`, calculated && `${calculated} परिकलित`, open && `${open} बिना मान के`];
      return `वर्ष: ${counts.filter(Boolean).join(', ')}।`;
    },
    rate: (rate, years) => `बताई गई चक्रवृद्धि वृद्धि: ${rate} सालाना${years && `, ${years}`}।`,
  },
  forecastStatus: (status) => `${status} पूर्वानुमान`,
  missing: (years) => `पूरी रिपोर्ट में ${years} के मान हैं।`,
  emptyTitle: 'बाज़ार का आकार प्रकाशित नहीं',
  emptyText: 'यह रिपोर्ट यहाँ सालाना मान नहीं बताती। वे पूरी रिपोर्ट में हैं।',
};
