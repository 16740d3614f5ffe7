import type { PlayersWords } from '../players-words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const players = (count: number, list: string): string => `${count} ${list} player${count === 1 ? '' : 's'}`;

/** English words of the player list. */
export const playersWords: PlayersWords = {
  numbers: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
  headline: {
    named: (count, spelled, noneDominant) => `${capital(spelled)} ${count === 1 ? 'company' : 'companies'} named${noneDominant ? ', none of them dominant' : ''}`,
    hold: (spelled, percent, largest) => `${capital(spelled)} ${largest ? 'largest ' : ''}companies hold ${percent}% of the market`,
    holdOf: (spelled, percent, count) => `${capital(spelled)} largest of ${count} companies hold ${percent}% of the market`,
    holds: (name, percent) => `${name} holds ${percent}% of the market`,
  },
  subtitle: (major, key, both, spelledBoth) =>
    [major && players(major, 'major'), key && players(key, 'key')].filter(Boolean).join(' and ') +
    (both ? `; ${spelledBoth} ${both === 1 ? 'is' : 'are'} both` : ''),
  shareSubtitle: (ofValue, year) => `Share of ${ofValue ? 'market value' : 'the market'} in ${year}, percent`,
  filter: 'Which companies',
  filters: { all: 'All', major: 'Major', key: 'Key' },
  sort: 'Sort',
  sorts: { report: 'Report order', name: 'Name A–Z', share: 'By share' },
  find: 'Find a company',
  clear: 'Clear search',
  hits: (found, of) => `${found} of ${of}`,
  noneTitle: (query) => `No company matches “${query}”`,
  noneText: (count, total, list) =>
    `The list holds the ${list === 'all' ? `${total} ${count === 1 ? 'company' : 'companies'}` : players(count, list)} named in the report.`,
  company: 'Company',
  lists: { major: 'Major player', key: 'Key player' },
  showAll: (total) => `Show all ${total}`,
  others: 'All others, not drawn to scale',
  profile: {
    covers: (ofEachKeyPlayer) => `The report’s profile ${ofEachKeyPlayer ? 'of each key player ' : ''}covers:`,
    exists: 'The report has a profile of this company.',
    listed: (lists) => (lists.length ? `Listed among the ${lists.join(' and ')} players.` : 'Named in the report, in neither list.'),
    printed: (name, list) => `${name} in the ${list}-player list.`,
    none: 'No profile in the table of contents.',
  },
  note: {
    names: (list, shownBelow) =>
      `Names as in the ${list}-player list${shownBelow ? `; a different form in the ${list === 'key' ? 'major' : 'key'}-player list is shown below` : ''}.`,
    forms: 'A different form in one of the lists is shown below the name.',
    others: 'All others: calculated, 100% less the shares listed.',
  },
  missing: 'Market shares not disclosed here.',
  missingAnalysed: 'The report analyses them company by company.',
  missingProfiled: (spelled) => `The report profiles ${spelled} of the companies.`,
  summary: {
    reportOrder: (count) => `List of companies as the report names them (${count}); no order of size is implied.`,
    undisclosed: 'No market share is disclosed.',
    shares: (known, count, year) => `Shares of the market in ${year} are given for ${known} of ${count} companies.`,
    largest: (name, share) => `Largest: ${name}, ${share}.`,
    others: (share) => `All others together, calculated: ${share}.`,
    profiled: (count) => `The report profiles ${count}.`,
  },
  tableCaption: 'Companies named in the report',
  listColumn: { major: 'Major-player list', key: 'Key-player list' },
  notListed: 'not listed',
  profileColumn: 'Profile',
  yes: 'yes',
  no: 'no',
  shareColumn: (year) => (year === undefined ? 'Share of the market' : `Share of the market in ${year}, percent`),
  emptyTitle: 'No companies named',
  emptyText: 'This report names no major or key players here.',
};
