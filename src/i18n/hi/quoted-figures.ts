import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { counted, digits } from './grammar.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'तीर यानी “से अधिक”',
  under: 'खुला स्तंभ यानी “से कम”',
  about: 'धारीदार सिरा यानी “लगभग”',
  range: 'धारीदार भाग यानी दायरा',
};

const figures = (count: number): string => counted(count, 'उद्धृत आँकड़ा', 'उद्धृत आँकड़े');

/** Hindi words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => `पाठ में ${figures(count)}`,
  summary: (count, bars) => `पाठ में ${figures(count)}, ${digits(bars)} के साथ 0 से 100% का स्तंभ।`,
  subtitle: 'रिपोर्ट के पाठ में उद्धृत आँकड़े',
  key: (ends) => (ends.length ? `${ends.map((end) => ENDS[end]).join(', ')}।` : ''),
  change: 'बदलाव किसी पूर्ण का भाग नहीं, इसलिए उसका स्तंभ नहीं है।',
  more: (count) => `${digits(count)} और तालिका में ${count === 1 ? 'है' : 'हैं'}।`,
  emptyTitle: 'कोई आँकड़ा उद्धृत नहीं',
  emptyText: 'इस रिपोर्ट के पाठ में कोई आँकड़ा उद्धृत नहीं है।',
};
