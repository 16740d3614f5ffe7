import { NBSP } from '../format.js';
import type { RegionDetailWords } from '../regions-words.js';
import { andList, capital, counted } from './grammar.js';

/** German words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region} dominiert den Markt`,
    fastest: (region) => `${region} wächst am schnellsten`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? [counted(countries, 'ein Land', 'Länder')] : [], groups ? [counted(groups, 'eine Ländergruppe', 'Ländergruppen')] : [], rest ? ['der Rest'] : []];
      return [region, andList(parts.flat())].filter(Boolean).join(': ');
    },
  },
  lines: (lines) => `${lines} ${lines === 1 ? 'Zeile' : 'Zeilen'} im Bericht`,
  kind: { region: 'Region', country: 'Land', group: 'Ländergruppe', rest: 'Rest' },
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'Im Bericht; Werte hier nicht offengelegt',
    largest: (line, amount) => `Größte Zeile: ${line}, ${amount}`,
    growth: (rate) => `Wächst um ${rate} pro Jahr`,
    rest: (region) => `Was ${region} neben den genannten Zeilen umfasst`,
  },
  summary: (name, lines) => `Karte von ${name}${lines ? ` mit ${counted(lines, 'einer Zeile', 'Zeilen')} des Berichts` : ''}.`,
  table: {
    place: 'Region oder Zeile',
    kind: 'Art',
    claims: 'Der Bericht sagt',
    growth: 'Wachstum pro Jahr',
    caption: (measure) => `Regionen und ihre Zeilen${measure && `: ${measure}`}`,
    ofMarket: (percent) => `${percent}${NBSP}% des Marktes`,
    measure: (unit, year) => `${capital(unit)}, ${year}`,
  },
  mapFailed: 'Die Karte wurde nicht geladen. Die Regionen stehen unten.',
  retry: 'Erneut versuchen',
  level: 'Ebene',
  allRegions: 'Alle Regionen',
};
