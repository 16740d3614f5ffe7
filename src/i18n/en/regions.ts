import type { RegionsWords } from '../regions-words.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, then figures. */
const count = (n: number): string => NUMBERS[n] ?? `${n}`;
const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const counted = (regions: number, lines: number): string =>
  capital(plural(regions, 'region')) + (lines ? `, ${lines} country ${lines === 1 ? 'line' : 'lines'}` : '');

/** English words of the regional map. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      const first = leading.length ? `${list(leading)} ${leading.length === 1 ? 'dominates' : 'dominate'}` : '';
      if (leading.length === 1 && fastest.length === 1 && leading[0] === fastest[0]) return `${first} and grows fastest`;
      const second = fastest.length ? `${list(fastest)} ${fastest.length === 1 ? 'grows' : 'grow'} fastest` : '';
      return [first, second].filter(Boolean).join('; ');
    },
    count: counted,
    largest: (place, region, amount, year, ofMarket) =>
      `${place} is the largest ${region ? `in ${region}` : 'region'}: ${amount}${ofMarket ? ' of the market' : ''} in ${year}`,
    measure: (region, share) => `${region ? `${region}: s` : 'S'}${share ? 'hare of the market' : 'ize of the market'} by ${region ? 'country' : 'region and country'}`,
    leads: (region) => `${region} dominates the market`,
    fastest: (region) => `${region} is the fastest-growing region`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries && plural(countries, 'country', 'countries'), groups && plural(groups, 'country group'), rest && 'the rest'];
      const named = parts.filter((part) => typeof part === 'string');
      return named.length ? `${region}: ${list(named)}` : region;
    },
  },
  subtitle: {
    disclosed: (unit, year, circles) => `${capital(unit)}, ${year}.${circles ? ' Circle area is proportional' : ''}`.replace(/\.$/, ''),
    coloured: (text) => `${text}. Colour marks the headline, not value`,
    shaded: (text) => `${text}. Shades mark what is listed by name, not value`,
    lines: (lines) => `${lines} ${lines === 1 ? 'line' : 'lines'} in the report`,
  },
  leads: 'Dominates',
  growsFastest: 'Fastest-growing',
  key: { listed: 'Listed by name', rest: 'In a “Rest of” line', none: 'Not in the report' },
  kind: { region: 'region', country: 'country', group: 'country group', rest: 'rest' },
  percentOfMarket: 'percent of the market',
  amountIn: (unit, year) => `${capital(unit)}, ${year}`,
  growth: 'Growth a year',
  place: 'Region or line',
  kindTitle: 'Kind',
  claimsTitle: 'The report says',
  tableCaption: (measure) => `Regions and their lines${measure && `: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`}`,
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'In the report; values not disclosed here',
    known: (status) => status,
    largest: (line, amount) => `Largest line: ${line}, ${amount}`,
    growth: (rate) => `Grows ${rate} a year`,
    rest: (region) => `What ${region} has beside the lines named`,
  },
  lines: (lines) => `${lines} country ${lines === 1 ? 'line' : 'lines'}`,
  summary: {
    world: (regions, lines) => `World map. ${counted(regions, lines)}.`,
    region: (name, lines) => `Map of ${name}${lines ? ` with ${plural(lines, 'line')} of the report` : ''}.`,
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => `And ${more} more.`,
  },
  note: {
    groups: (names, rest) => {
      const all = [...names, ...(rest ? ['the “Rest of” lines'] : [])];
      return `Countries are grouped as the report lists them. It names ${list(all)} without ${all.length === 1 && !rest ? 'its' : 'their'} members; these follow common definitions.`;
    },
    bars: 'Country bars share one scale.',
    world: 'Map: Natural Earth, drawn by who holds the ground; Equal Earth projection. Boundaries imply no position.',
    region: 'Map: Natural Earth, drawn by who holds the ground; azimuthal equal-area projection. Boundaries imply no position.',
  },
  missing: (years, unit) =>
    `Values not disclosed here. The report gives regions and countries${years && ` for ${years}`}${unit && `, in ${unit}`}.`,
  level: 'Level',
  allRegions: 'All regions',
  showOnMap: 'Show on the map',
  loadingMap: 'Loading the map',
  mapFailed: 'The map did not load. The list and the table have all that it shows.',
  retry: 'Try again',
  unknownPlace: (name) => `found “${name}”, want a country, country group or region that is known, or its codes`,
  emptyTitle: 'No regions published',
  emptyText: 'This report does not say which regions it covers.',
};
