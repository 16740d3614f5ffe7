import type { ReportWords } from '../report-words.js';

/** English words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'In this report',
  labels: {
    'key-figures': 'Key figures',
    'market-size-chart': 'Market size',
    'insights': 'Insights',
    'quoted-figures': 'Figures in the text',
    'segment-treemap': 'Segments',
    'segment-outline': 'Segments',
    'regional-map': 'Regions',
    'market-dynamics': 'Dynamics',
    'player-list': 'Players',
    'concentration-meter': 'Concentration',
    'developments': 'Developments',
    'contents': 'Contents',
    'audit': 'Audit',
  },
  pages: (count, written) => (count === 1 ? '1 page' : `${written} pages`),
  timeline: (years) => `timeline ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `Source for all figures: ${[`${report} report`, details, timeline].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `Source: sample data, made up for ${report}.`,
  years: (baseYear, studyPeriod) =>
    baseYear && studyPeriod ? `Base year ${baseYear}, study period ${studyPeriod}.`
    : baseYear ? `Base year ${baseYear}.`
    : studyPeriod ? `Study period ${studyPeriod}.` : '',
  licence: (terms) => `Licence: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'Values by segment and region are not disclosed here.'
    : segments ? 'Values by segment are not disclosed here.'
    : regions ? 'Values by region are not disclosed here.' : '',
  fullReport: (pages) => (pages ? `The full report has ${pages}.` : ''),
  under: (heading, text) => `In the report under “${heading}”${text ? `: ${text}` : '.'}`,
  lists: (headings) => `The report’s lists: ${headings.map((heading) => `“${heading}”`).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'This part of the report did not load.',
  retry: 'Try again',
};
