import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { capital } from './grammar.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'una flecha indica «más de»',
  under: 'una barra abierta «menos de»',
  about: 'un extremo rayado «cerca de»',
  range: 'una parte rayada un intervalo',
};

/** Spanish words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => (count === 1 ? 'Una cifra citada en el texto' : `${count} cifras citadas en el texto`),
  summary: (count, bars) => `${count === 1 ? 'Una cifra citada' : `${count} cifras citadas`} en el texto, ${bars} con una barra de 0 a 100\u00a0%.`,
  subtitle: 'Cifras citadas en el texto del informe',
  key: (ends) => (ends.length ? `${capital(ends.map((end) => ENDS[end]).join(', '))}.` : ''),
  change: 'Una variación no es parte de un todo, por lo que no tiene barra.',
  more: (count) => (count === 1 ? 'Otra figura en la tabla.' : `Otras ${count} figuran en la tabla.`),
  emptyTitle: 'Sin cifras citadas',
  emptyText: 'El texto de este informe no cita cifras.',
};
