import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { intervalsOf, longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { digits, list } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
const growthOf = (name: string | undefined): string => (name === undefined ? 'बताई गई वृद्धि' : `${name} की बताई गई वृद्धि`);
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'समय-रेखा' : 'अध्ययन अवधि');

const labels: AuditLabels = {
  studyPeriod: 'अध्ययन अवधि',
  timeline: 'समय-रेखा',
  baseYear: 'आधार वर्ष',
  published: 'प्रकाशन',
  market: 'बाज़ार',
  wholeMarket: 'पूरा बाज़ार',
  heading: 'शीर्षक',
  unit: 'डेटा की इकाई',
  player: 'कंपनी',
  company: 'कंपनी',
  shares: 'कंपनियों की हिस्सेदारी',
  date: 'तारीख़',
  region: 'क्षेत्र',
  place: 'जगह',
  inText: 'पाठ में',
  scenario: (kind) => (kind === 'low' ? 'न्यूनतम परिदृश्य' : 'अधिकतम परिदृश्य'),
  sum: (parts) => `योग: ${parts}`,
  share: (name) => `${name} की हिस्सेदारी`,
  value: (name) => `${name} का मान`,
};

const growth: AuditGrowthWords = {
  stated: 'बताई गई सालाना वृद्धि',
  over: (reading) => `सालाना वृद्धि ${span(reading)}, ${intervalsOf(reading.intervals)}`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}, सालाना ${rate}, सिरों के मानों से नहीं निकलती: ${reading.from} से ${reading.to} तक ${intervalsOf(reading.intervals)} में वृद्धि सालाना ${gives} है।`
      + (fitting ? ` वह तभी मेल खाती है जब ${intervalsOf(fitting)} गिने जाएँ।` : ''),
    fix: fitting
      ? `${reading.from} से ${reading.to} तक ${intervalsOf(reading.intervals)} गिनें और ${gives} लिखें, या बताएँ कि दर किन वर्षों की है।`
      : 'दर या दोनों मानों में से एक ठीक करें, या बताएँ कि दर किन वर्षों की है।',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}, सालाना ${rate}, ${span(right)} से मेल खाती है, ${intervalsOf(right.intervals)} (${right.percent})। जो पाठक ${span(wrong)}, ${intervalsOf(wrong.intervals)} गिने, उसे ${wrong.percent} मिलता है।`,
    fix: `बताएँ कि दर किन वर्षों की है: ${right.from} से ${right.to}।`,
  }),
};

const known = (years: readonly number[]): string => {
  if (!years.length) return 'इनमें से किसी वर्ष का आँकड़ा नहीं है';
  return years.length <= 5 ? `आँकड़े केवल ${list(years.map(String))} के हैं` : `आँकड़े ${years[0]} से ${years.at(-1)} तक के हैं`;
};

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `अध्ययन अवधि ${span(study)} समय-रेखा ${span(timeline)} के भीतर नहीं है, जबकि समय-रेखा में रिपोर्ट के सभी वर्ष होने चाहिए।`,
    fix: 'समय-रेखा बढ़ाएँ, या अध्ययन अवधि ठीक करें।',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `रिपोर्ट में वर्षों के दो दायरे हैं: अध्ययन अवधि ${span(study)} और समय-रेखा ${span(timeline)}${base === undefined ? '' : `, आधार वर्ष ${base}`}। ${known(shown)}, इसलिए पाठक नहीं जान सकता कि समय-रेखा के बाकी वर्षों में क्या है।`,
    fix: 'एक वाक्य में बताएँ कि अध्ययन अवधि के बाहर समय-रेखा में क्या है, या उन वर्षों के मान दें।',
  }),
  baseOutside: (base, outer, isTimeline) => ({ message: `आधार वर्ष ${base} ${kindOf(isTimeline)} ${span(outer)} के बाहर है।`, fix: `आधार वर्ष या ${kindOf(isTimeline)} ठीक करें।` }),
  baseAfter: (base, published) => ({
    message: `आधार वर्ष ${base}, वास्तविक मानों का अंतिम वर्ष, रिपोर्ट के प्रकाशन (${longDate(published)}) के बाद का है।`,
    fix: 'आधार वर्ष या प्रकाशन की तारीख़ ठीक करें।',
  }),
  dataOutside: (outside, outer, isTimeline) => ({
    message: `डेटा में ${kindOf(isTimeline)} ${span(outer)} के बाहर के वर्ष हैं: ${outside.length > 5 ? `कुल ${digits(outside.length)}` : list(outside.map(String))}।`,
    fix: `${kindOf(isTimeline)} बढ़ाएँ, या ये वर्ष हटा दें।`,
  }),
};

/** Hindi words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `बाज़ार का आकार ${year}`,
  atLeast: (amount) => `कम से कम ${amount}`,
  atMost: (amount) => `अधिक से अधिक ${amount}`,
  more: (count) => ({ message: `इस जाँच की ${count} और बातें सूची में नहीं हैं।`, fix: 'जो सूची में हैं उन्हें ठीक करें और फिर जाँचें।' }),
  growth,
  years,
  sums: sumWords,
  units: unitWords,
  claims: claimWords,
  players: playerWords,
  concentration: concentrationWords,
  developments: developmentWords,
  places: placeWords,
  prose: proseWords,
  contents: contentsWords,
};
