import type { RegionsWords } from '../regions-words.js';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

const plural = (n: number | string, one: string, isOne = n === 1): string => `${n} ${one}${isOne ? '' : 's'}`;
const list = (items: readonly string[]): string => items.join(', ').replace(/, ([^,]*)$/, ' and $1');
const s = (places: readonly string[]): string => (places.length > 1 ? '' : 's');

/** English words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `${list(leading)} dominate${s(leading)} and grow${s(leading)} fastest`;
      return [leading.length && `${list(leading)} dominate${s(leading)}`, fastest.length && `${list(fastest)} grow${s(fastest)} fastest`].filter(Boolean).join('; ');
    },
    count: (regions, lines) => plural(NUMBERS[regions] ?? regions, 'region', regions === 1) + (lines ? `, ${plural(lines, 'country line')}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. Colour marks the headline, not value`,
    shaded: (text) => `${text}. Shades mark what is listed by name, not value`,
  },
  leads: 'Dominates',
  growsFastest: 'Fastest-growing',
  key: { listed: 'Listed by name', rest: 'In a “Rest of” line', none: 'Not in the report' },
  lines: (lines) => plural(lines, 'country line'),
  summary: {
    world: 'World map.',
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => `And ${more} more`,
  },
  note: {
    groups: (names, rest) =>
      `Countries are grouped as the report lists them. It names ${list([...names, ...(rest ? ['the “Rest of” lines'] : [])])} without members; these follow common definitions.`,
    map: (projection) =>
      `Map: Natural Earth, drawn by who holds the ground; ${projection === 'world' ? 'Equal Earth' : 'azimuthal equal-area'} projection. Boundaries imply no position.`,
  },
  missing: (years, unit, scale) =>
    `Values not disclosed here. The report gives regions and countries${years && ` for ${years}`}${unit && `, in ${unit}${scale === 'one' ? '' : ` ${scale}`}`}.`,
  showOnMap: 'Show on the map',
  loadingMap: 'Loading the map',
  unknownPlace: (name) => `found “${name}”, want a country, country group or region that is known, or its codes`,
  figure: 'Map',
  emptyTitle: 'No regions published',
  emptyText: 'This report does not say which regions it covers.',
};
