import { isKnown, type Figure, type KnownFigure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import { publishedStyle, withQualifier, type AmountStyle } from '../i18n/amount.js';
import { capitalize, formatNumber, joinSentences } from '../i18n/format.js';
import type { KeyFiguresWords } from '../i18n/key-figures-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { amountParts, styleFor, type AmountParts } from './figure-text.js';
import type { KeyFigures, KeySize } from './key-figures.js';
import type { ReportFact } from './report-facts.js';

/** Everything that turns key figures into words. */
export interface KeyLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: KeyFiguresWords;
}

/** Writes the sentences and labels of a market's key figures. */
export class KeyFiguresText {
  readonly #report: Report;
  readonly #key: KeyFigures | undefined;
  readonly #facts: readonly ReportFact[];
  readonly #language: KeyLanguage;
  readonly #style: AmountStyle;

  constructor(report: Report, key: KeyFigures | undefined, facts: readonly ReportFact[], language: KeyLanguage) {
    this.#report = report;
    this.#key = key;
    this.#facts = facts;
    this.#language = language;
    const figures = key?.sizes.flatMap(({ figure, low, high }) => [figure, low, high]) ?? [];
    this.#style = styleFor(language.lang, language.amount, report.marketSize?.unit ?? { kind: 'percent' }, figures);
  }

  /** Size, what it comes to, or the rate: whatever the document states. */
  headline(): string {
    const { headline } = this.#language.words;
    const rate = this.#key?.rate;
    const [start, end] = this.#known();
    if (!start) {
      if (rate && isKnown(rate)) return capitalize(this.#rateSentence(rate, this.#market), this.#language.lang);
      return this.#key ? capitalize(headline.undisclosed(this.#market), this.#language.lang) : (this.#report.shortTitle ?? this.#report.title);
    }
    const { figure, year } = start;
    const level = headline.level(this.#amount(figure), figure.kind === 'exact' && this.#report.marketSize?.unit.kind === 'money', year);
    if (end) return level + headline.then(this.#amount(end.figure), end.year, end.phase === 'forecast', isMore(figure, end.figure));
    return rate && isKnown(rate) && start.phase !== 'forecast' ? level + this.#rateSentence(rate) : level;
  }

  /** The market's name, where the headline does not have it. */
  subtitle(): string {
    const isSaid = this.headline().toLowerCase().includes(this.#market.toLowerCase());
    return isSaid ? '' : capitalize(this.#market.replace(/ market$/i, ''), this.#language.lang);
  }

  /** What there is to read: the numbers are text, and are not said twice. */
  summary(): string {
    const { sizes = [], rate } = this.#key ?? {};
    return this.#language.words.summary(sizes.map(({ year }) => year), rate !== undefined, this.#facts.length);
  }

  /** The document's remarks on all sizes and on each. */
  notes(): readonly string[] {
    const { words } = this.#language;
    const remarks = (this.#key?.sizes ?? []).flatMap(({ year, figure }) => {
      const source = isKnown(figure) ? figure.source : undefined;
      const said = joinSentences([figure.note, source && words.source(source)]);
      return said ? words.remark(year, said).replace(/\.\.$/, '.') : [];
    });
    return [this.#report.marketSize?.note ?? '', ...remarks].filter(Boolean);
  }

  /** Undefined where the number is not disclosed. */
  amount(figure: Figure): AmountParts | undefined {
    return isKnown(figure) ? amountParts(this.#style, figure) : undefined;
  }

  /** "15.4%", "over 3%", "2–3%"; undefined where it is not disclosed. */
  rate(): AmountParts | undefined {
    const rate = this.#key?.rate;
    return rate && isKnown(rate) ? amountParts(this.#percent, rate) : undefined;
  }

  /** "reported"; undefined where the rate is not disclosed, which stands in its place. */
  rateBasis(): string | undefined {
    const rate = this.#key?.rate;
    return rate && isKnown(rate) ? this.#language.frame.status[rate.status].toLowerCase() : undefined;
  }

  /** "2024, reported base year". */
  label({ year, figure, phase }: KeySize): string {
    const { words, frame } = this.#language;
    const how = isKnown(figure) ? frame.status[figure.status].toLowerCase() : '';
    const said = (how + words.phase[phase]).trim();
    return said ? words.label(year, said) : `${year}`;
  }

  /** "low USD 40 bn, high USD 60 bn"; empty where the report has no scenarios for the year. */
  scenarios({ low, high }: KeySize): string {
    const { words } = this.#language;
    const [least, most] = [low, high].map((figure) => figure && this.amount(figure)?.text);
    return least && most ? words.scenarios(least, most) : least ? words.lowOnly(least) : most ? words.highOnly(most) : '';
  }

  get #percent(): AmountStyle {
    return publishedStyle(this.#language.lang, this.#language.amount, { kind: 'percent' });
  }

  get #market(): string {
    const { marketName, shortTitle, title } = this.#report;
    return marketName ?? shortTitle ?? title;
  }

  #amount(figure: Figure): string {
    return this.amount(figure)?.text ?? '';
  }

  /** A rate of shrinking is said as a positive number. */
  #rateSentence(rate: KnownFigure, market?: string): string {
    const [low, high] = rate.kind === 'range' ? [rate.low, rate.high] : [rate.value, rate.value];
    const up = low >= 0 ? true : high <= 0 ? false : undefined;
    // "Over −2 %" may be growth as well.
    const isMixed = up === undefined || (rate.kind === 'bound' && (rate.bound === 'min') !== up);
    const shown: KnownFigure = isMixed || up ? rate : rate.kind === 'range' ? { ...rate, low: -rate.high, high: -rate.low } : { ...reversed(rate), value: -rate.value };
    const said = withQualifier(this.#percent, shown, (value) => formatNumber(this.#language.lang, value, 6));
    return this.#language.words.headline.rate(said, isMixed ? undefined : up, market);
  }

  #known(): readonly (KeySize & { readonly figure: KnownFigure })[] {
    return (this.#key?.sizes ?? []).filter((size): size is KeySize & { readonly figure: KnownFigure } => isKnown(size.figure));
  }
}

/** "Under −3 %" is a shrinking of over 3 %. */
const reversed = (rate: Exclude<KnownFigure, { kind: 'range' }>): Exclude<KnownFigure, { kind: 'range' }> =>
  rate.kind === 'bound' ? { ...rate, bound: rate.bound === 'min' ? 'max' : 'min' } : rate;

/** Whether the later figure lies wholly above the earlier; undefined where they meet. */
function isMore(a: KnownFigure, b: KnownFigure): boolean | undefined {
  const [aLow, aHigh] = a.kind === 'range' ? [a.low, a.high] : [a.value, a.value];
  const [bLow, bHigh] = b.kind === 'range' ? [b.low, b.high] : [b.value, b.value];
  return bLow > aHigh ? true : bHigh < aLow ? false : undefined;
}
