import type { FrameWords } from '../words.js';

/** Spanish words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'Datos de ejemplo.',
  sampleText: 'Valores ficticios, solo para maquetar',
  sampleSource: 'Fuente: datos de ejemplo',
  source: (report, years) => `Fuente: informe «${report}»${years && `, ${years}`}`,
  table: 'Tabla',
  figure: 'Gráfico',
  actions: 'Más acciones',
  loading: 'Cargando los datos del informe',
  fullReport: 'Ver el informe completo',
  errorTitle: 'Los datos no se cargaron',
  noData: 'Sin datos de informe',
  status: { reported: 'Publicado', estimated: 'Estimado', derived: 'Calculado', undisclosed: 'No divulgado' },
  value: 'Valor',
  basis: 'Tipo de dato',
  noValue: 'sin valor',
  notDisclosed: 'no divulgado',
  stop: '. ',
};
