import type { DataTable } from '../../analysis/data-table.js';
import { quotedFigures, type Quote } from '../../analysis/quoted-figures.js';
import { QuotedFiguresText } from '../../analysis/quoted-figures-text.js';
import { amountWords } from '../../i18n/en/amount.js';
import { quotedFiguresWords } from '../../i18n/en/quoted-figures.js';
import { frameWords } from '../../i18n/en/frame.js';
import type { QuotedFiguresWords } from '../../i18n/key-figures-words.js';
import type { Speaker } from '../../i18n/speaker.js';
import { layoutFigureBar } from '../../layout/figure-bar.js';
import type { Report } from '../../model/report.js';
import { renderQuotedFigures } from '../../render/quoted-figures.js';
import type { Presentation } from '../base/vitrine-element.js';

export { quotedStyles } from './quoted-styles.js';

/** What is said of them. */
export const quotedWords = (speaker: Pick<Speaker, 'say'>): QuotedFiguresWords => speaker.say('quotedFigures', quotedFiguresWords);

/** The figures quoted in the text, loaded for widgets that show them; undefined where there are none. */
export function presentQuoted(report: Report, speaker: Speaker, table: (quotes: readonly Quote[]) => DataTable | undefined): Presentation | undefined {
  const quotes = quotedFigures(report);
  if (!quotes) return undefined;
  const words = quotedWords(speaker);
  const frame = speaker.say('frame', frameWords);
  const text = new QuotedFiguresText(quotes, { lang: speaker.language, amount: speaker.say('amount', amountWords), frame, words });
  const rows = quotes.slice(0, MOST).map((quote) => ({
    amount: text.amount(quote),
    notDisclosed: frame.notDisclosed,
    label: quote.label,
    bar: quote.isShare ? layoutFigureBar(quote.figure, 100) : undefined,
  }));
  return {
    heading: text.headline(),
    subheading: words.subtitle,
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
