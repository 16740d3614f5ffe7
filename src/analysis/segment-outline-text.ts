/** Sentences and figures of the segment outline. */
import { formatYears, inLanguage } from '../i18n/format.js';
import type { SegmentOutlineWords } from '../i18n/segment-outline-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { isKnown, type Figure, type KnownFigure, type YearFigure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { Unit } from '../model/unit.js';
import { amountParts, styleFor } from './figure-text.js';
import { remarkOf, type OutlinePart, type SegmentOutlineTree } from './segment-outline.js';

/** Everything that turns the outline into words. */
export interface OutlineLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: SegmentOutlineWords;
}

const PERCENT: Unit = { kind: 'percent' };
/** So many names still make a headline. */
const MOST_NAMES = 4;

/** Writes headline, counts, and the line of each part. One object a report and language. */
export class SegmentOutlineText {
  readonly #report: Report;
  readonly #language: OutlineLanguage;

  constructor(report: Report, language: OutlineLanguage) {
    this.#report = report;
    this.#language = language;
  }

  /** What the market is divided by, or the parts of the only division. */
  headline({ roots, only }: SegmentOutlineTree): string {
    const { lang, words: { headline } } = this.#language;
    const own = inLanguage(this.#report.lang, lang);
    const names = roots.map(({ item }) => item.name);
    if (!only) return headline.divided(names, own);
    return headline.only(only.name, names.length, names.length <= MOST_NAMES ? names : [], roots[0]?.item.kind === 'region', own);
  }

  subtitle({ nodes }: SegmentOutlineTree): string {
    const count = (kind: OutlinePart['kind']): number => nodes.filter(({ item }) => item.kind === kind).length;
    return this.#language.words.counts(count('segment'), count('region'), count('country'));
  }

  /** The claim to show on its line: one that ranks it, else the first. Quoted; empty where there is none. */
  claim({ claims }: OutlinePart): string {
    const quote = (claims.find(({ kind }) => kind === 'leading' || kind === 'fastest-growing' || kind === 'major') ?? claims[0])?.quote;
    return quote ? this.#language.words.claim(quote.trim()) : '';
  }

  /** All claims, quoted, where its line shows one of several. */
  claims({ claims }: OutlinePart): readonly string[] {
    return claims.length > 1 ? claims.map(({ quote }) => this.#language.words.claim(quote.trim())) : [];
  }

  /** "58% of the market, USD 31.87 bn in 2024", "grows 12.8% a year, 2024–2031": what is disclosed, how it is known. */
  figures({ shares, values, growth }: OutlinePart): readonly string[] {
    const { words } = this.#language;
    const { marketSize, baseYear } = this.#report;
    const share = pick(shares, baseYear);
    const value = pick(values, share?.year ?? baseYear);
    const written = [
      ...(share ? [{ year: share.year, text: this.#say(share.figure, PERCENT, words.share) }] : []),
      ...(value ? [{ year: value.year, text: this.#say(value.figure, marketSize?.unit ?? COUNT, (amount) => amount) }] : []),
    ];
    const years = [...new Set(written.map(({ year }) => year))];
    const sizes = years.map((year) => words.inYear(written.filter((one) => one.year === year).map(({ text }) => text), year));
    if (!growth || !isKnown(growth.rate)) return sizes;
    const { from, to } = growth;
    const span = from !== undefined && to !== undefined ? formatYears(from, to) : '';
    return [...sizes, this.#say(growth.rate, PERCENT, (rate) => words.growth(rate, span))];
  }

  /** Remarks on its figures, each once. */
  remarks({ shares, values, growth }: OutlinePart): readonly string[] {
    const figures = [...shares, ...values].map(({ figure }) => figure);
    return [...new Set([...figures, ...(growth ? [growth.rate] : [])].map(remarkOf))].filter(Boolean);
  }

  #say(figure: KnownFigure, unit: Unit, sentence: (amount: string) => string): string {
    const { lang, amount, frame, words } = this.#language;
    const text = sentence(amountParts(styleFor(lang, amount, unit, [figure]), figure).text);
    return figure.status === 'reported' ? text : words.status(text, frame.status[figure.status]);
  }
}

const COUNT: Unit = { kind: 'count', name: '', scale: 'one' };

/** The figure of the wanted year where it is known, else of the latest year that is. */
function pick(figures: readonly YearFigure[], wanted: number | undefined): { readonly year: number; readonly figure: KnownFigure } | undefined {
  const known = figures.flatMap(({ year, figure }: { readonly year: number; readonly figure: Figure }) => (isKnown(figure) ? { year, figure } : []));
  return known.find(({ year }) => year === wanted) ?? known.reduce<(typeof known)[number] | undefined>((latest, one) => (latest && latest.year >= one.year ? latest : one), undefined);
}
