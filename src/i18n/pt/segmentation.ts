import type { SegmentationWords } from '../segmentation-words.js';
import { capital, counted, digits, numbered, spelled } from './grammar.js';

/** Portuguese words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name, own) => (own ? name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()) : `“${name}”`),
  tabs: 'Divisão',
  figure: (by, treemap) => `${treemap ? 'Treemap' : 'Segmentos'} por ${by}`,
  parts: (parts) => numbered(parts, 'subsegmento', 'subsegmentos'),
  rest: (open) => (open ? `Não divulgado: ${numbered(open, 'segmento', 'segmentos')}` : 'Sem nome'),
  more: (more, all) => (all ? `${digits(more)} segmentos` : `mais ${digits(more)}`),
  summary: {
    whole: (by, segments, treemap) => `${treemap ? 'Treemap' : 'Estrutura, sem tamanhos'}: ${counted(segments, 'um segmento', 'segmentos')} por ${by}.`,
    part: (name, segments) => `${name}: ${counted(segments, 'um subsegmento', 'subsegmentos')}.`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => `E mais ${spelled(more)}.`,
    open: (open) => `${capital(counted(open, 'um tamanho não é divulgado', 'tamanhos não são divulgados'))}.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'Valores não divulgados' : `${open === 1 ? 'Um valor' : `${capital(spelled(open))} valores`} de ${spelled(all)}, não ${open === 1 ? 'divulgado' : 'divulgados'}`} aqui. O relatório apresenta-os${years && ` para ${years}`}${unit && `, em ${unit}`}.`,
  emptyTitle: 'Nenhum segmento publicado',
  emptyText: 'Este relatório não diz como divide o mercado.',
};
