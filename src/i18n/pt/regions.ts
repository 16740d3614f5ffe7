import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { andList, capital, counted, numbered } from './grammar.js';

const lines = (count: number): string => numbered(count, 'linha de país', 'linhas de países');

/** Portuguese words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      const leads = `${andList(leading)} ${leading.length > 1 ? 'dominam' : 'domina'}`;
      const grows = fastest.length > 1 ? 'são as que mais crescem' : 'é a que mais cresce';
      if (`${leading}` === `${fastest}`) return `${leads} e ${grows}`;
      return [leading.length && leads, fastest.length && `${andList(fastest)} ${grows}`].filter(Boolean).join('; ');
    },
    count: (regions, count) => capital(counted(regions, 'uma região', 'regiões')) + (count ? `, ${lines(count)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. A cor marca o que diz o título, não um valor`,
    shaded: (text) => `${text}. O tom marca o que é citado pelo nome, não um valor`,
  },
  leads: 'Domina',
  growsFastest: 'A que mais cresce',
  key: { listed: 'Citado pelo nome', rest: 'Numa linha “Resto de”', none: 'Fora do relatório' },
  lines,
  summary: {
    world: 'Mapa do mundo.',
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => `E mais ${more}`,
  },
  note: {
    groups: (names, rest) =>
      `Os países são agrupados como no relatório. Ele cita ${andList([...names, ...(rest ? ['as linhas “Resto de”'] : [])])} sem os seus membros; valem as definições usuais.`,
    map: (projection) =>
      `Mapa: Natural Earth, segundo quem ocupa o território; projeção ${projection === 'world' ? 'Equal Earth' : 'azimutal equivalente'}. As fronteiras não implicam tomada de posição.`,
  },
  missing: (years, unit, scale) =>
    `Valores não divulgados aqui. O relatório apresenta-os por região e país${years && ` para ${years}`}${unit && `, em ${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`}.`,
  showOnMap: 'Ver no mapa',
  loadingMap: 'Mapa em carregamento',
  unknownPlace: (name) => `foi encontrado “${name}”, espera-se um país, um grupo de países ou uma região conhecidos, ou os seus códigos`,
  figure: 'Mapa',
  emptyTitle: 'Nenhuma região publicada',
  emptyText: 'Este relatório não diz que regiões abrange.',
};
