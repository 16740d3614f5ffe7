/** PEST, Porter's five forces and SWOT as fields of a matrix. A frame of bare headings stays in the contents. */
import type { AnalysisFrame } from '../model/narrative.js';
import type { Report } from '../model/report.js';
import { hasText } from './dynamics.js';
import { paragraphsOf } from './paragraphs.js';

/** One field of a frame. */
export interface FrameField {
  /** `frame-0-2`: unique in its report. */
  readonly id: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** A frame with at least one text. */
export interface FrameMatrix {
  readonly kind: AnalysisFrame['kind'];
  readonly name: string;
  /** In the source's order; of Porter's five, rivalry is moved to the middle, where the others act on it. */
  readonly fields: readonly FrameField[];
  /** True where the middle field spans the matrix. */
  readonly isCentred: boolean;
}

/** The frames that have text, or those of one kind. */
export const frameMatrices = ({ frames = [] }: Report, kind?: string): readonly FrameMatrix[] =>
  frames.flatMap((frame, index) => ((!kind || frame.kind === kind) && hasText(frame) ? readFrame(frame, index) : []));

function readFrame({ kind, name, items }: AnalysisFrame, index: number): FrameMatrix {
  const fields = items.map((item, i) => ({ id: `frame-${index}-${i}`, name: item.name, paragraphs: paragraphsOf(item.text) }));
  const rivalry = kind === 'porter' && fields.length === 5 ? fields.find((field) => /rival/i.test(field.name)) : undefined;
  if (!rivalry) return { kind, name, fields, isCentred: false };
  const others = fields.filter((field) => field !== rivalry);
  return { kind, name, fields: [...others.slice(0, 2), rivalry, ...others.slice(2)], isCentred: true };
}
