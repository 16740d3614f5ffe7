import type { Report } from '../../model/report.js';
import { nearestProvider } from './data-source.js';
import type { LinkedElement } from './linked-elements.js';

/** What elements of one report have in common: a `report-id`, the report's own id, or the very same parsed report. */
export type ReportKey = string | Report;

/** The element's own `report-id` comes first, then that of the `vt-report` that it has its data from. */
export function reportKey(element: LinkedElement): ReportKey | undefined {
  const provider = nearestProvider(element) as Partial<LinkedElement> | undefined;
  const shared = provider && provider.model === element.model ? provider.reportId : undefined;
  return element.reportId || shared || element.model?.id || element.model;
}
