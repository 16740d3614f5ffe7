import type { ReportWords } from '../report-words.js';

/** German words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'In diesem Bericht',
  labels: {
    'key-figures': 'Kennzahlen',
    'market-size-chart': 'Marktgröße',
    'insights': 'Kernaussagen',
    'quoted-figures': 'Zahlen im Text',
    'segment-treemap': 'Segmente',
    'segment-outline': 'Segmente',
    'regional-map': 'Regionen',
    'market-dynamics': 'Dynamik',
    'player-list': 'Anbieter',
    'concentration-meter': 'Konzentration',
    'developments': 'Entwicklungen',
    'contents': 'Inhalt',
    'audit': 'Prüfung',
  },
  pages: (count, written) => (count === 1 ? '1 Seite' : `${written} Seiten`),
  timeline: (years) => `Zeitraum ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `Quelle aller Zahlen: ${[`Bericht „${report}“`, details, timeline].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `Quelle: Beispieldaten, erfunden für ${report}.`,
  years: (baseYear, studyPeriod) => [baseYear && `Basisjahr ${baseYear}`, studyPeriod && `Studienzeitraum ${studyPeriod}`].filter(Boolean).join(', ').replace(/.$/, '$&.'),
  licence: (terms) => `Lizenz: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'Werte nach Segment und Region sind hier nicht offengelegt.'
    : segments ? 'Werte nach Segment sind hier nicht offengelegt.'
    : regions ? 'Werte nach Region sind hier nicht offengelegt.' : '',
  fullReport: (pages) => (pages ? `Der ganze Bericht hat ${pages}.` : ''),
  under: (heading, text) => `Im Bericht unter „${heading}“${text ? `: ${text}` : '.'}`,
  lists: (headings) => `Die Listen des Berichts: ${headings.map((heading) => `„${heading}“`).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'Dieser Teil des Berichts wurde nicht geladen.',
  retry: 'Erneut versuchen',
};
