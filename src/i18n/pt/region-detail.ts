import type { RegionDetailWords } from '../regions-words.js';
import { andList, capital, counted, numbered } from './grammar.js';

/** Portuguese words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region} domina o mercado`,
    fastest: (region) => `${region} é a região que mais cresce`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? [counted(countries, 'um país', 'países')] : [], groups ? [counted(groups, 'um grupo de países', 'grupos de países')] : [], rest ? ['o resto'] : []];
      return [region, andList(parts.flat())].filter(Boolean).join(': ');
    },
  },
  lines: (lines) => `${numbered(lines, 'linha', 'linhas')} no relatório`,
  kind: { region: 'região', country: 'país', group: 'grupo de países', rest: 'resto' },
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'No relatório; valores não divulgados aqui',
    largest: (line, amount) => `Maior linha: ${line}, ${amount}`,
    growth: (rate) => `Cresce ${rate} ao ano`,
    rest: (region) => `${region}, fora das linhas citadas`,
  },
  summary: (name, lines) => `Mapa: ${name}${lines ? `, com ${counted(lines, 'uma linha', 'linhas')} do relatório` : ''}.`,
  table: {
    place: 'Região ou linha',
    kind: 'Tipo',
    claims: 'O que diz o relatório',
    growth: 'Crescimento anual',
    caption: (measure) => `Regiões e as suas linhas${measure && `: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`}`,
    ofMarket: (percent) => `${percent}% do mercado`,
    measure: (unit, year) => `${capital(unit)}, ${year}`,
  },
  mapFailed: 'O mapa não carregou. As regiões constam abaixo.',
  retry: 'Tentar de novo',
  level: 'Nível',
  allRegions: 'Todas as regiões',
};
