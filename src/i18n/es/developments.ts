import type { DevelopmentsWords } from '../developments-words.js';
import { capital, counted, digits } from './grammar.js';

const developments = (count: number): string => capital(counted(count, 'una novedad', 'novedades'));

/** Spanish words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, { day }, written) => `${developments(count)}, ${count === 1 ? '' : 'la última '}${day ? 'del' : 'de'} ${written}`,
  onTimeline: (years) => `Situadas en el período del informe, ${years}`,
  newestFirst: 'De la más reciente a la más antigua',
  summary: (count, from, to) => `${developments(count)}${from === to ? '' : `, de la más reciente a la más antigua: ${to} – ${from}`}.`,
  baseYear: 'año base',
  baseYearIs: (year) => `Año base ${year}.`,
  studyPeriod: 'Período de estudio',
  studyPeriodIs: (years) => `Período de estudio ${years}`,
  timeline: (years) => `Cronología ${years}`,
  stop: '.',
  events: (count) => `${digits(count)} hechos`,
  months: (names, year) => `${names.join(', ')} de ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${what}`,
  showAll: (count) => `Mostrar las ${digits(count)}`,
  link: (host) => `Leer en ${host}`,
  figure: 'Lista',
  emptyTitle: 'Sin novedades citadas',
  emptyText: 'Este informe no cita novedades aquí.',
};
