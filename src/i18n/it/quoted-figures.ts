import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { capital } from './grammar.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'una freccia indica «oltre»',
  under: 'una barra aperta «meno di»',
  about: 'un’estremità tratteggiata «circa»',
  range: 'un tratto tratteggiato un intervallo',
};

/** Italian words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => (count === 1 ? 'Una cifra citata nel testo' : `${count} cifre citate nel testo`),
  summary: (count, bars) => `${count === 1 ? 'Una cifra citata' : `${count} cifre citate`} nel testo, di cui ${bars} con una barra da 0 a 100%.`,
  subtitle: 'Cifre citate nel testo del rapporto',
  key: (ends) => {
    const text = ends.map((end) => ENDS[end]).join(', ');
    return text && `${capital(text)}.`;
  },
  change: 'Una variazione non è parte di un intero, perciò non ha barra.',
  more: (count) => (count === 1 ? 'Un’altra è nella tabella.' : `Altre ${count} sono nella tabella.`),
  emptyTitle: 'Nessuna cifra citata',
  emptyText: 'Il testo di questo rapporto non cita cifre.',
};
