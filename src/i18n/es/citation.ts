import type { CitationWords } from '../citation-words.js';
import { numbered } from './grammar.js';

/** Spanish words of citations. */
export const citationWords: CitationWords = {
  sample: 'datos de ejemplo',
  sampleNote: 'Datos de ejemplo, valores ficticios',
  edition: (edition) => (/edici[oó]n|edition|versi[oó]n|release/i.test(edition) ? edition : `Edición ${edition}`),
  pages: (count) => numbered(count, 'página', 'páginas'),
  licence: (licence) => `Licencia: ${licence}`,
  figure: (headline, isText) => `${isText ? 'Sección' : 'Figura'}: ${headline}`,
  accessed: (date) => `consultado el ${new Intl.DateTimeFormat('es', { dateStyle: 'long' }).format(date)}`,
  kind: 'Informe',
  world: 'Mundo',
  marketSize: 'Tamaño del mercado',
  title: (isText) => (isText ? 'Citar esta sección' : 'Citar esta figura'),
  forms: { text: 'Texto', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'Forma de la cita',
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Aquí no se permite copiar. El texto está seleccionado: cópielo con Ctrl+C, o ⌘C en un Mac.',
  close: 'Cerrar',
};
