import type { PlayersBrowsingWords } from '../players-words.js';

const NAMED = {
  all: ['a única empresa citada', 'empresas citadas'], major: ['a única empresa principal citada', 'empresas principais citadas'], key: ['a única empresa-chave citada', 'empresas-chave citadas'],
} as const;
const lists = { major: 'empresas principais', key: 'empresas-chave' } as const;

/** Portuguese words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} de ${of}`,
  noneTitle: (query) => `Nenhuma empresa corresponde a “${query}”`,
  noneText: (count, total, list) => `A lista contém ${count === 1 ? NAMED[list][0] : `as ${total} ${NAMED[list][1]}`} no relatório.`,
  covers: (ofEachKeyPlayer) => `O perfil${ofEachKeyPlayer ? ' de cada empresa-chave' : ''} no relatório abrange:`,
  profiled: 'O relatório inclui um perfil desta empresa.',
  notProfiled: 'Sem perfil no índice.',
  listed: (both) => (both.length ? `Consta entre as ${both.map((list) => lists[list]).join(' e as ')}.` : 'Citada no relatório, em nenhuma das listas.'),
  printed: (name, list) => `${name} na lista de ${lists[list]}.`,
  caption: 'Empresas citadas no relatório',
  listColumn: { major: 'Lista de empresas principais', key: 'Lista de empresas-chave' },
  notListed: 'não consta',
  profileColumn: 'Perfil',
  yes: 'sim',
  no: 'não',
  firstOf: (count, all) => `As primeiras ${count} de ${all} empresas`,
  ofMarket: (percent) => `${percent}% do mercado`,
  shareColumn: (year) => (year === undefined ? 'Fatia de mercado' : `Fatia de mercado em ${year}, em %`),
};
