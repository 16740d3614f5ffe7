/** The reports of stories/reports, by their file's name; a test compares them with the folder. */
export const reportNames = [
  'iot-medical-devices', 'sample-disclosed', 'end-value-without-base', 'faulty', 'forty-segments', 'negative-growth', 'negative-values',
  'nothing-numeric', 'one-region', 'one-segment', 'one-year', 'ranges-and-bounds', 'rate-undisclosed', 'rate-without-size', 'right-to-left',
  'title-only', 'zero-values',
] as const;

export type ReportName = (typeof reportNames)[number];
