import type { AuditViewWords } from '../audit-view-words.js';
import { andList, capital, counted } from './grammar.js';

/** By tag without prefix, with "en". */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'el gráfico',
  'segment-treemap': 'los segmentos',
  'segment-outline': 'el esquema de segmentos',
  'regional-map': 'el mapa',
  'player-list': 'la lista de empresas',
  'key-figures': 'las cifras clave',
  'concentration-meter': 'la concentración',
  'market-dynamics': 'la dinámica',
  developments: 'las novedades',
  insights: 'las claves',
  contents: 'el índice',
};

const NOUNS = { error: ['un error', 'errores'], warning: ['un aviso', 'avisos'], note: ['una nota', 'notas'] } as const;

/** Spanish words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `${capital(counted(total, 'un error', 'errores'))} por corregir`;
    const points = `${capital(counted(total, 'un punto', 'puntos'))} por revisar`;
    if (errors === 0) return total === 1 ? `${points}, que no es un error` : `${points}, ninguno es un error`;
    return `${points}, de ellos ${counted(errors, 'un error', 'errores')}`;
  },
  subheading: 'Cifras, nombres y fechas del informe, contrastados entre sí',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], NOUNS[severity][0], NOUNS[severity][1]));
    return `El informe se contrastó consigo mismo. Resultado: ${andList(parts)}. Cada punto dice qué no concuerda y cómo corregirlo.`;
  },
  goodTitle: 'Nada se contradice',
  goodText: 'Las tasas de crecimiento concuerdan con sus valores extremos, las partes con el todo, y los nombres y fechas entre sí, hasta donde el informe los da.',
  severities: { error: 'Error', warning: 'Aviso', note: 'Nota' },
  groups: { error: 'Errores', warning: 'Avisos', note: 'Notas' },
  meanings: { error: 'No puede ser cierto', warning: 'Puede inducir a error', note: 'Conviene mirarlo' },
  filter: 'Qué puntos',
  all: 'Todos',
  fix: 'Para corregirlo:',
  morePlaces: (more) => (more === 1 ? 'Un lugar más' : `${more} lugares más`),
  moreFindings: (more, total) => `Mostrar ${more} más de ${total}`,
  showIn: (widget) => `Ver en ${WIDGETS[widget] ?? 'la página'}`,
  rule: 'Regla',
  severity: 'Gravedad',
  finding: 'Hallazgo',
  paths: 'Dónde',
  caption: 'Qué se contradice en el informe',
  formMessage: (path, message) => `${path ? `${path}: ` : ''}${message}. Esta parte se omite y no se revisó.`,
  formFix: 'Corregir el documento. «vitrine validate» indica línea y columna.',
};
