import type { ReportWords } from '../report-words.js';

/** Italian words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'In questo rapporto',
  labels: {
    'key-figures': 'Cifre chiave',
    'market-size-chart': 'Dimensione',
    'insights': 'In evidenza',
    'quoted-figures': 'Cifre nel testo',
    'segment-treemap': 'Segmenti',
    'segment-outline': 'Segmenti',
    'regional-map': 'Regioni',
    'market-dynamics': 'Dinamiche',
    'player-list': 'Operatori',
    'concentration-meter': 'Concentrazione',
    'developments': 'Sviluppi',
    'contents': 'Indice',
    'audit': 'Verifica',
  },
  pages: (count, written) => (count === 1 ? '1 pagina' : `${written} pagine`),
  timeline: (years) => `arco temporale ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `Fonte di tutte le cifre: ${[`rapporto ${report}`, details, timeline].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `Fonte: dati di esempio, inventati per ${report}.`,
  years: (baseYear, studyPeriod) =>
    baseYear && studyPeriod ? `Anno base ${baseYear}, periodo di studio ${studyPeriod}.`
    : baseYear ? `Anno base ${baseYear}.`
    : studyPeriod ? `Periodo di studio ${studyPeriod}.` : '',
  licence: (terms) => `Licenza: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'I valori per segmento e regione non sono divulgati qui.'
    : segments ? 'I valori per segmento non sono divulgati qui.'
    : regions ? 'I valori per regione non sono divulgati qui.' : '',
  fullReport: (pages) => (pages ? `Il rapporto completo conta ${pages}.` : ''),
  under: (heading, text) => `Nel rapporto, sotto «${heading}»${text ? `: ${text}` : '.'}`,
  lists: (headings) => `Gli elenchi del rapporto: ${headings.map((heading) => `«${heading}»`).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'Questa parte del rapporto non è stata caricata.',
  retry: 'Riprova',
};
