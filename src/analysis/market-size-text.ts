import { isKnown, pointOf, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import { displayScale, formatBare, formatPublished, inScale, publishedStyle, qualify, unitName, withQualifier, withUnit, type AmountStyle } from '../i18n/amount.js';
import { capitalize, formatNumber, formatYears } from '../i18n/format.js';
import type { MarketSizeWords, SizeKeyEntry } from '../i18n/market-size-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { decimalsOf } from './market-size-growth.js';
import type { SizePoint, SizeSeries } from './market-size.js';

/** Everything that turns the market's numbers into words. */
export interface SizeLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: MarketSizeWords;
}

/** What a tooltip and a screen reader say of one column. */
export interface SizePointText {
  readonly when: string;
  readonly value: string;
  readonly how: string;
}

/** Writes the chart's sentences and labels. One object a series, language and report. */
export class MarketSizeText {
  readonly report: Report;
  readonly series: SizeSeries;
  readonly language: SizeLanguage;
  readonly style: AmountStyle;
  /** Decimals of values that are no more than one significant digit without them: two from 1 to 10, more below 1. */
  readonly #places: number | undefined;

  constructor(report: Report, series: SizeSeries, language: SizeLanguage) {
    this.report = report;
    this.series = series;
    this.language = language;
    const unit = report.marketSize?.unit ?? { kind: 'percent' };
    const largest = Math.max(0, ...series.points.flatMap(({ value = 0, low = 0, high = 0 }) => [value, low, high].map(Math.abs)));
    this.style = { lang: language.lang, words: language.amount, unit, scale: displayScale(language.amount, unit, largest) };
    const shown = inScale(this.style, largest);
    if (shown < 10) this.#places = shown > 0 && shown < 1 ? Math.min(9, 1 - Math.floor(Math.log10(shown))) : 2;
  }

  /** The finding as a sentence, for any mix of end points, single values and rates. */
  headline(): string {
    return capitalize(this.#finding(), this.language.lang);
  }

  #finding(): string {
    const { headline } = this.language.words;
    const { marketName, shortTitle, title } = this.report;
    const market = marketName ?? shortTitle ?? title;
    const { start, end, growth } = this.series;
    if (!start || !end) return this.#rateHeadline(market);
    if (start === end) return headline.level(market, this.amount(end), end.year);
    const span = { from: start.year, to: end.year, forecast: end.phase === 'forecast' };
    const { fold } = growth;
    if (fold === undefined) return headline.fromTo(market, this.amount(start), this.amount(end), span);
    const about = (number: string) => (this.#isVague(start) || this.#isVague(end) ? this.language.amount.about(number) : number);
    if (fold >= 1.5) return headline.fold(market, about(this.number(fold)), span);
    const percent = Math.abs(fold - 1) * 100;
    return percent < 0.05 ? headline.flat(market, this.amount(end), span) : headline.change(market, about(this.number(percent)), span, fold > 1);
  }

  /** A value that does not rest on one exact number. */
  #isVague({ calculated, figure }: SizePoint): boolean {
    return (calculated ? this.series.growth.rate : figure)?.kind !== 'exact';
  }

