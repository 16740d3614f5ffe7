import type { Report } from '../model/report.js';

/** What a report is about; everything else says which report it is, and goes into every part. */
const CONTENT = ['marketSize', 'segmentations', 'regions', 'concentration', 'players', 'profileItems', 'insights', 'developments', 'dynamics', 'frames', 'contents'] as const;
type Content = (typeof CONTENT)[number];

/** What is read with a part: its sizes are shares of the market's, its names are those of the companies. */
const READ_WITH: Readonly<Partial<Record<Content, readonly Content[]>>> = {
  segmentations: ['marketSize'],
  players: ['marketSize', 'concentration'],
  developments: ['players'],
};

/** A report with only what is shown, which is a report itself. Where nothing of it is, as for an audit of all, the whole. */
export function reportPart(report: Report, shows: (path: string) => boolean): Report {
  const shown = CONTENT.filter((name) => shows(name));
  if (shown.length === 0) return report;
  const kept = new Set(shown.flatMap((name) => [name, ...(READ_WITH[name] ?? [])]));
  const hidden = new Set<string>(CONTENT.filter((name) => !kept.has(name)));
  const without = (object: object): object => Object.fromEntries(Object.entries(object).filter(([name]) => !hidden.has(name)));
  return { ...(without(report) as Report), ...(report.sections && { sections: without(report.sections) }) };
}
