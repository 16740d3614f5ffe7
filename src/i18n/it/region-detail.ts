import type { RegionDetailWords } from '../regions-words.js';
import { andList, capital, counted, numbered } from './grammar.js';

/** Italian words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region}: la regione dominante`,
    fastest: (region) => `${region}: la regione in più rapida crescita`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? [counted(countries, 'un paese', 'paesi')] : [], groups ? [counted(groups, 'un gruppo di paesi', 'gruppi di paesi')] : [], rest ? ['il resto'] : []];
      return [region, andList(parts.flat())].filter(Boolean).join(': ');
    },
  },
  lines: (lines) => `${numbered(lines, 'voce', 'voci')} nel rapporto`,
  kind: { region: 'regione', country: 'paese', group: 'gruppo di paesi', rest: 'resto' },
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'Nel rapporto; valori non divulgati qui',
    largest: (line, amount) => `Voce maggiore: ${line}, ${amount}`,
    growth: (rate) => `Crescita annua: ${rate}`,
    rest: (region) => `${region}: quanto resta oltre alle voci citate`,
  },
  summary: (name, lines) => `Mappa: ${name}${lines ? `, con ${counted(lines, 'una voce', 'voci')} del rapporto` : ''}.`,
  table: {
    place: 'Regione o voce',
    kind: 'Tipo',
    claims: 'Secondo il rapporto',
    growth: 'Crescita annua',
    caption: (measure) => `Regioni e relative voci${measure && `: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`}`,
    ofMarket: (percent) => `${percent}% del mercato`,
    measure: (unit, year) => `${capital(unit)}, ${year}`,
  },
  mapFailed: 'La mappa non è stata caricata. Le regioni sono elencate sotto.',
  retry: 'Riprova',
  level: 'Livello',
  allRegions: 'Tutte le regioni',
};