  #rateHeadline(market: string): string {
    const rate = this.series.growth.rate;
    const at = (rate && pointOf(rate)) ?? 0;
    const isMixed = rate?.kind === 'range' ? rate.low * rate.high < 0 : rate?.kind === 'bound' && at < 0;
    const { rate: write } = this.language.words.headline;
    return isMixed ? write(market, this.rate(), undefined) : write(market, this.rate(at < 0 ? reversed(rate) : rate), at >= 0);
  }

  subtitle(table: boolean): string {
    const { report, series } = this;
    const { points, before, after } = series;
    const years = formatYears(before?.from ?? points[0]?.year ?? 0, after?.to ?? points.at(-1)?.year ?? 0);
    const rest = table ? years : unitName(this.style);
    return this.language.words.subtitle(report.marketSize?.measure, rest);
  }

  /** Value label over a column. `unit` adds currency and scale. Calculated values have one decimal. */
  label(point: SizePoint, decimals: number, unit = false): string {
    const places = this.#places ?? (point.calculated ? 1 : decimals);
    const { figure, value = 0 } = point;
    const write = (number: number) => formatBare(this.style, number, places, !figure || figure.kind === 'exact');
    if (figure && isKnown(figure)) return (unit ? withQualifier : qualify)(this.style, figure, write);
    return unit ? withUnit(this.style, write(value)) : write(value);
  }

  /** "about USD 84.4 bn", "USD 54.94 bn". */
  amount(point: SizePoint): string {
    if (point.value === undefined) return this.open(point);
    const amount = this.label(point, 2, true);
    return point.calculated ? this.language.amount.about(amount) : amount;
  }

  /** The word for a year without a value: it is in the report, or nobody gave a usable one. */
  open(point: SizePoint): string {
    const { frame } = this.language;
    return point.figure || !this.series.end ? frame.notDisclosed : frame.noValue;
  }

  point(point: SizePoint): SizePointText {
    const { words } = this.language;
    return { when: words.when(point.year, words.phase[point.phase]), value: this.amount(point), how: this.#how(point) };
  }

  #how(point: SizePoint): string {
    const { words } = this.language;
    const { figure, value, low, high } = point;
    const { start, end } = this.series;
    if (value === undefined) return [figure ? words.how.undisclosed : end ? words.how.missing : words.note.open, ...this.remarks(point)].join(this.language.frame.stop);
    const range = low !== undefined && high !== undefined && figure?.kind !== 'range' ? words.how.range(this.#bare(low), this.#bare(high)) : '';
    if (point.calculated) return words.how.calculated(this.origin.year, this.rate()) + range;
    const published = figure && isKnown(figure) ? formatPublished(this.style, figure) : '';
    const fold = start?.value && start.value > 0 && point.year > start.year ? value / start.value : 0;
    const times = fold >= 1.5 ? words.how.times(this.number(fold), start?.year ?? 0) : '';
    return [words.how.published(this.status(point), published) + times + range, ...this.remarks(point)].join(this.language.frame.stop);
  }

  /** "Reported", "Estimated forecast", "Calculated". */
  status({ status, phase, calculated }: SizePoint): string {
    const { frame, words } = this.language;
    return phase === 'forecast' && !calculated ? words.forecastStatus(frame.status[status]) : frame.status[status];
  }

  /** What the document remarks on one figure, and where it takes it from. */
  remarks({ figure }: SizePoint): readonly string[] {
    const source = figure && isKnown(figure) && figure.source;
    return [figure?.note?.replace(/\.$/, ''), source && this.language.words.how.source(source)].filter((text) => !!text) as string[];
  }

  /** The published value that calculated ones start from. */
  get origin(): SizePoint {
    const { points, growth } = this.series;
    const published = points.filter(({ value, calculated }) => value !== undefined && !calculated);
    return published.find(({ year }) => year >= (growth.from ?? 0)) ?? (points[0] as SizePoint);
  }

  /** "+15.4% a year", "+2–3% a year". */
  growth(): string | undefined {
    const rate = this.series.growth.rate;
    return rate && isKnown(rate) ? this.language.words.aYear(this.rate(rate, true)) : undefined;
  }

  growthYears(): string {
    const { from, to } = this.series.growth;
    return from !== undefined && to !== undefined && from < to ? formatYears(from, to) : '';
  }

  studyPeriod(): string {
    const span = this.report.studyPeriod;
    return span ? formatYears(span.from, span.to) : '';
  }

  /** What the key has to explain, in reading order. */
  keyEntries(): readonly SizeKeyEntry[] {
    const { points } = this.series;
    const has = (test: (point: SizePoint) => boolean) => points.some((point) => point.value !== undefined && test(point));
    const published = (phase: SizePoint['phase'], estimated = false) =>
      has((point) => point.phase === phase && (estimated ? point.status === 'estimated' : point.status !== 'derived'));
    const past = published('historical');
    const estimated = published('historical', true) || published('base', true);
    const entries: (SizeKeyEntry | false)[] = [
      (past || published('base')) && (estimated ? 'estimated' : past ? 'historical' : 'base'),
      published('forecast') && (published('forecast', true) ? 'estimatedForecast' : 'forecast'),
      has((point) => point.calculated) && 'derived',
      has((point) => point.status === 'derived' && !point.calculated) && 'given',
      has((point) => point.low !== undefined && point.high !== undefined) && 'band',
    ];
    return entries.filter((entry) => entry !== false);
  }

  #bare(value: number): string {
    return withUnit(this.style, formatBare(this.style, value, this.#places ?? 2, false));
  }

  /** At most one decimal: for folds and percentages. */
  number(value: number): string {
    return formatNumber(this.language.lang, value, 1);
  }

  /** "15.4%", or `signed` "+15.4%"; the stated rate by default. */
  rate(rate: Figure | undefined = this.series.growth.rate, signed = false): string {
    if (!rate || !isKnown(rate)) return '';
    const sign = signed && (pointOf(rate) ?? 0) > 0 && (rate.kind !== 'range' || rate.low >= 0) ? '+' : '';
    const inside = rate.kind === 'range' ? '' : sign;
    const write = (value: number) => inside + formatNumber(this.language.lang, value, Math.max(1, Math.min(6, decimalsOf(value))));
    return (inside ? '' : sign) + withQualifier(publishedStyle(this.language.lang, this.language.amount, { kind: 'percent' }), rate, write);
  }
}

/** A rate of shrinking as a positive number. */
const reversed = (rate: Figure | undefined): Figure | undefined =>
  rate?.kind === 'range'
    ? { ...rate, low: -rate.high, high: -rate.low }
    : rate && isKnown(rate)
      ? { ...rate, value: -rate.value }
      : rate;
