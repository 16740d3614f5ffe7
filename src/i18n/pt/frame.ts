import type { FrameWords } from '../words.js';

/** Portuguese words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'Dados de exemplo.',
  sampleText: 'Valores fictícios, apenas ilustrativos',
  sampleSource: 'Fonte: dados de exemplo',
  source: (report, years) => `Fonte: relatório “${report}”${years && `, ${years}`}`,
  table: 'Tabela',
  figure: 'Gráfico',
  actions: 'Mais ações',
  loading: 'Dados do relatório em carregamento',
  fullReport: 'Ver o relatório completo',
  errorTitle: 'Os dados não carregaram',
  noData: 'Sem dados de relatório',
  status: { reported: 'Publicado', estimated: 'Estimado', derived: 'Calculado', undisclosed: 'Não divulgado' },
  value: 'Valor',
  basis: 'Tipo de dado',
  noValue: 'sem valor',
  notDisclosed: 'não divulgado',
  stop: '. ',
};
