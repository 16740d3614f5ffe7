import type { CitationWords } from '../i18n/citation-words.js';
import type { Report } from '../model/report.js';
import { plainSentences, plainText } from './plain-text.js';

/** One widget's figure, to be cited. */
export interface CitedFigure {
  readonly report: Report;
  /** The widget's name without its prefix: "market-size-chart". */
  readonly widget: string;
  /** The finding, as the reader sees it. */
  readonly headline: string;
  /** Measure and unit, and what the figure says. */
  readonly description: readonly string[];
  /** Labels of the numbers; undefined where the widget has none and is no data set. */
  readonly measures: readonly string[] | undefined;
  /** The reader's date. */
  readonly today: Date;
}

/**
 * The figure's source for a footnote: publisher, title, edition, year, pages, licence, headline, address. What the
 * report does not say is left out. The reader's date stands only with an address that no date of publication dates.
 */
export function citationText({ report, headline, measures, today }: CitedFigure, words: CitationWords): string {
  const { publisher, edition, published, pages, licence, url } = report;
  const sentences = plainSentences([
    publisher?.name,
    citedTitle(report, words),
    edition && words.edition(edition),
    published?.slice(0, 4),
    pages === undefined ? undefined : words.pages(pages),
    licence && words.licence(licence),
    words.figure(headline, !measures),
  ]);
  if (!url) return sentences;
  const date = published ? '' : ` (${words.accessed(today)})`;
  return `${sentences} ${url}${date}`;
}

/** A sample's title says that it is one. */
export const citedTitle = ({ title, sample }: Report, { sample: word }: CitationWords): string => plainText(sample ? `${title} (${word})` : title);
