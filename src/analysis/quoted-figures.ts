import { isKnown, type Figure } from '../model/figure.js';
import type { QuotedFigure } from '../model/narrative.js';
import type { Report } from '../model/report.js';

/** A figure of the report's text, and whether it is a part of a whole. */
export interface Quote extends QuotedFigure {
  /** True where it is a known percentage from 0 to 100 that is no change: only this has a bar. */
  readonly isShare: boolean;
}

/** The figures of all insights, in the report's order; undefined where there are none. */
export function quotedFigures({ insights }: Report): readonly Quote[] | undefined {
  const quotes = insights?.flatMap(({ figures }) => figures ?? []).map((quote): Quote => ({ ...quote, isShare: isShare(quote) }));
  return quotes?.length ? quotes : undefined;
}

/** The quote for a headline: the largest share, else the first known figure. */
export function leadingQuote(quotes: readonly Quote[]): Quote | undefined {
  const shares = quotes.filter((quote) => quote.isShare);
  const largest = shares.reduce<Quote | undefined>((most, quote) => (most && topOf(most.figure) >= topOf(quote.figure) ? most : quote), undefined);
  return largest ?? quotes.find(({ figure }) => isKnown(figure));
}

const isShare = ({ figure, unit, change }: QuotedFigure): boolean =>
  unit.kind === 'percent' && !change && isKnown(figure) && (figure.kind === 'range' ? figure.low : figure.value) >= 0 && topOf(figure) <= 100;

const topOf = (figure: Figure): number => (!isKnown(figure) ? 0 : figure.kind === 'range' ? figure.high : figure.value);
