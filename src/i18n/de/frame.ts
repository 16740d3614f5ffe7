import type { FrameWords } from '../words.js';

/** German words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'Beispieldaten.',
  sampleText: 'Erfundene Werte, nur zur Ansicht',
  sampleSource: 'Quelle: Beispieldaten',
  source: (report, years) => `Quelle: Bericht „${report}“${years && `, ${years}`}`,
  table: 'Tabelle',
  figure: 'Diagramm',
  actions: 'Weitere Aktionen',
  loading: 'Berichtsdaten werden geladen',
  fullReport: 'Zum ganzen Bericht',
  errorTitle: 'Die Daten wurden nicht geladen',
  noData: 'Keine Berichtsdaten angegeben',
  status: { reported: 'Ausgewiesen', estimated: 'Geschätzt', derived: 'Berechnet', undisclosed: 'Nicht offengelegt' },
  value: 'Wert',
  basis: 'Status',
  noValue: 'kein Wert',
  notDisclosed: 'nicht offengelegt',
  stop: '. ',
};
