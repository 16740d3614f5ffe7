import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { capital } from './grammar.js';
import { NBSP } from '../format.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'ein Pfeil heißt „über“',
  under: 'ein offener Balken „unter“',
  about: 'ein schraffiertes Ende „rund“',
  range: 'ein schraffierter Teil eine Spanne',
};

/** German words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => (count === 1 ? 'Eine Zahl aus dem Text' : `${count} Zahlen aus dem Text`),
  summary: (count, bars) => `${count === 1 ? 'Eine Zahl' : `${count} Zahlen`} aus dem Text, ${bars} mit einem Balken von 0 bis 100${NBSP}%.`,
  subtitle: 'Zahlen aus dem Text des Berichts',
  key: (ends) => (ends.length ? `${capital(ends.map((end) => ENDS[end]).join(', '))}.` : ''),
  change: 'Eine Veränderung ist kein Teil eines Ganzen und hat daher keinen Balken.',
  more: (count) => (count === 1 ? 'Eine weitere steht in der Tabelle.' : `${count} weitere stehen in der Tabelle.`),
  emptyTitle: 'Keine Zahlen im Text',
  emptyText: 'Der Text dieses Berichts nennt keine Zahlen.',
};
