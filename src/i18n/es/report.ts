import type { ReportWords } from '../report-words.js';

/** Spanish words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'En este informe',
  labels: {
    'key-figures': 'Cifras clave',
    'market-size-chart': 'Tamaño del mercado',
    'insights': 'Claves',
    'quoted-figures': 'Cifras del texto',
    'segment-treemap': 'Segmentos',
    'segment-outline': 'Segmentos',
    'regional-map': 'Regiones',
    'market-dynamics': 'Dinámica',
    'player-list': 'Empresas',
    'concentration-meter': 'Concentración',
    'developments': 'Novedades',
    'contents': 'Índice',
    'audit': 'Revisión',
  },
  pages: (count, written) => (count === 1 ? '1 página' : `${written} páginas`),
  timeline: (years) => `período ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `Fuente de todas las cifras: ${[`informe «${report}»`, details, timeline].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `Fuente: datos de ejemplo, inventados para ${report}.`,
  years: (baseYear, studyPeriod) =>
    baseYear && studyPeriod ? `Año base ${baseYear}, período de estudio ${studyPeriod}.`
    : baseYear ? `Año base ${baseYear}.`
    : studyPeriod ? `Período de estudio ${studyPeriod}.` : '',
  licence: (terms) => `Licencia: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'Los valores por segmento y región no se divulgan aquí.'
    : segments ? 'Los valores por segmento no se divulgan aquí.'
    : regions ? 'Los valores por región no se divulgan aquí.' : '',
  fullReport: (pages) => (pages ? `El informe completo tiene ${pages}.` : ''),
  under: (heading, text) => `En el informe, bajo «${heading}»${text ? `: ${text}` : '.'}`,
  lists: (headings) => `Las listas del informe: ${headings.map((heading) => `«${heading}»`).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'Esta parte del informe no se cargó.',
  retry: 'Reintentar',
};
