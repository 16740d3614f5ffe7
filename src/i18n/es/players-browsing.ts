import type { PlayersBrowsingWords } from '../players-words.js';

const NAMED = {
  all: ['la única empresa citada', 'empresas citadas'], major: ['la única empresa principal citada', 'empresas principales citadas'], key: ['la única empresa clave citada', 'empresas clave citadas'],
} as const;
const lists = { major: 'empresas principales', key: 'empresas clave' } as const;

/** Spanish words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} de ${of}`,
  noneTitle: (query) => `Ninguna empresa coincide con «${query}»`,
  noneText: (count, total, list) => `La lista contiene ${count === 1 ? NAMED[list][0] : `las ${total} ${NAMED[list][1]}`} en el informe.`,
  covers: (ofEachKeyPlayer) => `El perfil${ofEachKeyPlayer ? ' de cada empresa clave' : ''} en el informe abarca:`,
  profiled: 'El informe incluye un perfil de esta empresa.',
  notProfiled: 'Sin perfil en el índice.',
  listed: (both) => (both.length ? `Figura entre las ${both.map((list) => lists[list]).join(' y las ')}.` : 'Citada en el informe, en ninguna de las listas.'),
  printed: (name, list) => `${name} en la lista de ${lists[list]}.`,
  caption: 'Empresas citadas en el informe',
  listColumn: { major: 'Lista de empresas principales', key: 'Lista de empresas clave' },
  notListed: 'no figura',
  profileColumn: 'Perfil',
  yes: 'sí',
  no: 'no',
  firstOf: (count, all) => `Las primeras ${count} de ${all} empresas`,
  ofMarket: (percent) => `${percent}\u00a0% del mercado`,
  shareColumn: (year) => (year === undefined ? 'Cuota de mercado' : `Cuota de mercado en ${year}, en\u00a0%`),
};
