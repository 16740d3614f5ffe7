import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, someOf } from './audit-lists.js';
import { quoted } from './grammar.js';

/** Hindi words on parts and wholes. */
export const sumWords: AuditSumWords = {
  regions: 'क्षेत्र',
  countriesOf: (region) => `${region} के देश`,
  segmentsOf: (name) => `${name} के भाग`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `${year} में ${shares ? 'हिस्सेदारियों' : 'मानों'} का योग (${parts}): ${sum}, `
      + (wholeName === undefined ? `${whole} नहीं` : `${wholeName} के ${whole} से ${shares ? '' : `${difference} `}${over ? 'अधिक' : 'कम'}`)
      + `।${small ? ' कारण पूर्णांकन हो सकता है।' : ''}${alsoIn(otherYears)}`,
    fix: ofPart ? `पूरे बाज़ार की हिस्सेदारी दें: ये ${wholeName} की हिस्सेदारियाँ लगती हैं।`
      : small ? `बताएँ कि आँकड़े पूर्णांकित हैं, या उन्हें ठीक करें: ${parts}।`
      : `${over ? '' : 'जो छूटा है वह जोड़ें, जैसे “शेष” की प्रविष्टि, या '}${shares ? 'हिस्सेदारियाँ' : 'मान'} ठीक करें: ${parts}${wholeName === undefined ? '' : `, या ${wholeName} का आँकड़ा`}।`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)} ${year} में शून्य से कम है: ${value}। तब ${region} के बाकी देश पूरे क्षेत्र से बड़े होंगे।`,
    fix: `${region} के देशों के आँकड़े, या क्षेत्र का अपना आँकड़ा ठीक करें।`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}: ${year} में हिस्सेदारी ${share} बताई गई है, पर ${value} तो ${total} का ${percent} है।${alsoIn(otherYears)}`,
    fix: 'हिस्सेदारी या मान ठीक करें। हिस्सेदारी पूरे बाज़ार की होती है, ऊपर के भाग की नहीं।',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `${year} में ${of} में से ${wrong} हिस्सेदारियाँ अपने मानों से मेल नहीं खातीं, कुल ${total}।`,
    fix: `पहले ${year} का बाज़ार आकार जाँचें, फिर हिस्सेदारियाँ।`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)}: ${year} के लिए ${value}, मुख्य मान ${main} से ${kind === 'low' ? 'अधिक' : 'कम'}, जबकि यह ${kind === 'low' ? 'न्यूनतम' : 'अधिकतम'} परिदृश्य है।${alsoIn(otherYears)}`,
    fix: 'परिदृश्य या मुख्य मान ठीक करें, या परिदृश्य आपस में बदलें।',
  }),
};

/** Hindi words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `${year} में योग (${parts}) ${sum} है, और पूर्ण ${whole}: लगभग हज़ार गुना का अंतर। इनमें से एक किसी और इकाई में लगता है।`,
    fix: 'सभी मान बाज़ार आकार की इकाई में दें।',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `बाज़ार ${yearBefore} के ${before} से ${year} में ${value} हो जाता है: लगभग हज़ार गुना का अंतर। इनमें से एक किसी और इकाई में लगता है।`,
    fix: 'सभी मान बाज़ार आकार की इकाई में दें।',
  }),
  heading: (heading, unit) => ({ message: `शीर्षक ${quoted(heading)} की इकाई डेटा की इकाई से अलग है: ${unit}।`, fix: 'शीर्षक और डेटा में एक ही इकाई दें।' }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `पाठ में ${quoted(written)}, डेटा में ${year} के लिए ${size}: ${factor === 1 ? 'वही संख्या, दो मुद्राओं में।' : `पाठ की संख्या ${factor === 1e3 ? 'हज़ार' : 'दस लाख'} गुना ${isSmaller ? 'छोटी' : 'बड़ी'} है।`}`,
    fix: factor === 1 ? 'पाठ और डेटा में एक ही मुद्रा दें।' : 'पाठ का पैमाना ठीक करें, जैसे अरब की जगह मिलियन, या डेटा की इकाई।',
  }),
};

/** Hindi words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `${name} के बारे में पाठ: ${quoted(quote)}। पर ${other} बड़ा है: ${own} के मुक़ाबले ${others}।`
      : `${name} के बारे में पाठ: ${quoted(quote)}। पर ${other} की वृद्धि तेज़ है: सालाना ${own} के मुक़ाबले ${others}।`,
    fix: 'कथन या आँकड़े ठीक करें।',
  }),
  twice: (names, count, kind) => ({
    message: `एक ही पूर्ण के कई भाग ${kind === 'leading' ? 'सबसे आगे' : 'सबसे तेज़ वृद्धि वाले'} बताए गए हैं: ${someOf(names, count)}।`,
    fix: 'कथन किसी एक के लिए रखें, या बताएँ कि वे इसे कैसे बाँटते हैं।',
  }),
};
