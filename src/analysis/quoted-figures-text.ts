import { isKnown } from '../model/figure.js';
import { capitalize, joinSentences } from '../i18n/format.js';
import type { QuotedFiguresWords, QuoteEnd } from '../i18n/key-figures-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { amountParts, styleFor, type AmountParts } from './figure-text.js';
import { leadingQuote, type Quote } from './quoted-figures.js';

/** Everything that turns quoted figures into words. */
export interface QuoteLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: QuotedFiguresWords;
}

/** Labels over this length make no headline. */
const HEADLINE = 110;

/** Writes the sentences and labels of the figures quoted in a report's text. */
export class QuotedFiguresText {
  readonly #quotes: readonly Quote[];
  readonly #language: QuoteLanguage;

  constructor(quotes: readonly Quote[], language: QuoteLanguage) {
    this.#quotes = quotes;
    this.#language = language;
  }

  /** The largest share with its own words, "About 70% of …"; else how many figures there are. */
  headline(): string {
    const { words, lang } = this.#language;
    const lead = leadingQuote(this.#quotes);
    const amount = lead && this.amount(lead);
    return lead && amount && lead.label.length <= HEADLINE ? capitalize(words.headline(amount.text, lead.label), lang) : words.countHeadline(this.#quotes.length);
  }

  /** What there is to read: the figures are text, and are not said twice. */
  summary(): string {
    return this.#language.words.summary(this.#quotes.length, this.#quotes.filter(({ isShare }) => isShare).length);
  }

  /** How to read the bars, for the first `shown` figures. */
  notes(shown: number): readonly string[] {
    const { words } = this.#language;
    const quotes = this.#quotes.slice(0, shown);
    const ends = (['over', 'under', 'about', 'range'] as const).filter((end) => quotes.some((quote) => quote.isShare && endOf(quote) === end));
    const rest = this.#quotes.length - quotes.length;
    const key = joinSentences([words.key(ends), quotes.some(({ change }) => change) && words.change, rest > 0 && words.more(rest)]);
    const remarks = quotes.flatMap(({ figure }) => figure.note ?? []);
    return [key, ...remarks].filter(Boolean);
  }

  /** Undefined where the number is not disclosed. */
  amount({ figure, unit }: Quote): AmountParts | undefined {
    return isKnown(figure) ? amountParts(styleFor(this.#language.lang, this.#language.amount, unit, [figure]), figure) : undefined;
  }
}

function endOf({ figure }: Quote): QuoteEnd | undefined {
  if (figure.kind === 'bound') return figure.bound === 'min' ? 'over' : 'under';
  return figure.kind === 'approximate' ? 'about' : figure.kind === 'range' ? 'range' : undefined;
}
