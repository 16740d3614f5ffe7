import type { DevelopmentsWords } from '../developments-words.js';
import { capital, counted, digits } from './grammar.js';

const developments = (count: number): string => capital(counted(count, 'un fait marquant', 'faits marquants'));

/** French words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, { day }, written) => `${developments(count)}, ${count === 1 ? (day ? 'le' : 'en') : day ? 'le dernier le' : 'le dernier en'} ${written}`,
  onTimeline: (years) => `Placés sur la période du rapport, ${years}`,
  newestFirst: 'Du plus récent au plus ancien',
  summary: (count, from, to) => `${developments(count)}${from === to ? '' : `, du plus récent au plus ancien\u00a0: ${to} – ${from}`}.`,
  baseYear: 'année de base',
  baseYearIs: (year) => `Année de base ${year}.`,
  studyPeriod: 'Période d’étude',
  studyPeriodIs: (years) => `Période d’étude ${years}`,
  timeline: (years) => `Chronologie ${years}`,
  stop: '.',
  events: (count) => `${digits(count)} événements`,
  months: (names, year) => `${names.join(', ')} ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}\u00a0: ${what}`,
  showAll: (count) => `Afficher les ${digits(count)}`,
  link: (host) => `Lire sur ${host}`,
  figure: 'Liste',
  emptyTitle: 'Aucun fait marquant cité',
  emptyText: 'Ce rapport ne cite ici aucun fait marquant.',
};
