import type { SegmentationWords } from '../segmentation-words.js';
import { capital, counted, digits, numbered, spelled } from './grammar.js';

/** Spanish words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name, own) => (own ? name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()) : `«${name}»`),
  tabs: 'División',
  figure: (by, treemap) => `${treemap ? 'Treemap' : 'Segmentos'} por ${by}`,
  parts: (parts) => numbered(parts, 'subsegmento', 'subsegmentos'),
  rest: (open) => (open ? `No divulgado: ${numbered(open, 'segmento', 'segmentos')}` : 'Sin nombre'),
  more: (more, all) => `${digits(more)} ${all ? 'segmentos' : 'más'}`,
  summary: {
    whole: (by, segments, treemap) => `${treemap ? 'Treemap' : 'Estructura, sin tamaños'}: ${counted(segments, 'un segmento', 'segmentos')} por ${by}.`,
    part: (name, segments) => `${name}: ${counted(segments, 'un subsegmento', 'subsegmentos')}.`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => `Y ${more === 1 ? 'uno' : spelled(more)} más.`,
    open: (open) => `${capital(counted(open, 'un tamaño no se divulga', 'tamaños no se divulgan'))}.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'Valores no divulgados' : `${open === 1 ? 'Un valor' : `${capital(spelled(open))} valores`} de ${spelled(all)}, no ${open === 1 ? 'divulgado' : 'divulgados'}`} aquí. El informe los da${years && ` para ${years}`}${unit && `, en ${unit}`}.`,
  emptyTitle: 'Sin segmentos publicados',
  emptyText: 'Este informe no dice cómo divide el mercado.',
};
