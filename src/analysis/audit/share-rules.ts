/** The share of a part against its own value, where a report gives both. */
import { isKnown, pointOf, type KnownFigure } from '../../model/figure.js';
import { figureIn, type Part } from './families.js';
import { faultOf, yearMark } from './fault.js';
import { distance, intervalOf } from './interval.js';
import type { AuditContext, Draft, Rule } from './rule.js';

/** A share with the value beside it that do not fit the size of the market. */
interface WrongShare {
  readonly year: number;
  readonly share: KnownFigure;
  readonly value: KnownFigure;
  readonly total: KnownFigure;
  /** By how many points. */
  readonly off: number;
  readonly paths: readonly [string, string, string];
}

/**
 * A part's share against its own value as a part of the market: the widest year of each part. Where most shares of a year
 * are wrong, that is said once: then the size of the market is at fault. Percentages of percentages are left alone.
 */
export const shareOfValue: Rule = ({ marketSize }, context) => {
  if (marketSize?.unit.kind === 'percent') return [];
  const years = new Map<number, { checked: number; wrong: number }>();
  const parts = context.families.flatMap((family) => family.parts.flatMap((part) => {
    const wrong = wrongShares(part, years, context);
    return wrong.length ? { part, wrong } : [];
  }));
  const isOfYear = (year: number) => {
    const count = years.get(year);
    return count !== undefined && count.wrong > 2 && count.wrong * 2 > count.checked;
  };
  const ofParts = parts.flatMap(({ part, wrong }): Draft | readonly Draft[] => {
    const own = wrong.filter(({ year }) => !isOfYear(year)).sort((a, b) => b.off - a.off);
    const [first] = own;
    return first ? () => shareFault(part, first, own.length - 1, context) : [];
  });
  return [...[...years].filter(([year]) => isOfYear(year)).map(([year, count]) => () => yearFault(year, count, context)), ...ofParts];
};

/** Counts what it checks. */
function wrongShares(part: Part, years: Map<number, { checked: number; wrong: number }>, context: AuditContext): readonly WrongShare[] {
  return (part.item.shares ?? []).flatMap(({ year, figure: share }, at): WrongShare | readonly WrongShare[] => {
    const found = figureIn(part.item.values, year);
    const total = context.sizes.get(year);
    if (!isKnown(share) || !found || !isKnown(found.figure) || !total) return [];
    const [own, whole] = [intervalOf(found.figure, context.floor), intervalOf(total)];
    if (own.low < 0 || whole.low <= 0) return [];
    const off = Math.abs(distance({ low: (100 * own.low) / whole.high, high: (100 * own.high) / whole.low }, intervalOf(share, 0)));
    const count = years.get(year) ?? { checked: 0, wrong: 0 };
    years.set(year, { checked: count.checked + 1, wrong: count.wrong + (off ? 1 : 0) });
    if (!off) return [];
    return { year, share, value: found.figure, total, off, paths: [`${part.path}.shares[${at}].figure`, `${part.path}.values[${found.at}].figure`, context.sizePath(year)] };
  });
}

function shareFault(part: Part, { year, share, value, total, paths }: WrongShare, otherYears: number, { words, write }: AuditContext): ReturnType<Draft> {
  const percent = (100 * (pointOf(value) ?? NaN)) / (pointOf(total) ?? NaN);
  const written = write.percent(percent, percent < 0.1 ? 4 : 2);
  const { name } = part.item;
  const texts = [write.percentFigure(share), write.sizeFigure(value), write.sizeFigure(total)] as const;
  return faultOf('error', words.sums.shareOfValue(name, year, ...texts, written, otherYears), [
    [paths[0], words.labels.share(name), texts[0]],
    [paths[1], words.labels.value(name), texts[1]],
    [paths[2], words.size(year), texts[2]],
  ], part.mark);
}

function yearFault(year: number, { wrong, checked }: { readonly wrong: number; readonly checked: number }, { words, write, sizes, sizePath }: AuditContext): ReturnType<Draft> {
  const size = sizes.get(year);
  const text = size ? write.sizeFigure(size) : '';
  return faultOf('error', words.sums.sharesOfYear(year, wrong, checked, text), [[sizePath(year), words.size(year), text]], yearMark(year));
}
