import type { ConcentrationWords } from '../concentration-words.js';

/** Adjectives of a concentration, and those of a market. */
const OF_CONCENTRATION = /^((very|rather|relatively|fairly|moderately) )?(low|medium|moderate|high)$/i;
const OF_MARKET = /^((very|rather|relatively|fairly|moderately|highly|partly|partially|largely) )?(un|de)?(fragmented|consolidated|concentrated|competitive)$/i;

/** English words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'Scale',
  headline: (wording) => {
    if (OF_CONCENTRATION.test(wording)) return `Market concentration is ${wording.toLowerCase()}`;
    return OF_MARKET.test(wording) ? `The market is ${wording.toLowerCase()}` : `Market concentration: ${wording}`;
  },
  subtitle: 'The report gives a level, not a number',
  wordSubtitle: 'The report gives a word, not a number',
  level: { low: 'Low', medium: 'Medium', high: 'High' },
  rank: (term) => {
    if (/moderate|medium|middle|partial/i.test(term)) return 1;
    if (/fragment|unconcentrat|competiti|^low\b/i.test(term)) return 0;
    return /consolidat|concentrat|monopol|oligopol|dominat|^high\b/i.test(term) ? 2 : undefined;
  },
  about: 'Concentration as the report states it',
  stated: 'The report’s own word',
  summary: (wording, step) => `The report calls the concentration of this market: ${wording}${step === undefined ? '' : `, step ${step + 1} of 3 from fragmented to consolidated`}.`,
  stepNote: 'The level fills its whole step because the report gives no position within it.',
  wordNote: 'The report places its word on no step of a scale.',
  schematic: 'Small bars are schematic.',
  emptyTitle: 'No concentration published',
  emptyText: 'This report discloses neither a level of concentration nor market shares.',
};
