import type { SegmentationSizeWords } from '../segmentation-words.js';
import { capital, count, list, plural } from './segmentation.js';

/** English words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}: the largest ${by} segment, ${amount}${ofMarket ? ' of the market' : ''} in ${year}`,
    measure: (by, share) => `${share ? 'Share' : 'Size'} of the market by ${by}`,
  },
  subtitle: {
    share: (money, year) => `Percent of ${money ? 'market value' : 'the market'}, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
  },
  unsplit: 'Not split further',
  key: {
    zero: (names, more) => `Zero, so without a tile: ${list(names, more)}`,
    negative: (names, more) => `Below zero, so without a tile: ${list(names, more)}`,
    open: (names, more) => `Not disclosed: ${list(names, more)}`,
  },
  note: {
    area: 'Area is proportional to size.',
    derived: 'A hatched tile in colour is calculated: the sum of its parts.',
    rest: (open) => `The grey hatched tile is calculated: what the disclosed segments leave over for ${open === 1 ? 'the one that is' : `the ${count(open)} that are`} not disclosed.`,
    unnamed: 'The grey hatched tile is calculated: what the named segments leave over.',
    excess: (sum) => `The published shares add up to ${sum}; areas follow their proportions.`,
    inexact: 'Some sizes are published as rounded, as a range or as a limit: their areas are approximate.',
    nameless: (tiles) => `${capital(plural(tiles, 'tile'))} ${tiles === 1 ? 'is' : 'are'} too small for a name: point at ${tiles === 1 ? 'it' : 'one'}, or open the table.`,
  },
};
