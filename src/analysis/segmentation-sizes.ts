/** What a treemap says beside its tiles, where sizes are disclosed. */
import { joinSentences } from '../i18n/format.js';
import { unitName } from '../i18n/amount.js';
import type { SegmentationSizeWords } from '../i18n/segmentation-words.js';
import { nameSome, type SegmentationText } from './segmentation-text.js';
import type { SegmentEntry } from './segmentation.js';

/** Names the largest only where every size is known as a plain number and one is ahead. */
export function sizesHeadline(text: SegmentationText, { headline }: SegmentationSizeWords): string {
  const { measure, division: { tiles, zero, negative, open } } = text.view;
  const isShare = measure.kind === 'share';
  const [first, second] = [...tiles].sort(bySize);
  const sure = !open.length && [...tiles, ...zero, ...negative].every(({ size }) => !size?.figure || size.figure.kind === 'exact' || size.figure.kind === 'approximate');
  const ahead = (first?.size?.amount ?? 0) > (second?.size?.amount ?? Infinity);
  if (!first || !sure || !ahead || measure.year === undefined) return headline.measure(text.by, isShare);
  return headline.largest(first.segment.name, text.by, text.label(first) ?? '', isShare, measure.year);
}

export function sizesSubtitle(text: SegmentationText, { subtitle }: SegmentationSizeWords): string {
  const { kind, year = 0 } = text.view.measure;
  if (kind === 'share') return subtitle.share(text.unit.kind === 'money', year);
  return subtitle.value(unitName(text.style) || text.language.frame.value, year);
}

/** What has no tile. */
export function untiled(text: SegmentationText, { key }: SegmentationSizeWords): readonly string[] {
  const { division } = text.view;
  return (['zero', 'negative', 'open'] as const).flatMap((kind) => {
    const { names, more } = nameSome(division[kind], (entry) => (kind === 'negative' ? `${entry.segment.name} ${text.label(entry) ?? ''}` : entry.segment.name));
    return names.length && (kind !== 'open' || division.rest === undefined) ? key[kind](names, more) : [];
  });
}

/** `nameless`: tiles without a name. `derived`: some tile's size was added up here. */
export function sizesNotes(text: SegmentationText, { note }: SegmentationSizeWords, nameless: number, derived: boolean): readonly string[] {
  const { division: { tiles, open, sum, rest }, at, measure } = text.view;
  const whole = at ? at.size?.amount : measure.whole;
  const parts = [
    note.area,
    rest === undefined ? '' : open.length ? note.rest(open.length) : note.unnamed,
    derived ? note.derived : '',
    tiles.some(({ size }) => size?.figure && size.figure.kind !== 'exact') ? note.inexact : '',
    whole !== undefined && sum > whole * 1.01 && measure.kind === 'share' ? note.excess(text.amount(sum)) : '',
    nameless ? note.nameless(nameless) : '',
  ];
  return [joinSentences(parts)];
}

const bySize = (a: SegmentEntry, b: SegmentEntry): number => (b.size?.amount ?? 0) - (a.size?.amount ?? 0);
