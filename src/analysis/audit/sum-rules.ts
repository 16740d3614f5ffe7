/** Segments, regions and countries against what they divide, and their shares against 100. */
import { isKnown, pointOf, type KnownFigure } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import type { Family } from './families.js';
import { isThousandfold, sumGaps, type Measure, type SumGap } from './family-sums.js';
import type { Finding } from './finding.js';
import { faultOf, yearMark, type Evidence } from './fault.js';
import { intervalOf } from './interval.js';
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
        const text = written(figure, measure, context);
        const evidence: Evidence = [`${part.path}.${measure}[${at}].figure`, part.item.name, text];
        return () => faultOf('error', context.words.sums.restNegative(part.item.name, name, year, text), [evidence], part.mark);
      }))));

function gapFault(gap: SumGap, context: AuditContext): ReturnType<Draft> {
  const { family, measure, year, relative } = gap;
  const over = relative > 0;
  const [sum, whole] = [writtenSum(gap, context), writtenWhole(gap, context)];
  const difference = written({ kind: 'exact', value: Math.abs(gap.sum - (pointOf(gap.whole) ?? 0)), status: 'derived' }, measure, context);
  const severity: Finding['severity'] = Math.abs(relative) < SMALL ? 'note' : over ? 'error' : 'warning';
  const { words } = context;
  const parts = partsName(gap, context);
  const wholeName = family.parent?.item.name ?? (measure === 'shares' ? undefined : words.labels.market);
  const shares = measure === 'shares';
  const ofPart = shares && family.parent !== undefined && Math.abs(gap.sum - 100) < 1;
  const sentence = words.sums.gap({
    parts, wholeName, year, sum, whole, difference, over, small: severity === 'note', otherYears: gap.otherYears.length, shares, ofPart,
  });
  return faultOf(severity, sentence, [
    [family.path, words.labels.sum(parts), sum],
    [gap.wholePath ?? family.path, wholeName ?? words.labels.wholeMarket, whole],
  ], family.parent?.mark ?? yearMark(year));
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
