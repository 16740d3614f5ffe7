/** Segments, regions and countries against what they divide, and their shares against 100. */
import { isKnown, pointOf, type KnownFigure } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { figureIn, type Family, type Part } from './families.js';
import { isThousandfold, sumGaps, type Measure, type SumGap } from './family-sums.js';
import type { Finding } from './finding.js';
import { distance, intervalOf } from './interval.js';
import type { AuditContext, Draft, Rule } from './rule.js';

/** Rounding explains less than this part of the whole. */
const SMALL = 0.005;

const sumRule = (kind: 'segments' | 'regions' | 'countries', measure: Measure): Rule => (report, context) =>
  familiesWith(measure, report, context)
    .filter((family) => family.kind === kind)
    .flatMap((family) => sumGaps(family, measure, context))
    .filter((gap) => measure === 'shares' || !isThousandfold(gap.sum, pointOf(gap.whole) ?? NaN))
    .map((gap) => () => gapFault(gap, context));

/** Values in percent (a market of percentages) make no sum. */
const familiesWith = (measure: Measure, { marketSize }: Report, { families }: AuditContext): readonly Family[] =>
  measure === 'values' && marketSize?.unit.kind === 'percent' ? [] : families;

/** Values of segments against their parent, and of the first level against the market, by year. */
export const segmentSum = sumRule('segments', 'values');
/** Shares of segments against their parent's share, and of the first level against 100. */
export const segmentShares = sumRule('segments', 'shares');
/** Values of regions against the market. */
export const regionSum = sumRule('regions', 'values');
/** Shares of regions against 100. */
export const regionShares = sumRule('regions', 'shares');
/** Values of countries against their region. */
export const countrySum = sumRule('countries', 'values');
/** Shares of countries against their region's share. */
export const countryShares = sumRule('countries', 'shares');

/** Sums that are off by a factor of about 1,000: most likely one side is in another unit. */
export const unitOfParts: Rule = (report, context) =>
  familiesWith('values', report, context)
    .flatMap((family) => sumGaps(family, 'values', context))
    .filter((gap) => isThousandfold(gap.sum, pointOf(gap.whole) ?? NaN))
    .map((gap) => (): ReturnType<Draft> => ({
      ...gapFault(gap, context),
      severity: 'error',
      ...context.words.units.parts(partsName(gap, context), writtenSum(gap, context), writtenWhole(gap, context), gap.year),
    }));

/** A disclosed "Rest of …" below zero in a market that is never below zero. */
export const restNegative: Rule = (_report, context) =>
  context.floor < 0 ? [] : context.families.filter(({ kind }) => kind === 'countries').flatMap(({ parts, name = '' }) =>
    parts.filter(({ item }) => 'kind' in item && item.kind === 'rest').flatMap((part) =>
      (['values', 'shares'] as const).flatMap((measure) => (part.item[measure] ?? []).flatMap(({ year, figure }, at): Draft | readonly Draft[] => {
        if (!isKnown(figure) || intervalOf(figure).high >= 0) return [];
        return () => ({
          severity: 'error',
          ...context.words.sums.restNegative(part.item.name, name, year, written(figure, measure, context)),
          paths: [`${part.path}.${measure}[${at}].figure`],
          figures: [{ path: `${part.path}.${measure}[${at}].figure`, label: part.item.name, text: written(figure, measure, context) }],
          part: part.mark,
        });
      }))));

/** A part's share against its own value as a part of the market. */
export const shareOfValue: Rule = (report, context) =>
  familiesWith('values', report, context).flatMap(({ parts }) => parts.flatMap((part): Draft | readonly Draft[] => {
    const years = (part.item.shares ?? []).flatMap(({ year, figure }, at) => wrongShare(part, year, figure, at, context));
    const [first, ...others] = years.sort((a, b) => b.off - a.off);
    return first ? () => first.draft(others.map(({ year }) => year).sort((a, b) => a - b)) : [];
  }));

interface WrongShare {
  readonly year: number;
  readonly off: number;
  readonly draft: (otherYears: readonly number[]) => ReturnType<Draft>;
}

