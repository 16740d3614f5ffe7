import type { CitationWords } from '../citation-words.js';
import { numbered } from './grammar.js';

/** Portuguese words of citations. */
export const citationWords: CitationWords = {
  sample: 'dados de exemplo',
  sampleNote: 'Dados de exemplo, valores fictícios',
  edition: (edition) => (/edição|edition|vers[ãi]o|release/i.test(edition) ? edition : `Edição ${edition}`),
  pages: (count) => numbered(count, 'página', 'páginas'),
  licence: (licence) => `Licença: ${licence}`,
  figure: (headline, isText) => `${isText ? 'Texto' : 'Figura'}: ${headline}`,
  accessed: (date) => `consultado em ${new Intl.DateTimeFormat('pt', { dateStyle: 'long' }).format(date)}`,
  kind: 'Relatório',
  world: 'Mundo',
  marketSize: 'Tamanho do mercado',
  title: (isText) => (isText ? 'Citar este texto' : 'Citar esta figura'),
  forms: { text: 'Texto', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'Forma da citação',
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Aqui não é permitido copiar. O texto está selecionado: copie-o com Ctrl+C, ou ⌘C num Mac.',
  close: 'Fechar',
};
