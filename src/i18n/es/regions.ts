import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { andList, capital, counted, numbered } from './grammar.js';

const lines = (count: number): string => numbered(count, 'línea de país', 'líneas de país');

/** Spanish words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      const leads = `${andList(leading)} ${leading.length > 1 ? 'dominan' : 'domina'}`;
      const grows = fastest.length > 1 ? 'son las que más crecen' : 'es la que más crece';
      if (`${leading}` === `${fastest}`) return `${leads} y ${grows}`;
      return [leading.length && leads, fastest.length && `${andList(fastest)} ${grows}`].filter(Boolean).join('; ');
    },
    count: (regions, count) => capital(counted(regions, 'una región', 'regiones')) + (count ? `, ${lines(count)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. El color marca lo que dice el titular, no un valor`,
    shaded: (text) => `${text}. El tono marca lo que se cita por su nombre, no un valor`,
  },
  leads: 'Domina',
  growsFastest: 'La que más crece',
  key: { listed: 'Citado por su nombre', rest: 'En una línea «Resto de»', none: 'Fuera del informe' },
  lines,
  summary: {
    world: 'Mapa del mundo.',
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => `Y ${more} más`,
  },
  note: {
    groups: (names, rest) =>
      `Los países se agrupan como en el informe. Cita ${andList([...names, ...(rest ? ['las líneas «Resto de»'] : [])])} sin sus miembros; siguen las definiciones usuales.`,
    map: (projection) =>
      `Mapa: Natural Earth, según el control efectivo del territorio; proyección ${projection === 'world' ? 'Equal Earth' : 'azimutal equivalente'}. Las fronteras no implican ninguna postura.`,
  },
  missing: (years, unit, scale) =>
    `Valores no divulgados aquí. El informe los da por región y país${years && ` para ${years}`}${unit && `, en ${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`}.`,
  showOnMap: 'Ver en el mapa',
  loadingMap: 'Cargando el mapa',
  unknownPlace: (name) => `se encontró «${name}», se espera un país, un grupo de países o una región conocidos, o sus códigos`,
  figure: 'Mapa',
  emptyTitle: 'Sin regiones publicadas',
  emptyText: 'Este informe no dice qué regiones cubre.',
};
