import type { Report } from '../model/report.js';

/** What a report is about; everything else says which report it is, and goes into every part. */
const CONTENT = ['marketSize', 'segmentations', 'regions', 'concentration', 'players', 'profileItems', 'insights', 'developments', 'dynamics', 'frames', 'contents'] as const;

/** A report with only what is shown, which is a report itself. Where nothing of it is, as for an audit of all, the whole. */
export function reportPart(report: Report, shows: (path: string) => boolean): Report {
  const hidden = CONTENT.filter((name) => !shows(name));
  if (hidden.length === CONTENT.length) return report;
  const without = (object: object): object => Object.fromEntries(Object.entries(object).filter(([name]) => !hidden.some((each) => each === name)));
  return { ...(without(report) as Report), ...(report.sections && { sections: without(report.sections) }) };
}
