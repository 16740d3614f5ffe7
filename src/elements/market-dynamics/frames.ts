import type { TemplateResult } from 'lit';
import { frameMatrices, type FrameMatrix } from '../../analysis/analysis-frames.js';
import type { Report } from '../../model/report.js';
import { renderMatrix, type Matrix } from '../../render/analysis-frames.js';
import type { DynamicsParts, FoldedText } from '../../render/dynamics.js';
import { addStyles } from '../base/add-styles.js';
import { framesStyles } from './frames-styles.js';

/** The analysis frames of a report. Loads with the first report that has a text of one. */
export class Frames {
  constructor(host: HTMLElement) {
    addStyles(host.shadowRoot, framesStyles);
  }

  /** Those that have text, or those of one kind. */
  read(report: Report, kind: string | undefined): readonly FrameMatrix[] {
    return frameMatrices(report, kind);
  }

  /** `isAlone`: the widget's headline is the frame's name. */
  render(frames: readonly FrameMatrix[], isAlone: boolean, fold: (id: string, paragraphs: readonly string[]) => FoldedText, parts: DynamicsParts): readonly TemplateResult[] {
    return frames.map(({ kind, name, fields, isCentred }) => {
      const matrix: Matrix = {
        name: isAlone ? '' : name,
        shape: isCentred ? 'centred' : kind === 'pest' ? 'row' : 'square',
        fields: fields.map(({ id, name: field, paragraphs }) => ({ name: field, ...fold(id, paragraphs) })),
      };
      return renderMatrix(matrix, parts);
    });
  }
}
