import type { ReactiveControllerHost } from 'lit';
import type { PartId } from '../../analysis/part-id.js';
import type { Report } from '../../model/report.js';

/** An element that shows a report's selection. */
export interface LinkedElement extends ReactiveControllerHost, HTMLElement {
  selected: PartId | undefined;
  readonly model: Report | undefined;
  readonly reportId: string | undefined;
  readonly deepLink: boolean;
  /** Whether it shows what stands at a path of the report. */
  shows(path: string): boolean;
}

/** All that are on the page. */
export const linkedElements = new Set<LinkedElement>();
