import type { CitationWords } from '../i18n/citation-words.js';
import { citedTitle, type CitedFigure } from './citation.js';
import { plainSentences, plainText } from './plain-text.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The figure's source for a reference manager: a technical report where a publisher is named, else `misc`. Works with
 * BibTeX and biblatex; what has no field in both stands in the note.
 */
export function citationBibtex(figure: CitedFigure, words: CitationWords): string {
  const { report, headline, measures, today } = figure;
  const { publisher, edition, published, pages, licence, url, sample } = report;
  const [year, month] = published?.split('-') ?? [];
  const note = plainSentences([
    edition && words.edition(edition),
    pages === undefined ? undefined : words.pages(pages),
    words.figure(headline, !measures),
    licence && words.licence(licence),
    sample && words.sampleNote,
  ]);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', publisher && `{{${escapeBibtex(publisher.name)}}}`],
    ['title', `{{${escapeBibtex(citedTitle(report, words))}}}`],
    ['institution', publisher && `{${escapeBibtex(publisher.name)}}`],
    ['type', publisher && `{${words.kind}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['note', `{${escapeBibtex(note)}}`],
    ['url', url && `{${escapeUrl(url)}}`],
    ['urldate', url && !published ? `{${isoDate(today)}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value}` : []));
  return `@${publisher ? 'techreport' : 'misc'}{${bibtexKey(figure)},\n${lines.join(',\n')}\n}`;
}

/** The same for every reader and day: the report's id, or its title, and the widget. */
function bibtexKey({ report, widget }: CitedFigure): string {
  const slug = report.title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${report.id ?? (slug || 'report')}:${widget}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A brace counts for BibTeX even behind a backslash, so one alone would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX reads it; letters beyond ASCII stay as they are. */
const escapeBibtex = (text: string): string => plainText(text).replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);

/** Addresses are read as they are, braces must balance. */
const escapeUrl = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

/** `2026-11-22` by the reader's calendar. */
const isoDate = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
