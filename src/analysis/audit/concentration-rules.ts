/** The word for the market's concentration, the published measures and the shares of companies against each other. */
import type { Concentration } from '../../model/concentration.js';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { faultOf, type Evidence } from './fault.js';
import { distance, endsOf, intervalOf, type Interval } from './interval.js';
import type { AuditContext, Draft, Rule } from './rule.js';

type Level = NonNullable<Concentration['level']>;

/**
 * Thresholds of the merger guidelines that the US Department of Justice and the Federal Trade Commission issued in
 * December 2023: above 1,800 a market counts as highly concentrated, above 1,000 as moderately so.
 */
export const HHI_MODERATE = 1000;
export const HHI_HIGH = 1800;

const BANDS: Readonly<Record<Level, Interval>> = {
  low: { low: 0, high: HHI_MODERATE },
  medium: { low: HHI_MODERATE, high: HHI_HIGH },
  high: { low: HHI_HIGH, high: 10_000 },
};

/** Known words of publishers, longest first. Others are not judged. */
const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^(low|fragmented|unconcentrated|highly (fragmented|competitive)|low(ly)? concentrat(ed|ion))$/, 'low'],
  [/^(medium|moderate|moderately (concentrated|consolidated|fragmented)|moderate concentration|partly consolidated)$/, 'medium'],
  [/^(high|consolidated|concentrated|highly (concentrated|consolidated)|high(ly)? concentration)$/, 'high'],
];

const levelOf = (wording: string | undefined): Level | undefined => {
  const text = wording?.trim().toLowerCase() ?? '';
  return WORDS.find(([pattern]) => pattern.test(text))?.[1];
};

/** What the Herfindahl-Hirschman index can be, and from which figure that follows. */
interface IndexEvidence {
  readonly span: Interval;
  readonly source: 'hhi' | 'cr4' | 'cr5' | 'shares';
  readonly evidence: Evidence;
}

/** The category against its own wording. */
export const concentrationTerm: Rule = ({ concentration }, { words }) => {
  const { level, wording } = concentration ?? {};
  const said = levelOf(wording);
  if (!level || !wording || !said || said === level) return [];
  return [() => faultOf('error', words.concentration.term(level, wording), [
    ['concentration.wording', words.concentration.wording, wording],
    ['concentration.level', words.concentration.level, words.concentration.levels[level]],
  ])];
};

/** The category or its word against the HHI that the published measures or the shares allow. */
export const concentrationLevel: Rule = (report, context) => {
  const { level, wording } = report.concentration ?? {};
  const said = level ?? levelOf(wording);
  if (!said) return [];
  const band = BANDS[said];
  const against = evidenceOf(report, context).find(({ span }) => span.high < band.low || span.low > band.high);
  if (!against) return [];
  const { words, write } = context;
  const path = level ? 'concentration.level' : 'concentration.wording';
  const name = wording && (levelOf(wording) ?? said) === said ? wording : words.concentration.levels[said];
  const above = against.span.low > band.high;
  const limit = write.number(above ? against.span.low : against.span.high, 0);
  return [() => faultOf(
    'warning',
    words.concentration.against(name, said, against.source, against.evidence[2], limit, above, write.number(HHI_MODERATE), write.number(HHI_HIGH)),
    [[path, words.concentration.level, name], against.evidence],
  )];
};

/** The largest shares make at least their sum: a smaller published CR4, CR5 or HHI, or a CR5 under the CR4, cannot be true. */
export const concentrationMeasures: Rule = (report, context) => {
  const { cr4, cr5, hhi } = report.concentration ?? {};
  const shares = lowestShares(report);
  const { words, write } = context;
  const least = { cr4: sum(shares.slice(0, 4)), cr5: sum(shares.slice(0, 5)), hhi: sum(shares.map((share) => share ** 2)) };
  const text = (name: keyof typeof least, figure: KnownFigure) => (name === 'hhi' ? write.numberFigure(figure) : write.percentFigure(figure));
  const under = ([['cr4', cr4], ['cr5', cr5], ['hhi', hhi]] as const).flatMap(([name, figure]): Draft | readonly Draft[] => {
    if (!figure || !isKnown(figure) || distance(intervalOf(figure), { low: least[name] - slack(name), high: Infinity }) >= 0) return [];
    const named = name === 'hhi' ? write.number(least.hhi, 0) : write.percent(least[name], 2);
    return () => faultOf('error', words.concentration.under(name, text(name, figure), named), [
      [`concentration.${name}`, words.concentration.measures[name], text(name, figure)],
      ['players', words.concentration.fromShares, named],
    ]);
  });
  return [...under, ...ratiosApart(cr4, cr5, context)];
};

