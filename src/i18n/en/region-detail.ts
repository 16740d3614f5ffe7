import type { RegionDetailWords } from '../regions-words.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, then figures. */
const plural = (n: number, one: string, many = `${one}s`): string => `${NUMBERS[n] ?? n} ${n === 1 ? one : many}`;
const list = (items: readonly string[]): string => items.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** English words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region} dominates the market`,
    fastest: (region) => `${region} is the fastest-growing region`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? [plural(countries, 'country', 'countries')] : [], groups ? [plural(groups, 'country group')] : [], rest ? ['the rest'] : []];
      return [region, list(parts.flat())].filter(Boolean).join(': ');
    },
  },
  lines: (lines) => `${lines} ${lines === 1 ? 'line' : 'lines'} in the report`,
  kind: { region: 'region', country: 'country', group: 'country group', rest: 'rest' },
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'In the report; values not disclosed here',
    largest: (line, amount) => `Largest line: ${line}, ${amount}`,
    growth: (rate) => `Grows ${rate} a year`,
    rest: (region) => `What ${region} has beside the lines named`,
  },
  summary: (name, lines) => `Map of ${name}${lines ? ` with ${plural(lines, 'line')} of the report` : ''}.`,
  table: {
    place: 'Region or line',
    kind: 'Kind',
    claims: 'The report says',
    growth: 'Growth a year',
    caption: (measure) => `Regions and their lines${measure && `: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`}`,
    ofMarket: (percent) => `${percent}% of the market`,
    measure: (unit, year) => `${unit.charAt(0).toUpperCase()}${unit.slice(1)}, ${year}`,
  },
  mapFailed: 'The map did not load. The regions are listed below.',
  retry: 'Try again',
  level: 'Level',
  allRegions: 'All regions',
};
