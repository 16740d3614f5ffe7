import type { DataTable } from '../../analysis/data-table.js';
import { quotedFigures, type Quote } from '../../analysis/quoted-figures.js';
import { QuotedFiguresText } from '../../analysis/quoted-figures-text.js';
import { amountWords } from '../../i18n/en/amount.js';
import { quotedFiguresWords } from '../../i18n/en/quoted-figures.js';
import type { FrameWords } from '../../i18n/words.js';
import { layoutFigureBar } from '../../layout/figure-bar.js';
import type { Report } from '../../model/report.js';
import { renderQuotedFigures } from '../../render/quoted-figures.js';
import type { Presentation } from '../base/vitrine-element.js';

export { quotedStyles } from './quoted-styles.js';

/** What stands where the text quotes nothing. */
export const quotedEmpty = { title: quotedFiguresWords.emptyTitle, text: quotedFiguresWords.emptyText };

/** The figures quoted in the text, loaded for widgets that show them; undefined where there are none. */
export function presentQuoted(report: Report, lang: string, frame: FrameWords, table: (quotes: readonly Quote[]) => DataTable | undefined): Presentation | undefined {
  const quotes = quotedFigures(report);
  if (!quotes) return undefined;
  const text = new QuotedFiguresText(quotes, { lang, amount: amountWords, frame, words: quotedFiguresWords });
  const rows = quotes.slice(0, MOST).map((quote) => ({
    amount: text.amount(quote),
    notDisclosed: frame.notDisclosed,
    label: quote.label,
    bar: quote.isShare ? layoutFigureBar(quote.figure, 100) : undefined,
  }));
  return {
    heading: text.headline(),
    subheading: quotedFiguresWords.subtitle,
    summary: text.summary(),
    figure: renderQuotedFigures(rows, rows.some(({ amount }) => (amount?.text.length ?? 0) > SHORT)),
    notes: text.notes(MOST),
    table: () => table(quotes),
  };
}

/** So many quoted figures are drawn; the table has all. */
const MOST = 40;

/** Characters of an amount that fit beside its words. */
const SHORT = 10;
