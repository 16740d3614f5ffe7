import type { DevelopmentsWords } from '../developments-words.js';
import { capital, counted, digits } from './grammar.js';

const developments = (count: number): string => capital(counted(count, 'uno sviluppo', 'sviluppi'));

/** Italian words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, { month, day }, written) => {
    const when = !month ? `nel ${written}` : !day ? `a ${written}` : /^(1|8|11)\D/.test(written) ? `l’${written}` : `il ${written}`;
    return `${developments(count)}, ${count === 1 ? '' : 'l’ultimo '}${when}`;
  },
  onTimeline: (years) => `Collocati nell’arco del rapporto, ${years}`,
  newestFirst: 'Dal più recente',
  summary: (count, from, to) => `${developments(count)}${from === to ? '' : `, dal più recente; periodo: ${from} – ${to}`}.`,
  baseYear: 'anno base',
  baseYearIs: (year) => `Anno base ${year}.`,
  studyPeriod: 'Periodo di studio',
  studyPeriodIs: (years) => `Periodo di studio ${years}`,
  timeline: (years) => `Arco temporale ${years}`,
  stop: '.',
  events: (count) => `${digits(count)} eventi`,
  months: (names, year) => `${names.join(', ')} ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${what}`,
  showAll: (count) => `Mostra tutti (${digits(count)})`,
  link: (host) => `Leggi su ${host}`,
  figure: 'Elenco',
  emptyTitle: 'Nessuno sviluppo citato',
  emptyText: 'Questo rapporto non cita qui alcuno sviluppo.',
};
