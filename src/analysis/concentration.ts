import { isKnown } from '../model/figure.js';
import type { Concentration, ConcentrationTerm } from '../model/concentration.js';
import type { Report } from '../model/report.js';

/** One end or step of the publisher's scale, with its place where its word tells it. */
export interface ScaleTerm extends ConcentrationTerm {
  /** 0 is the fragmented end, 1 the middle, 2 the consolidated end. */
  readonly rank?: number | undefined;
  /** True where it is the category that the report gives. */
  readonly isStated: boolean;
}

/** The publisher's own category, as printed. */
export interface StatedConcentration {
  /** The step of three that it fills; none where the report gives only a word. */
  readonly level?: Concentration['level'];
  readonly wording?: string | undefined;
  /** The fragmented end first, where the words tell which that is; else in the report's order. */
  readonly legend: readonly ScaleTerm[];
}

/** Tells the end of the scale that a word stands for; undefined where it does not know the word. */
export type RankTerm = (term: string) => number | undefined;

/** Undefined where the report states neither level nor word. */
export function statedConcentration({ concentration }: Report, rankOf: RankTerm): StatedConcentration | undefined {
  const { level, wording, legend = [] } = concentration ?? {};
  if (!level && !wording) return undefined;
  const terms = legend.map((one): ScaleTerm => ({ ...one, rank: rankOf(one.term), isStated: !!wording && isSame(one.term, wording) }));
  const ranks = new Set(terms.map(({ rank }) => rank));
  const isRanked = ranks.size === terms.length && !ranks.has(undefined);
  return { level, wording, legend: isRanked ? [...terms].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) : terms.map((term) => ({ ...term, rank: undefined })) };
}

/** Whether the report has published measures, or shares to calculate them from. */
export const hasMeasures = ({ concentration, players }: Report): boolean =>
  [concentration?.cr4, concentration?.cr5, concentration?.hhi].some((figure) => figure !== undefined) ||
  (players ?? []).some(({ shares }) => shares?.some(({ figure }) => isKnown(figure)));

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
