import type { InsightsWords } from '../insights-words.js';
import { counted, name, type Noun } from './grammar.js';

const STATEMENT: Noun = { one: 'استنتاج واحد', two: 'استنتاجان', few: 'استنتاجات', many: 'استنتاجًا', other: 'استنتاج' };
const FIGURE: Noun = { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' };

/** Arabic words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${counted(count, STATEMENT)} يبرزها التقرير`.replace('واحد يبرزها', 'واحد يبرزه').replace('استنتاجان يبرزها', 'استنتاجان يبرزهما'),
  summary: (count, figures) => `من التقرير: ${counted(count, STATEMENT)}${figures ? `؛ وفي النص ${counted(figures, FIGURE)}` : ''}.`,
  quote: (amount, label, status) => `${amount} ${name(label)} (${status})`,
  undisclosed: (label, status) => `${name(label)}: ${status}`,
  emptyTitle: 'لا استنتاجات',
  emptyText: 'لا يبرز هذا التقرير استنتاجات هنا.',
};
