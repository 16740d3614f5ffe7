import type { RegionDetailWords } from '../regions-words.js';
import { andList, capital, counted, de, numbered } from './grammar.js';

/** French words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region}\u00a0: région dominante du marché`,
    fastest: (region) => `${region}\u00a0: région à la plus forte croissance`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? [counted(countries, 'un pays', 'pays')] : [], groups ? [counted(groups, 'un groupe de pays', 'groupes de pays')] : [], rest ? ['le reste'] : []];
      return [region, andList(parts.flat())].filter(Boolean).join('\u00a0: ');
    },
  },
  lines: (lines) => `${numbered(lines, 'ligne', 'lignes')} dans le rapport`,
  kind: { region: 'région', country: 'pays', group: 'groupe de pays', rest: 'reste' },
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'Dans le rapport\u00a0; valeurs non communiquées ici',
    largest: (line, amount) => `Première ligne\u00a0: ${line}, ${amount}`,
    growth: (rate) => `Croissance ${de(rate)} par an`,
    rest: (region) => `${region}, hors lignes nommées`,
  },
  summary: (name, lines) => `Carte\u00a0: ${name}${lines ? `, avec ${counted(lines, 'une ligne', 'lignes')} du rapport` : ''}.`,
  table: {
    place: 'Région ou ligne',
    kind: 'Type',
    claims: 'Ce que dit le rapport',
    growth: 'Croissance par an',
    caption: (measure) => `Régions et leurs lignes${measure && `\u00a0: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`}`,
    ofMarket: (percent) => `${percent}\u00a0% du marché`,
    measure: (unit, year) => `${capital(unit)}, ${year}`,
  },
  mapFailed: 'La carte ne s’est pas chargée. Les régions figurent ci-dessous.',
  retry: 'Réessayer',
  level: 'Niveau',
  allRegions: 'Toutes les régions',
};
