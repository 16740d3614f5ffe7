/** What drives a market, holds it back and may help it, as lists of factors with the texts that open. */
import type { DynamicsKind } from '../i18n/dynamics-words.js';
import type { AnalysisFrame, Factor } from '../model/narrative.js';
import type { Report } from '../model/report.js';
import { paragraphsOf } from './paragraphs.js';

/** One factor. */
export interface DynamicsFactor {
  /** `drivers-3`: unique in its report. */
  readonly id: string;
  readonly kind: DynamicsKind;
  readonly factor: Factor;
  /** None where it has only a name. */
  readonly paragraphs: readonly string[];
}

/** Factors of one kind, in the report's order. Never empty. */
export interface FactorList {
  readonly kind: DynamicsKind;
  readonly factors: readonly DynamicsFactor[];
}

const KINDS: readonly DynamicsKind[] = ['drivers', 'restraints', 'opportunities'];

/** The kinds that the report has. */
export const factorLists = ({ dynamics = {} }: Report): readonly FactorList[] =>
  KINDS.flatMap((kind) => (dynamics[kind]?.length ? { kind, factors: readFactors(kind, dynamics[kind]) } : []));

/** Whether the report has a frame, or one of a kind, with text. */
export const hasFrameText = ({ frames = [] }: Report, wanted?: AnalysisFrame['kind']): boolean =>
  frames.some((frame) => (!wanted || frame.kind === wanted) && hasText(frame));

/** A frame of bare headings stays in the contents. */
export const hasText = ({ items }: AnalysisFrame): boolean => items.some(({ text }) => text?.trim());

const readFactors = (kind: DynamicsKind, factors: readonly Factor[]): readonly DynamicsFactor[] =>
  factors.map((factor, index) => ({ id: `${kind}-${index}`, kind, factor, paragraphs: paragraphsOf(factor.text) }));
