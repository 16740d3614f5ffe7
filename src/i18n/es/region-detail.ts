import type { RegionDetailWords } from '../regions-words.js';
import { andList, capital, counted, numbered, un } from './grammar.js';

/** Spanish words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region} domina el mercado`,
    fastest: (region) => `${region} es la región que más crece`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? [counted(countries, 'un país', 'países')] : [], groups ? [counted(groups, 'un grupo de países', 'grupos de países')] : [], rest ? ['el resto'] : []];
      return [region, andList(parts.flat())].filter(Boolean).join(': ');
    },
  },
  lines: (lines) => `${numbered(lines, 'línea', 'líneas')} en el informe`,
  kind: { region: 'región', country: 'país', group: 'grupo de países', rest: 'resto' },
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'En el informe; valores no divulgados aquí',
    largest: (line, amount) => `Línea mayor: ${line}, ${amount}`,
    growth: (rate) => `Crece ${un(rate)} anual`,
    rest: (region) => `${region}, fuera de las líneas citadas`,
  },
  summary: (name, lines) => `Mapa: ${name}${lines ? `, con ${counted(lines, 'una línea', 'líneas')} del informe` : ''}.`,
  table: {
    place: 'Región o línea',
    kind: 'Clase',
    claims: 'Qué dice el informe',
    growth: 'Crecimiento anual',
    caption: (measure) => `Regiones y sus líneas${measure && `: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`}`,
    ofMarket: (percent) => `${percent}\u00a0% del mercado`,
    measure: (unit, year) => `${capital(unit)}, ${year}`,
  },
  mapFailed: 'El mapa no se cargó. Las regiones figuran abajo.',
  retry: 'Reintentar',
  level: 'Nivel',
  allRegions: 'Todas las regiones',
};
