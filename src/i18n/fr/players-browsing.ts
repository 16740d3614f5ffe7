import type { PlayersBrowsingWords } from '../players-words.js';

const NAMED = {
  all: ['la seule entreprise citée', 'entreprises citées'], major: ['le seul acteur majeur cité', 'acteurs majeurs cités'], key: ['le seul acteur clé cité', 'acteurs clés cités'],
} as const;
const lists = { major: 'acteurs majeurs', key: 'acteurs clés' } as const;

/** French words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} sur ${of}`,
  noneTitle: (query) => `Aucune entreprise ne correspond à «\u00a0${query}\u00a0»`,
  noneText: (count, total, list) => `La liste contient ${count === 1 ? NAMED[list][0] : `les ${total} ${NAMED[list][1]}`} dans le rapport.`,
  covers: (ofEachKeyPlayer) => `Le profil${ofEachKeyPlayer ? ' de chaque acteur clé' : ''} dans le rapport couvre\u00a0:`,
  profiled: 'Le rapport contient un profil de cette entreprise.',
  notProfiled: 'Pas de profil au sommaire.',
  listed: (both) => (both.length ? `Citée parmi les ${both.map((list) => lists[list]).join(' et les ')}.` : 'Citée dans le rapport, dans aucune des listes.'),
  printed: (name, list) => `${name} dans la liste des ${lists[list]}.`,
  caption: 'Entreprises citées dans le rapport',
  listColumn: { major: 'Liste des acteurs majeurs', key: 'Liste des acteurs clés' },
  notListed: 'absente',
  profileColumn: 'Profil',
  yes: 'oui',
  no: 'non',
  firstOf: (count, all) => `Les ${count} premières entreprises sur ${all}`,
  ofMarket: (percent) => `${percent}\u00a0% du marché`,
  shareColumn: (year) => (year === undefined ? 'Part de marché' : `Part de marché en ${year}, en\u00a0%`),
};
