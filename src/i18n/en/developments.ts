import { capitalize, formatNumber } from '../format.js';
import type { DevelopmentsWords } from '../developments-words.js';
import { spellCount } from './counts.js';

const developments = (count: number): string => `${capitalize(spellCount(count), 'en')} development${count === 1 ? '' : 's'}`;

/** English words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, { day }, written) => `${developments(count)}, ${count === 1 ? '' : 'the latest '}${day ? 'on' : 'in'} ${written}`,
  onTimeline: (years) => `Placed on the report’s timeline, ${years}`,
  newestFirst: 'Newest first',
  summary: (count, from, to) => `${developments(count)}${from === to ? '' : `, newest first, from ${from} to ${to}`}.`,
  baseYear: 'base year',
  baseYearIs: (year) => `Base year ${year}.`,
  studyPeriod: 'Study period',
  studyPeriodIs: (years) => `Study period ${years}`,
  timeline: (years) => `Timeline ${years}`,
  stop: '.',
  events: (count) => `${formatNumber('en', count)} events`,
  months: (names, year) => `${names.join(', ')} ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${what}`,
  showAll: (count) => `Show all ${formatNumber('en', count)}`,
  link: (host) => `Read at ${host}`,
  figure: 'List',
  emptyTitle: 'No developments named',
  emptyText: 'This report names no developments here.',
};