/** CR5 holds the four largest and one that is no larger than they: between CR4 and five quarters of it. */
function ratiosApart(cr4: Figure | undefined, cr5: Figure | undefined, { words, write }: AuditContext): readonly Draft[] {
  if (!cr4 || !cr5 || !isKnown(cr4) || !isKnown(cr5)) return [];
  const four = intervalOf(cr4);
  if (distance(intervalOf(cr5), { low: four.low, high: four.high * 1.25 }) === 0) return [];
  const [first, second] = [write.percentFigure(cr4), write.percentFigure(cr5)];
  return [() => faultOf('error', words.concentration.ratios(first, second, intervalOf(cr5).high < four.low), [
    ['concentration.cr5', words.concentration.measures.cr5, second],
    ['concentration.cr4', words.concentration.measures.cr4, first],
  ])];
}

/** The published index first, then what follows from CR4 and CR5, then what the shares make at least. */
function evidenceOf(report: Report, context: AuditContext): readonly IndexEvidence[] {
  const { hhi, cr4, cr5 } = report.concentration ?? {};
  const { words, write } = context;
  const measure = (source: 'cr4' | 'cr5', figure: Figure | undefined, count: number): IndexEvidence | readonly IndexEvidence[] =>
    figure && isKnown(figure)
      ? { span: indexFromRatio(intervalOf(figure, 0), count), source, evidence: [`concentration.${source}`, words.concentration.measures[source], write.percentFigure(figure)] }
      : [];
  const published: IndexEvidence | readonly IndexEvidence[] = hhi && isKnown(hhi)
    ? { span: intervalOf(hhi, 0), source: 'hhi', evidence: ['concentration.hhi', words.concentration.measures.hhi, write.numberFigure(hhi)] }
    : [];
  const least = sum(lowestShares(report).map((share) => share ** 2));
  const shares: IndexEvidence = {
    span: { low: least, high: Infinity },
    source: 'shares',
    evidence: ['players', words.concentration.fromShares, write.number(least, 0)],
  };
  return [published, measure('cr4', cr4, 4), measure('cr5', cr5, 5), shares].flat();
}

/**
 * The index when `count` companies hold a share together: at least as if they were equal and all others tiny; at most as
 * if one of them held it all or, where that leaves more, as if all others were as large as the largest they can be.
 */
function indexFromRatio({ low, high }: Interval, count: number): Interval {
  const [least, most] = [Math.max(0, low), Math.min(100, high)];
  return { low: least ** 2 / count, high: most ** 2 + Math.max(0, 100 - least) * (most / count) };
}

/** What each company holds at least, in the base year or the latest that has shares, largest first. */
function lowestShares({ players = [], baseYear }: Report): readonly number[] {
  const byYear = new Map<number, number[]>();
  for (const { shares = [] } of players) {
    for (const { year, figure } of shares) {
      if (!isKnown(figure)) continue;
      const list = byYear.get(year) ?? [];
      list.push(Math.max(0, endsOf(figure).low));
      byYear.set(year, list);
    }
  }
  const latest = [...byYear.keys()].reduce((last, year) => Math.max(last, year), -Infinity);
  return (byYear.get(baseYear ?? latest) ?? byYear.get(latest) ?? []).sort((a, b) => b - a);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What rounding of the single shares may add up to. */
const slack = (name: 'cr4' | 'cr5' | 'hhi'): number => (name === 'hhi' ? 50 : 0.25);
