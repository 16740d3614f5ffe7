import type { CitationWords } from '../citation-words.js';
import { numbered } from './grammar.js';

/** Italian words of citations. */
export const citationWords: CitationWords = {
  sample: 'dati di esempio',
  sampleNote: 'Dati di esempio, valori fittizi',
  edition: (edition) => (/edizione|versione|edition|version|release/i.test(edition) ? edition : `Edizione ${edition}`),
  pages: (count) => numbered(count, 'pagina', 'pagine'),
  licence: (licence) => `Licenza: ${licence}`,
  figure: (headline, isText) => `${isText ? 'Sezione' : 'Figura'}: ${headline}`,
  accessed: (date) => `consultato il ${new Intl.DateTimeFormat('it', { dateStyle: 'long' }).format(date)}`,
  kind: 'Rapporto',
  world: 'Mondo',
  marketSize: 'Dimensione del mercato',
  title: (isText) => `Cita questa ${isText ? 'sezione' : 'figura'}`,
  forms: { text: 'Testo', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'Formato della citazione',
  copy: 'Copia',
  copied: 'Copiato',
  byHand: 'Qui la copia automatica non è consentita. Il testo è selezionato: copialo con Ctrl+C, o ⌘C su Mac.',
  close: 'Chiudi',
};
