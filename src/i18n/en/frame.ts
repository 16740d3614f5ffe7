import type { FrameWords } from '../words.js';

/** English words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'Sample data.',
  sampleText: 'Fictional values, for layout only',
  sampleSource: 'Source: sample data',
  source: (report, years) => `Source: ${report} report${years && `, ${years}`}`,
  table: 'Table',
  figure: 'Chart',
  actions: 'More actions',
  loading: 'Loading report data',
  fullReport: 'See the full report',
  errorTitle: 'The data did not load',
  noData: 'No report data given',
  status: { reported: 'Reported', estimated: 'Estimated', derived: 'Calculated', undisclosed: 'Not disclosed' },
  value: 'Value',
  basis: 'Basis',
  noValue: 'no value',
  notDisclosed: 'not disclosed',
  stop: '. ',
};