function wrongShare(part: Part, year: number, share: KnownFigure | { readonly kind: 'undisclosed' }, at: number, context: AuditContext): readonly WrongShare[] {
  const value = figureIn(part.item.values, year);
  const total = context.sizes.get(year);
  if (share.kind === 'undisclosed' || !value || !isKnown(value.figure) || !total) return [];
  const [own, whole] = [intervalOf(value.figure, context.floor), intervalOf(total)];
  if (own.low < 0 || whole.low <= 0) return [];
  const implied = { low: (100 * own.low) / whole.high, high: (100 * own.high) / whole.low };
  const off = Math.abs(distance(implied, intervalOf(share, 0)));
  if (!off) return [];
  const { words, write } = context;
  const paths = [`${part.path}.shares[${at}].figure`, `${part.path}.values[${value.at}].figure`, context.sizePath(year)];
  const [first = '', second = '', third = ''] = paths;
  const percent = write.percent((100 * (pointOf(value.figure) ?? NaN)) / (pointOf(total) ?? NaN), 2);
  return [{
    year, off,
    draft: (otherYears) => ({
      severity: 'error',
      ...words.sums.shareOfValue(part.item.name, year, write.percentFigure(share), write.sizeFigure(value.figure as KnownFigure), write.sizeFigure(total), percent, otherYears.length),
      paths,
      figures: [
        { path: first, label: words.labels.share(part.item.name), text: write.percentFigure(share) },
        { path: second, label: words.labels.value(part.item.name), text: write.sizeFigure(value.figure as KnownFigure) },
        { path: third, label: words.size(year), text: write.sizeFigure(total) },
      ],
      part: part.mark,
    }),
  }];
}

function gapFault(gap: SumGap, context: AuditContext): ReturnType<Draft> {
  const { family, measure, year, relative } = gap;
  const over = relative > 0;
  const [sum, whole] = [writtenSum(gap, context), writtenWhole(gap, context)];
  const difference = written({ kind: 'exact', value: Math.abs(gap.sum - (pointOf(gap.whole) ?? 0)), status: 'derived' }, measure, context);
  const severity: Finding['severity'] = Math.abs(relative) < SMALL ? 'note' : over ? 'error' : 'warning';
  const { words } = context;
  const parts = partsName(gap, context);
  const wholeName = family.parent?.item.name ?? (measure === 'shares' ? undefined : words.labels.market);
  return {
    severity,
    ...words.sums.gap({ parts, wholeName, year, sum, whole, difference, over, small: severity === 'note', otherYears: gap.otherYears.length, shares: measure === 'shares' }),
    paths: [family.path, ...(gap.wholePath ? [gap.wholePath] : [])],
    figures: [
      { path: family.path, label: words.labels.sum(parts), text: sum },
      { path: gap.wholePath ?? family.path, label: wholeName ?? words.labels.wholeMarket, text: whole },
    ],
    ...(family.parent ? { part: family.parent.mark } : { part: { kind: 'year', id: String(year) } }),
  };
}

function partsName({ family }: SumGap, { words }: AuditContext): string {
  if (family.kind === 'regions') return words.sums.regions;
  return family.kind === 'countries' ? words.sums.countriesOf(family.name ?? '') : words.sums.segmentsOf(family.name ?? '');
}

function writtenSum({ sum, sumIs, measure }: SumGap, context: AuditContext): string {
  const value = Math.round(sum * 1e6) / 1e6;
  const text = written({ kind: 'exact', value, status: 'derived' }, measure, context);
  return sumIs === 'exact' ? text : sumIs === 'least' ? context.words.atLeast(text) : context.words.atMost(text);
}

const writtenWhole = ({ whole, measure }: SumGap, context: AuditContext): string => (isKnown(whole) ? written(whole, measure, context) : '');

const written = (figure: KnownFigure, measure: Measure, { write }: AuditContext): string =>
  measure === 'shares' ? write.percentFigure(figure) : write.sizeFigure(figure);
