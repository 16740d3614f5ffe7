import type { DevelopmentsWords } from '../developments-words.js';
import { capital, counted, digits } from './grammar.js';

const developments = (count: number): string => capital(counted(count, 'eine Entwicklung', 'Entwicklungen'));

/** German words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, { day, month }, written) => `${developments(count)}, ${count === 1 ? '' : 'die jüngste '}${day || month ? 'vom' : 'von'} ${written}`,
  onTimeline: (years) => `Auf der Zeitachse des Berichts, ${years}`,
  newestFirst: 'Neueste zuerst',
  summary: (count, from, to) => `${developments(count)}${from === to ? '' : `, neueste zuerst, von ${from} bis ${to}`}.`,
  baseYear: 'Basisjahr',
  baseYearIs: (year) => `Basisjahr ${year}.`,
  studyPeriod: 'Studienzeitraum',
  studyPeriodIs: (years) => `Studienzeitraum ${years}`,
  timeline: (years) => `Zeitachse ${years}`,
  stop: '.',
  events: (count) => `${digits(count)} Ereignisse`,
  months: (names, year) => `${names.join(', ')} ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${what}`,
  showAll: (count) => `Alle ${digits(count)} zeigen`,
  link: (host) => `Lesen auf ${host}`,
  figure: 'Liste',
  emptyTitle: 'Keine Entwicklungen genannt',
  emptyText: 'Dieser Bericht nennt hier keine Entwicklungen.',
};
