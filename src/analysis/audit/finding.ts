/** What the audit of a report finds: figures, names or dates that contradict each other or that nothing backs. */
import type { PartId } from '../part-id.js';

/** `error`: cannot both be true. `warning`: a reader may be misled. `note`: worth a look before publication. */
export type FindingSeverity = 'error' | 'warning' | 'note';

/** A figure, name or date that takes part in a finding. */
export interface FindingFigure {
  /** Path in the report, such as `marketSize.growth.rate`. */
  readonly path: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** As it is written out, with its unit. */
  readonly text: string;
}

/** One contradiction, or one figure without backing. */
export interface Finding {
  /** Names the rule, in kebab-case: `growth-end-points`. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** One or two sentences that a reader without the data understands. */
  readonly message: string;
  /** What would mend it. */
  readonly fix: string;
  /** Every place that takes part, the main one first; at least one. */
  readonly paths: readonly string[];
  readonly figures: readonly FindingFigure[];
  /** The mark to show, where there is one. */
  readonly part?: PartId;
}
