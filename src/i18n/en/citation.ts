import type { CitationWords } from '../citation-words.js';

/** English words of citations. */
export const citationWords: CitationWords = {
  sample: 'sample data',
  sampleNote: 'Sample data, fictional values',
  edition: (edition) => (/edition|version|release/i.test(edition) ? edition : `Edition ${edition}`),
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  licence: (licence) => `Licence: ${licence}`,
  figure: (headline, isText) => `${isText ? 'Section' : 'Figure'}: ${headline}`,
  accessed: (date) => `accessed ${new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(date)}`,
  kind: 'Report',
  world: 'World',
  marketSize: 'Market size',
  title: (isText) => `Cite this ${isText ? 'section' : 'figure'}`,
  forms: { text: 'Text', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'Form of the citation',
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Copying is not allowed here. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  close: 'Close',
};
