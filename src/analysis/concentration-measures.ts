import { isKnown, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import { concentrationRatio, herfindahlIndex, rankShares, type RankedShares } from './concentration-shares.js';

/** How a market's concentration is measured. */
export type MeasureKind = 'cr4' | 'cr5' | 'hhi';

/** One measure, published or calculated from shares; `derived` says which. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly figure: Figure;
  readonly isCalculated: boolean;
}

/** Everything on which a market's concentration can be judged by numbers. */
export interface ConcentrationMeasures {
  readonly measures: readonly Measure[];
  readonly shares?: RankedShares | undefined;
}

/** Published measures first; those that are missing or not disclosed are calculated where the shares allow. */
export function concentrationMeasures(report: Report): ConcentrationMeasures {
  const { concentration } = report;
  const shares = rankShares(report);
  const calculate = (kind: MeasureKind): Figure | undefined => {
    if (!shares) return undefined;
    return kind === 'hhi' ? herfindahlIndex(shares, concentration) : sound(shares) && concentrationRatio(shares.ranked, kind === 'cr4' ? 4 : 5);
  };
  const measures = (['cr4', 'cr5', 'hhi'] as const).flatMap((kind): readonly Measure[] => {
    const published = concentration?.[kind];
    if (published && isKnown(published)) return [{ kind, figure: published, isCalculated: false }];
    const figure = calculate(kind) ?? published;
    return figure ? [{ kind, figure, isCalculated: figure !== published }] : [];
  });
  return { measures, shares };
}

/** Shares that make more than the whole market are not summed. */
const sound = ({ ranked, sum }: RankedShares): true | undefined =>
  sum !== undefined || ranked.reduce((total, { share }) => total + share, 0) <= 100 ? true : undefined;

/** Where an index stands against the thresholds of the US merger guidelines of 2023: 1,000 and 1,800. */
export type IndexBand = 'low' | 'moderate' | 'high';

/** HHI from which a market is called moderately, and above which highly concentrated. */
export const HHI_THRESHOLDS = [1000, 1800] as const;

/** Undefined where the figure reaches over a threshold, or has no number. */
export function bandOf(figure: Figure): IndexBand | undefined {
  const of = (value: number): IndexBand => (value > HHI_THRESHOLDS[1] ? 'high' : value >= HHI_THRESHOLDS[0] ? 'moderate' : 'low');
  if (!isKnown(figure)) return undefined;
  if (figure.kind === 'range') return of(figure.low) === of(figure.high) ? of(figure.low) : undefined;
  const band = of(figure.value);
  if (figure.kind === 'bound' && band !== (figure.bound === 'min' ? 'high' : 'low')) return undefined;
  return band;
}
