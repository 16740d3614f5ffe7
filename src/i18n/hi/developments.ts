import type { DevelopmentsWords } from '../developments-words.js';
import { counted, digits } from './grammar.js';

/** Hindi words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, { day }, written) => `${counted(count, 'घटनाक्रम')}${count === 1 ? ',' : ', ताज़ा'} ${written} ${day ? 'को' : 'में'}`,
  onTimeline: (years) => `रिपोर्ट की समय-रेखा पर, ${years}`,
  newestFirst: 'नए पहले',
  summary: (count, from, to) => `${counted(count, 'घटनाक्रम')}${from === to ? '' : `, नए पहले, ${from} से ${to} तक`}।`,
  baseYear: 'आधार वर्ष',
  baseYearIs: (year) => `आधार वर्ष ${year}।`,
  studyPeriod: 'अध्ययन अवधि',
  studyPeriodIs: (years) => `अध्ययन अवधि ${years}`,
  timeline: (years) => `समय-रेखा ${years}`,
  stop: '।',
  events: (count) => counted(count, 'घटना', 'घटनाएँ'),
  months: (names, year) => `${names.join(', ')} ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${what}`,
  showAll: (count) => `सभी ${digits(count)} दिखाएँ`,
  link: (host) => `${host} पर पढ़ें`,
  figure: 'सूची',
  emptyTitle: 'कोई घटनाक्रम नहीं',
  emptyText: 'यह रिपोर्ट यहाँ कोई घटनाक्रम नहीं बताती।',
};
