import type { ReportWords } from '../report-words.js';

/** Portuguese words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'Neste relatório',
  labels: {
    'key-figures': 'Números-chave',
    'market-size-chart': 'Tamanho do mercado',
    'insights': 'Destaques',
    'quoted-figures': 'Números do texto',
    'segment-treemap': 'Segmentos',
    'segment-outline': 'Segmentos',
    'regional-map': 'Regiões',
    'market-dynamics': 'Dinâmica',
    'player-list': 'Empresas',
    'concentration-meter': 'Concentração',
    'developments': 'Acontecimentos',
    'contents': 'Índice',
    'audit': 'Verificação',
  },
  pages: (count, written) => (count === 1 ? '1 página' : `${written} páginas`),
  timeline: (years) => `período ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `Fonte de todos os números: ${[`relatório “${report}”`, details, timeline].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `Fonte: dados de exemplo, inventados para ${report}.`,
  years: (baseYear, studyPeriod) =>
    baseYear && studyPeriod ? `Ano-base ${baseYear}, período de estudo ${studyPeriod}.`
    : baseYear ? `Ano-base ${baseYear}.`
    : studyPeriod ? `Período de estudo ${studyPeriod}.` : '',
  licence: (terms) => `Licença: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'Os valores por segmento e região não são divulgados aqui.'
    : segments ? 'Os valores por segmento não são divulgados aqui.'
    : regions ? 'Os valores por região não são divulgados aqui.' : '',
  fullReport: (pages) => (pages ? `O relatório completo tem ${pages}.` : ''),
  under: (heading, text) => `No relatório, sob “${heading}”${text ? `: ${text}` : '.'}`,
  lists: (headings) => `As listas do relatório: ${headings.map((heading) => `“${heading}”`).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'Esta parte do relatório não carregou.',
  retry: 'Tentar de novo',
};
