import type { FrameWords } from '../words.js';

/** Italian words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'Dati di esempio.',
  sampleText: 'Valori fittizi, solo per layout',
  sampleSource: 'Fonte: dati di esempio',
  source: (report, years) => `Fonte: rapporto ${report}${years && `, ${years}`}`,
  table: 'Tabella',
  figure: 'Grafico',
  actions: 'Altre azioni',
  loading: 'Caricamento dei dati',
  fullReport: 'Vai al rapporto completo',
  errorTitle: 'I dati non sono stati caricati',
  noData: 'Nessun rapporto indicato',
  status: { reported: 'Riportato', estimated: 'Stimato', derived: 'Calcolato', undisclosed: 'Non divulgato' },
  value: 'Valore',
  basis: 'Origine',
  noValue: 'nessun valore',
  notDisclosed: 'non divulgato',
  stop: '. ',
};
