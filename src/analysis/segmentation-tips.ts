/** What a tooltip and a screen reader say of a tile. */
import { formatPublished } from '../i18n/amount.js';
import { formatNumber } from '../i18n/format.js';
import type { SegmentationTipWords } from '../i18n/segmentation-words.js';
import { isKnown, type Figure } from '../model/figure.js';
import { capital, nameSome, quoteOf, ranks, type SegmentationText } from './segmentation-text.js';
import { pathOf, type SegmentEntry } from './segmentation.js';
import { itemText, type TreemapItem } from './treemap-item.js';

/** Where and when, how much, how it is known. */
export interface SegmentTip {
  readonly when: string;
  readonly value: string;
  readonly how: string;
}

export function segmentTip(item: TreemapItem, text: SegmentationText, words: SegmentationTipWords): SegmentTip {
  if (item.kind === 'segment') return entryTip(item.entry, text, words);
  const { name, words: amount } = itemText(item, text);
  const value = `${name} ${amount}`;
  const above = item.at?.segment.name ?? text.view.segmentation.name;
  if (item.kind === 'more') return { when: above, value, how: item.amount ? words.tooSmall : words.tooMany };
  const { names, more } = nameSome(item.division.open);
  const how = names.length ? words.rest(names, more) : words.unnamed;
  return { when: words.when(above, text.view.measure.year), value, how: sentences(text, [text.language.frame.status.derived, how]) };
}

/** The finding on one segment: its size, else what is claimed of it, else its parts. */
export function partHeadline(entry: SegmentEntry, text: SegmentationText, { headline }: SegmentationTipWords): string {
  const { name, segments = [], claims = [] } = entry.segment;
  const amount = text.label(entry);
  if (amount) return headline.amount(name, amount, text.view.measure.kind === 'share');
  const quote = quoteOf(entry.segment);
  if (quote && (!segments.length || claims.some(ranks))) return headline.said(name, quote);
  return segments.length ? headline.parts(name, segments.map((part) => part.name)) : name;
}

function entryTip(entry: SegmentEntry, text: SegmentationText, words: SegmentationTipWords): SegmentTip {
  const { view, language: { frame, lang } } = text;
  const { segment, size, parent } = entry;
  const above = pathOf(parent);
  const when = words.when(above.length ? above.map((one) => one.segment.name).join(', ') : view.segmentation.name, size && view.measure.year);
  const growth = segment.growth && isKnown(segment.growth.rate) ? words.growth(writeRate(segment.growth.rate, text)) : '';
  if (!size) return { when, value: segment.name, how: sentences(text, [capital(quoteOf(segment) ?? ''), words.open, growth]) };
  const published = size.factor !== 1 && size.figure && isKnown(size.figure) ? formatPublished({ ...text.style, unit: text.unit }, size.figure) : '';
  const status = [frame.status[size.status], size.figure ? published : words.added].filter(Boolean).join(': ');
  const shares = above.slice(-2).reverse().flatMap((one) => {
    const part = one.size && one.size.amount > 0 ? (100 * size.amount) / one.size.amount : 0;
    return part > 0 ? words.partOf(text.style.words.percent(formatNumber(lang, part, part < 10 ? 1 : 0)), one.segment.name) : [];
  });
  return { when, value: `${isolate(segment.name)} ${text.label(entry) ?? ''}`, how: sentences(text, [status, shares.join(', '), growth]) };
}

/** "12.8%", "2–3%". */
export const writeRate = (rate: Figure, { style }: SegmentationText): string => (isKnown(rate) ? formatPublished({ ...style, unit: { kind: 'percent' } }, rate) : '');

/** Keeps a number after a name that runs from right to left. */
const isolate = (name: string): string => (/[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name);

const sentences = ({ language: { frame } }: SegmentationText, parts: readonly string[]): string => parts.filter(Boolean).join(frame.stop);
