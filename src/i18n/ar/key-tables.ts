import type { KeyTableWords } from '../key-figures-words.js';
import { name, spans } from './grammar.js';

/** Arabic words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'الأرقام الرئيسية للتقرير',
  quotedCaption: 'الأرقام الواردة في نص التقرير',
  figure: 'الرقم',
  quote: 'ما يقيسه',
  size: (measure, year) => `${measure === undefined ? 'حجم السوق' : name(measure)}، ${year}`,
  low: 'السيناريو الأدنى',
  high: 'السيناريو الأعلى',
  growth: (years) => `النمو السنوي المركب (CAGR)${years && `، ${spans(years)}`}`,
  phase: { historical: '', base: ' (سنة الأساس)', forecast: ' (توقعات)' },
  change: (status) => `تغير، ${status}`,
};
