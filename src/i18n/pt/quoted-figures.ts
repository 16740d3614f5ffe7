import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { capital } from './grammar.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'uma seta indica “mais de”',
  under: 'uma barra aberta “menos de”',
  about: 'uma ponta hachurada “cerca de”',
  range: 'uma parte hachurada um intervalo',
};

/** Portuguese words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => (count === 1 ? 'Um número citado no texto' : `${count} números citados no texto`),
  summary: (count, bars) => `${count === 1 ? 'Um número citado' : `${count} números citados`} no texto, ${bars} com uma barra de 0 a 100%.`,
  subtitle: 'Números citados no texto do relatório',
  key: (ends) => (ends.length ? `${capital(ends.map((end) => ENDS[end]).join(', '))}.` : ''),
  change: 'Uma variação não é parte de um todo, por isso não tem barra.',
  more: (count) => (count === 1 ? 'Mais um consta na tabela.' : `Mais ${count} constam na tabela.`),
  emptyTitle: 'Sem números citados',
  emptyText: 'O texto deste relatório não cita números.',
};
