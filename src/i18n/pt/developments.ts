import type { DevelopmentsWords } from '../developments-words.js';
import { capital, counted, digits } from './grammar.js';

const developments = (count: number): string => capital(counted(count, 'um acontecimento', 'acontecimentos'));

/** Portuguese words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, _latest, written) => `${developments(count)}, ${count === 1 ? '' : 'o último '}de ${written}`,
  onTimeline: (years) => `Situados no período do relatório, ${years}`,
  newestFirst: 'Do mais recente ao mais antigo',
  summary: (count, from, to) => `${developments(count)}${from === to ? '' : `, do mais recente ao mais antigo: ${to} – ${from}`}.`,
  baseYear: 'ano-base',
  baseYearIs: (year) => `Ano-base ${year}.`,
  studyPeriod: 'Período de estudo',
  studyPeriodIs: (years) => `Período de estudo ${years}`,
  timeline: (years) => `Cronologia ${years}`,
  stop: '.',
  events: (count) => `${digits(count)} acontecimentos`,
  months: (names, year) => `${names.join(', ')} de ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${what}`,
  showAll: (count) => `Mostrar todos os ${digits(count)}`,
  link: (host) => `Ler em ${host}`,
  figure: 'Lista',
  emptyTitle: 'Nenhum acontecimento citado',
  emptyText: 'Este relatório não cita acontecimentos aqui.',
};
