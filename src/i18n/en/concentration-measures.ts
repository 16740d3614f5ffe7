import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { spellCount } from './counts.js';

const companies = (count: number): string => (count === 1 ? 'company' : 'companies');

/** English words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company} holds ${share} of the market`,
    largest: (count, share, proven) => `The ${spellCount(count)} largest companies ${proven ? '' : 'named '}hold ${share} of the market`,
    named: (count, share) => `The ${spellCount(count)} companies named hold ${share} of the market`,
    index: (index, band) => `Herfindahl-Hirschman index of ${index}${band && `: ${band}`}`,
    undisclosed: 'How concentrated the market is, is not disclosed here',
  },
  sharesSubtitle: (year) => `Shares of the market, ${year}`,
  measuresSubtitle: 'Measures of concentration published in the report',
  largestList: (count, year) => (count === 1 ? `Company with a known share, ${year}` : `${count} largest companies named, ${year}`),
  otherNamed: (count) => `${count} other ${companies(count)} named`,
  unnamed: 'All others',
  measure: {
    cr4: 'Four largest companies (CR4)',
    cr5: 'Five largest companies (CR5)',
    hhi: 'Herfindahl-Hirschman index (HHI)',
  },
  short: { cr4: 'Four largest (CR4)', cr5: 'Five largest (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `Calculated from the shares of ${count} ${companies(count)} named`,
  band: { low: 'under 1,000', moderate: 'moderately concentrated', high: 'highly concentrated' },
  guideline:
    'HHI is the sum of squared percent shares. Under the US Merger Guidelines of 2023 a market over 1,800 is highly concentrated; the agencies call 1,000 to 1,800 moderately concentrated.',
  indexRange: 'Low end of the HHI: all companies not named are too small to count. High end: one of them has all the rest.',
  indexProven: 'Low end of the HHI: all companies not named are too small to count. High end: they are as large as the published share of the largest allows.',
  tableCaption: 'Market concentration',
  tableMeasure: 'Measure',
  tableShare: (company, year) => `${company}, share ${year}`,
  tableStated: 'Level as stated',
  summary: (count, index) => {
    const shares = count ? `Shares of the ${count === 1 ? 'one company' : `${count} largest companies`} named, against the whole market.` : '';
    return [shares, index && `HHI ${index}, on a scale with the thresholds 1,000 and 1,800.`].filter(Boolean).join(' ');
  },
};
