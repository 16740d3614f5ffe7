import type { PlayersWords } from '../players-words.js';

/** A sentence's first word. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const players = (count: number, list: string): string => (count ? `${count} ${list} player${count === 1 ? '' : 's'}` : '');

/** English words of the player list as it first stands. */
export const playersWords: PlayersWords = {
  numbers: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
  headline: (count, spelled, noneDominant) => `${capital(spelled)} ${count === 1 ? 'company' : 'companies'} named${noneDominant ? ', none of them dominant' : ''}`,
  subtitle: (major, key, both, spelledBoth) =>
    [players(major, 'major'), players(key, 'key')].filter(Boolean).join(' and ') + (both ? `; ${spelledBoth} ${both === 1 ? 'is' : 'are'} both` : ''),
  filter: 'Which companies',
  filters: { all: 'All', major: 'Major', key: 'Key' },
  sort: 'Order',
  sorts: { report: 'Report order', name: 'Name A–Z', share: 'By share' },
  find: 'Find a company',
  clear: 'Clear search',
  list: 'Companies',
  company: 'Company',
  lists: { major: 'Major player', key: 'Key player' },
  showAll: (total) => `Show all ${total}`,
  namesAsIn: (list, below) => `Names as in the ${list}-player list${below ? `; a different form in the ${list === 'key' ? 'major' : 'key'}-player list is shown below` : ''}.`,
  otherForms: 'A different form in one of the lists is shown below the name.',
  missing: 'Market shares not disclosed here.',
  missingAnalysed: 'The report analyses them company by company.',
  missingProfiled: (spelled) => `The report profiles ${spelled} of the companies.`,
  summary: (count) => `${count} companies in the report’s order; no order of size is implied. No market share is disclosed.`,
  figure: 'List',
  emptyTitle: 'No companies named',
  emptyText: 'This report names no major or key players here.',
};
