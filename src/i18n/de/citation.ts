import type { CitationWords } from '../citation-words.js';
import { numbered } from './grammar.js';

/** German words of citations. */
export const citationWords: CitationWords = {
  sample: 'Beispieldaten',
  sampleNote: 'Beispieldaten, erfundene Werte',
  edition: (edition) => (/edition|version|release|ausgabe|auflage|fassung/i.test(edition) ? edition : `Ausgabe ${edition}`),
  pages: (count) => numbered(count, 'Seite', 'Seiten'),
  licence: (licence) => `Lizenz: ${licence}`,
  figure: (headline, isText) => `${isText ? 'Abschnitt' : 'Abbildung'}: ${headline}`,
  accessed: (date) => `abgerufen am ${new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(date)}`,
  kind: 'Bericht',
  world: 'Welt',
  marketSize: 'Marktgröße',
  title: (isText) => (isText ? 'Abschnitt zitieren' : 'Abbildung zitieren'),
  forms: { text: 'Text', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'Form der Quellenangabe',
  copy: 'Kopieren',
  copied: 'Kopiert',
  byHand: 'Kopieren ist hier nicht erlaubt. Der Text ist markiert: Kopieren Sie ihn mit Strg+C, auf dem Mac mit ⌘C.',
  close: 'Schließen',
};
