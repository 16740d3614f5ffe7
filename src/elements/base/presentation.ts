import type { TemplateResult } from 'lit';
import type { TableMaker } from './whole-table.js';

/** What one widget shows of a report. */
export interface Presentation {
  /** The finding as a sentence. */
  readonly heading: string;
  /** Measure and unit. */
  readonly subheading: string;
  /** Level, trend, status and gaps, for readers who do not see the figure. */
  readonly summary: string;
  /** Tabs, breadcrumb, search: above the figure and the table. */
  readonly controls?: TemplateResult;
  readonly figure: TemplateResult;
  readonly notes: readonly string[];
  /** One sentence on what the figure does not disclose, for the call to action. */
  readonly missing?: string;
  /** The figure's numbers; absent where it has none, and then there is no table button. */
  readonly table?: TableMaker;
}
