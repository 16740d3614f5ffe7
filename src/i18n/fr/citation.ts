import type { CitationWords } from '../citation-words.js';
import { numbered } from './grammar.js';

/** French words of citations. */
export const citationWords: CitationWords = {
  sample: 'données d’exemple',
  sampleNote: 'Données d’exemple, valeurs fictives',
  edition: (edition) => (/[ée]dition|version|release/i.test(edition) ? edition : `Édition ${edition}`),
  pages: (count) => numbered(count, 'page', 'pages'),
  licence: (licence) => `Licence\u00a0: ${licence}`,
  figure: (headline, isText) => `${isText ? 'Section' : 'Figure'}\u00a0: ${headline}`,
  accessed: (date) => `consulté le ${new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(date)}`,
  kind: 'Rapport',
  world: 'Monde',
  marketSize: 'Taille du marché',
  title: (isText) => (isText ? 'Citer cette section' : 'Citer cette figure'),
  forms: { text: 'Texte', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'Forme de la citation',
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'La copie n’est pas autorisée ici. Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C, ou ⌘C sur un Mac.',
  close: 'Fermer',
};
