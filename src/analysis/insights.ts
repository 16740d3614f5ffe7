/** The statements that a report puts forward, with its figures marked where its text has them. */
import type { Insight, QuotedFigure } from '../model/narrative.js';
import type { Report } from '../model/report.js';
import { findFigure, type TextSpan } from './find-figure.js';
import { paragraphsOf } from './paragraphs.js';

/** A piece of a paragraph; one with a figure is that figure as printed. */
export interface TextPiece {
  readonly text: string;
  readonly quote?: QuotedFigure;
}

/** One statement. */
export interface Statement {
  /** Empty where it has none. */
  readonly heading: string;
  readonly paragraphs: readonly (readonly TextPiece[])[];
  /** Figures that the text does not print as the data has them. */
  readonly unplaced: readonly QuotedFigure[];
}

/** All statements; the first one opens the rest where it has no heading. */
export interface Statements {
  readonly lead: Statement | undefined;
  readonly others: readonly Statement[];
}

/** Undefined where the report puts nothing forward. */
export function readStatements({ insights }: Report): Statements | undefined {
  if (!insights?.length) return undefined;
  const [first, ...rest] = insights.map(readStatement);
  return first && !first.heading && rest.length ? { lead: first, others: rest } : { lead: undefined, others: first ? [first, ...rest] : [] };
}

/** Each figure is marked once, at its first place. */
function readStatement({ heading = '', text, figures = [] }: Insight): Statement {
  const paragraphs = paragraphsOf(text);
  const places: (TextSpan & { readonly paragraph: number; readonly quote: QuotedFigure })[] = [];
  const unplaced = figures.filter((quote) => {
    for (const [paragraph, one] of paragraphs.entries()) {
      const span = findFigure(one, quote, places.filter((place) => place.paragraph === paragraph));
      if (span) return void places.push({ ...span, paragraph, quote });
    }
    return true;
  });
  const cut = (one: string, paragraph: number) => cutAt(one, places.filter((place) => place.paragraph === paragraph).sort((a, b) => a.start - b.start));
  return { heading, paragraphs: paragraphs.map(cut), unplaced };
}

/** `places` are in order and do not overlap. */
function cutAt(text: string, places: readonly (TextSpan & { readonly quote: QuotedFigure })[]): readonly TextPiece[] {
  let at = 0;
  const pieces = places.flatMap(({ start, end, quote }) => {
    const before = { text: text.slice(at, start) };
    at = end;
    return [before, { text: text.slice(start, end), quote }];
  });
  return [...pieces, { text: text.slice(at) }].filter((piece) => piece.text);
}
