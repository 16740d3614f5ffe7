import type { PlayersBrowsingWords } from '../players-words.js';

const named = { all: ['azienda', 'aziende'], major: ['maggiore operatore', 'maggiori operatori'], key: ['operatore chiave', 'operatori chiave'] } as const;
const lists = { major: 'maggiori operatori', key: 'operatori chiave' } as const;

/** Italian words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} di ${of}`,
  noneTitle: (query) => `Nessuna azienda corrisponde a «${query}»`,
  noneText: (count, total, list) => `L’elenco comprende ${total} ${named[list][count === 1 ? 0 : 1]} del rapporto.`,
  covers: (ofEachKeyPlayer) => `Il profilo ${ofEachKeyPlayer ? 'di ogni operatore chiave ' : ''}nel rapporto comprende:`,
  profiled: 'Il rapporto contiene un profilo di questa azienda.',
  notProfiled: 'Nessun profilo nell’indice.',
  listed: (names) => (names.length ? `Nell’elenco: ${names.map((list) => lists[list]).join(', ')}.` : 'Citata nel rapporto, in nessuno dei due elenchi.'),
  printed: (name, list) => `${name} nell’elenco degli operatori ${list === 'major' ? 'maggiori' : 'chiave'}.`,
  caption: 'Aziende citate nel rapporto',
  listColumn: { major: 'Maggiori operatori', key: 'Operatori chiave' },
  notListed: 'non in elenco',
  profileColumn: 'Profilo',
  yes: 'sì',
  no: 'no',
  firstOf: (count, all) => `Le prime ${count} di ${all} aziende`,
  ofMarket: (percent) => `${percent}% del mercato`,
  shareColumn: (year) => (year === undefined ? 'Quota di mercato' : `Quota di mercato nel ${year}, in percentuale`),
};
