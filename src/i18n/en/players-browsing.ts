import type { PlayersBrowsingWords } from '../players-words.js';

const named = { all: ['company', 'companies'], major: ['major player', 'major players'], key: ['key player', 'key players'] } as const;

/** English words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} of ${of}`,
  noneTitle: (query) => `No company matches “${query}”`,
  noneText: (count, total, list) => `The list holds the ${total} ${named[list][count === 1 ? 0 : 1]} named in the report.`,
  covers: (ofEachKeyPlayer) => `The report’s profile ${ofEachKeyPlayer ? 'of each key player ' : ''}covers:`,
  profiled: 'The report has a profile of this company.',
  notProfiled: 'No profile in the table of contents.',
  listed: (lists) => (lists.length ? `Listed among the ${lists.join(' and ')} players.` : 'Named in the report, in neither list.'),
  printed: (name, list) => `${name} in the ${list}-player list.`,
  caption: 'Companies named in the report',
  listColumn: { major: 'Major-player list', key: 'Key-player list' },
  notListed: 'not listed',
  profileColumn: 'Profile',
  yes: 'yes',
  no: 'no',
  firstOf: (count, all) => `The first ${count} of ${all} companies`,
  ofMarket: (percent) => `${percent}% of the market`,
  shareColumn: (year) => (year === undefined ? 'Share of the market' : `Share of the market in ${year}, percent`),
};
