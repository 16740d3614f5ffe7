import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, capital, someOf } from './audit-lists.js';

/** English words on parts and wholes. */
export const sumWords: AuditSumWords = {
  regions: 'the regions',
  countriesOf: (region) => `the countries of ${region}`,
  segmentsOf: (name) => `the parts of ${name}`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `In ${year}, ${shares ? 'the shares of ' : ''}${parts} add up to ${sum}, `
      + (wholeName === undefined ? `not to ${whole}` : `${shares ? '' : `${difference} `}${over ? 'more' : 'less'} than ${wholeName} with ${whole}`)
      + `.${small ? ' Rounding may explain it.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `Give shares of the whole market: these seem to be shares of ${wholeName}.`
      : small
      ? `Say that the figures are rounded, or correct the ${shares ? 'shares' : 'values'} of ${parts}.`
      : `${over ? 'Correct' : 'Name what is missing, such as a line for the rest, or correct'} the ${shares ? 'shares' : 'values'} of ${parts}${wholeName === undefined ? '' : `, or the figure of ${wholeName}`}.`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `“${name}” is below zero in ${year}: ${value}. The other countries of ${region} would then make more than the region.`,
    fix: `Correct the figures of the countries of ${region}, or the region’s own.`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name} is given ${share} of the market in ${year}, but its ${value} are ${percent} of ${total}.${alsoIn(otherYears)}`,
    fix: 'Correct the share or the value. A share is a part of the whole market, not of the part above.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `In ${year}, ${wrong === of ? `none of ${of} shares fits` : `${wrong} of ${of} shares do not fit`} the values beside them: ${wrong === of ? 'no share is' : 'they are not'} what the value is of ${total}.`,
    fix: `Check the market size of ${year} first, then the shares.`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `“${name}” gives ${value} for ${year}, ${kind === 'low' ? 'more' : 'less'} than the main value of ${main}, although it is the ${kind} scenario.${alsoIn(otherYears)}`,
    fix: 'Correct the scenario or the main value, or exchange the scenarios.',
  }),
};

/** English words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `In ${year}, ${parts} add up to ${sum}, and what they divide is ${whole}: about a thousand times apart. One of the two seems to be in another unit.`,
    fix: 'Give all values in the unit of the market size.',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `The market goes from ${before} in ${yearBefore} to ${value} in ${year}, about a thousandfold. One of the two seems to be in another unit.`,
    fix: 'Give all values in the unit of the market size.',
  }),
  heading: (heading, unit) => ({
    message: `The heading “${heading}” names another unit than the data, which are in ${unit}.`,
    fix: 'Let heading and data name the same unit.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `The text says “${written}”, the data ${size} for ${year}: `
      + (factor === 1 ? 'the same number in two currencies.' : `the text is ${factor === 1e3 ? 'a thousand' : 'a million'} times ${isSmaller ? 'smaller' : 'larger'}.`),
    fix: factor === 1 ? 'Let text and data name the same currency.' : 'Correct the scale in the text, such as million for billion, or the unit of the data.',
  }),
};

/** English words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `The text says of ${name}: “${quote}”. But ${other} is larger: ${others} against ${own}.`
      : `The text says of ${name}: “${quote}”. But ${other} grows faster: ${others} a year against ${own}.`,
    fix: 'Correct the claim or the figures.',
  }),
  twice: (names, count, kind) => ({
    message: `${capital(someOf(names, count))} are ${count === 2 ? 'both' : 'all'} said to ${kind === 'leading' ? 'lead' : 'grow fastest'} among the same parts.`,
    fix: 'Keep the claim for one of them, or say how they share it.',
  }),
};
