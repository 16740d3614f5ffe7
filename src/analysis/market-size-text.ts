import { isKnown, pointOf, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import { displayScale, formatBare, formatPublished, inScale, qualify, unitName, withUnit, type AmountStyle } from '../i18n/amount.js';
import { capitalize, formatNumber, formatYears } from '../i18n/format.js';
import type { AmountWords, FrameWords, MarketSizeWords, SizeKeyEntry } from '../i18n/words.js';
import type { DataTable } from './data-table.js';
import { decimalsOf, type SizePoint, type SizeSeries } from './market-size.js';

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
  readonly style: AmountStyle;
  readonly #report: Report;
  readonly #series: SizeSeries;
  readonly #language: SizeLanguage;
  /** True where no shown value reaches 10: one decimal would blur them. */
  readonly #small: boolean;

  constructor(report: Report, series: SizeSeries, language: SizeLanguage) {
    this.#report = report;
    this.#series = series;
    this.#language = language;
    const unit = report.marketSize?.unit ?? { kind: 'percent' };
    const largest = Math.max(0, ...series.points.map(({ value, high }) => Math.max(Math.abs(value ?? 0), Math.abs(high ?? 0))));
    this.style = { lang: language.lang, words: language.amount, unit, scale: displayScale(unit, largest) };
    this.#small = inScale(this.style, largest) < 10;
  }

  /** The finding as a sentence, for any mix of end points, single values and rates. */
  headline(): string {
    return capitalize(this.#finding(), this.#language.lang);
  }

  #finding(): string {
    const { words, lang } = this.#language;
    const market = this.#market;
    const { fold, rate } = this.#series.growth;
    const start = this.#start;
    const end = this.#end;
    if (!start || !end) return words.headline.rate(market, this.#rate(rate, false), (pointOf(rate ?? OPEN) ?? 0) >= 0);
    if (start === end) return words.headline.level(market, this.amount(end), end.year);
    const forecast = end.phase === 'forecast';
    if (fold === undefined) return words.headline.fromTo(market, this.amount(start), this.amount(end), end.year, forecast);
    if (fold >= 1.5) return words.headline.fold(market, formatNumber(lang, fold, 1), end.year, forecast);
    const percent = formatNumber(lang, Math.abs(fold - 1) * 100, 1);
    return words.headline.change(market, percent, end.year, forecast, fold >= 1);
  }

  subtitle(table: boolean): string {
    const { words } = this.#language;
    const measure = this.#report.marketSize?.measure;
    const years = this.#series.points;
    if (!table) return words.subtitle(measure, unitName(this.style, this.style.scale));
    return words.tableSubtitle(measure, formatYears(this.#series.before?.from ?? years[0]?.year ?? 0, years.at(-1)?.year ?? 0));
  }

  /** Value label over a column. `unit` adds currency and scale. Calculated values have one decimal, small ones two. */
  label(point: SizePoint, decimals: number, unit = false): string {
    const places = this.#small ? 2 : point.calculated ? 1 : decimals;
    const write = (value: number) => formatBare(this.style, value, places, (point.figure?.kind ?? 'exact') === 'exact');
    const bare = point.figure && isKnown(point.figure) ? qualify(this.style, point.figure, write) : write(point.value ?? 0);
    return unit ? withUnit(this.style, bare) : bare;
  }

  /** "about USD 84.4 bn", "USD 54.94 bn". */
  amount(point: SizePoint): string {
    if (point.value === undefined) return this.#language.frame.notDisclosed;
    const amount = this.label(point, 2, true);
    return point.calculated ? this.#language.amount.about(amount) : amount;
  }

  point(point: SizePoint): SizePointText {
    const { words } = this.#language;
    return { when: words.when(point.year, words.phase[point.phase]), value: this.amount(point), how: this.#how(point) };
  }

  /** "+15.4%", "2–3%". */
  growth(): string | undefined {
    const rate = this.#series.growth.rate;
    return rate && isKnown(rate) ? this.#language.words.aYear(this.#rate(rate, true)) : undefined;
  }

  growthYears(): string {
    const { from, to } = this.#series.growth;
    return from !== undefined && to !== undefined && from < to ? formatYears(from, to) : '';
  }

  studyPeriod(): string {
    const span = this.#report.studyPeriod;
    return span ? formatYears(span.from, span.to) : '';
  }

  notes(): readonly string[] {
    const { words, lang } = this.#language;
    const { growth, points, before } = this.#series;
    const notes: string[] = [];
    const rate = this.#rate(growth.rate, false);
    const start = this.#start;
    const reported = points.some((point) => point.value !== undefined && !point.calculated);
    if (start && points.some((point) => point.calculated)) {
      const known = points.filter((point) => point.value !== undefined && !point.calculated);
      const origin = known[0] ?? start;
      notes.push(reported && known.length > 1 ? words.note.solid(origin.year, rate) : words.note.calculated(origin.year, rate));
    }
    const end = this.#end;
    if (growth.mismatch && end) {
      const reached = withUnit(this.style, formatBare(this.style, growth.mismatch.reached, 2));
      const percent = formatNumber(lang, Math.abs(growth.mismatch.relative) * 100, 1);
      const under = growth.mismatch.relative < 0;
      notes.push(
        growth.mismatch.withinRounding
          ? words.note.rounded(reached, end.year, percent, under)
          : words.note.differs(rate, reached, end.year, percent, under),
      );
    }
    if (before) notes.push(words.note.before(formatYears(before.from, before.to)));
    if (!points.some((point) => point.value !== undefined)) notes.push(words.note.open);
    else if (points.some((point) => point.value === undefined)) notes.push(words.note.gap);
    if (points.some((point) => point.low !== undefined && point.figure?.kind !== 'range')) notes.push(words.note.band);
    const estimated = points.filter((point) => point.status === 'estimated').map((point) => `${point.year}`);
    if (estimated.length) notes.push(words.note.estimated(new Intl.ListFormat(lang).format(estimated)));
    const own = this.#report.marketSize?.note;
    return [notes.join(' '), ...(own ? [own] : [])].filter(Boolean);
  }

  /** Level, trend, status and gaps, for readers who do not see the columns. */
  summary(): string {
    const { words, frame } = this.#language;
    const { points, growth } = this.#series;
    const first = points[0];
    const last = points.at(-1);
    if (!first || !last) return '';
    const ends = [this.#start, this.#end].filter((point, i, all) => point && all.indexOf(point) === i);
    const reported = points.filter((point) => point.value !== undefined && !point.calculated).length;
    const calculated = points.filter((point) => point.calculated).length;
    return [
      words.summary.span(first.year, last.year),
      ...ends.map((point) => point && words.summary.level(point.year, this.amount(point), frame.status[point.status].toLowerCase())),
      growth.rate && isKnown(growth.rate) ? words.summary.rate(this.#rate(growth.rate, false), this.growthYears()) : '',
      words.summary.status(reported, calculated, points.length - reported - calculated),
      ...this.notes(),
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** What the key has to explain, in reading order. */
  keyEntries(): readonly SizeKeyEntry[] {
    const { points } = this.#series;
    const valued = points.filter((point) => point.value !== undefined);
    const has = (test: (point: SizePoint) => boolean) => valued.some(test);
    const entries: (SizeKeyEntry | false)[] = [
      has((point) => point.phase === 'historical' && point.status !== 'derived') && 'historical',
      has((point) => point.phase === 'base' && !point.calculated) && !has((point) => point.phase === 'historical') && 'base',
      has((point) => point.phase === 'forecast' && point.status !== 'derived') && 'forecast',
      has((point) => point.calculated) && 'derived',
      has((point) => point.status === 'derived' && !point.calculated) && 'given',
      has((point) => point.low !== undefined) && 'band',
    ];
    return entries.filter((entry) => entry !== false);
  }

  table(): DataTable {
    const { words, frame } = this.#language;
    const { points, before } = this.#series;
    const own: AmountStyle = { ...this.style, scale: this.style.unit.kind === 'percent' ? 'one' : this.style.unit.scale };
    const caption = words.tableCaption(this.#report.marketSize?.measure, unitName(own, own.scale));
    const open = before && {
      cells: [formatYears(before.from, before.to), frame.notDisclosed, words.tableStatus.inReport],
      status: 'undisclosed' as const,
    };
    const rows = points.map((point) => ({
      cells: [`${point.year}`, this.#tableValue(own, point), this.#tableStatus(point)],
      status: point.status,
      phase: point.phase,
    }));
    return {
      caption,
      columns: [{ label: words.year }, { label: unitName(own, own.scale) || frame.value, numeric: true }, { label: frame.basis }],
      rows: open ? [open, ...rows] : rows,
    };
  }

  #tableValue(own: AmountStyle, point: SizePoint): string {
    const { frame } = this.#language;
    if (point.value === undefined) return point.figure ? frame.notDisclosed : frame.noValue;
    if (point.calculated) return formatNumber(own.lang, point.value, Math.abs(point.value) < 100 ? 1 : 0);
    const write = (value: number) => formatNumber(own.lang, value, 6);
    return point.figure && isKnown(point.figure) ? qualify(own, point.figure, write) : write(point.value);
  }

  #tableStatus(point: SizePoint): string {
    const { frame, words } = this.#language;
    if (point.value === undefined) return point.figure ? words.tableStatus.inReport : frame.noValue;
    const status = frame.status[point.status];
    return point.phase === 'forecast' && !point.calculated ? words.tableStatus.forecast(status) : status;
  }

  #how(point: SizePoint): string {
    const { words, frame, lang } = this.#language;
    const start = this.#start;
    if (point.value === undefined) return point.figure ? words.how.undisclosed : words.how.missing;
    if (point.calculated) {
      const origin = this.#series.points.find((other) => other.value !== undefined && !other.calculated) ?? point;
      return words.how.calculated(origin.year, this.#rate(this.#series.growth.rate, false));
    }
    const status = point.phase === 'forecast' ? words.tableStatus.forecast(frame.status[point.status]) : frame.status[point.status];
    const published = point.figure && isKnown(point.figure) ? formatPublished(this.style, point.figure) : '';
    const range = point.low !== undefined && point.high !== undefined && point.figure?.kind !== 'range'
      ? words.how.range(this.#bare(point.low), this.#bare(point.high))
      : '';
    const fold = start && point.year > start.year && (start.value ?? 0) > 0 && point.value > 0 ? point.value / (start.value ?? 1) : 0;
    const times = fold >= 1.5 ? words.how.times(formatNumber(lang, fold, 1), start?.year ?? 0) : '';
    return words.how.published(status, published) + times + range;
  }

  #bare(value: number): string {
    return withUnit(this.style, formatBare(this.style, value, 2, false));
  }

  #rate(rate: Figure | undefined, signed: boolean): string {
    if (!rate || !isKnown(rate)) return '';
    const { lang } = this.#language;
    const sign = signed && (pointOf(rate) ?? 0) > 0 ? '+' : '';
    const inside = rate.kind === 'approximate' || rate.kind === 'bound' ? sign : '';
    const write = (value: number) => inside + formatNumber(lang, signed ? value : Math.abs(value), Math.max(1, decimalsOf(value)));
    const text = (inside ? '' : sign) + qualify(this.style, rate, write);
    return `${text}%`;
  }

  get #market(): string {
    return this.#report.marketName ?? this.#report.shortTitle ?? this.#report.title;
  }

  get #start(): SizePoint | undefined {
    const valued = this.#series.points.filter((point) => point.value !== undefined);
    return valued.find((point) => point.year === this.#series.growth.from) ?? valued[0];
  }

  get #end(): SizePoint | undefined {
    return this.#series.points.filter((point) => point.value !== undefined).at(-1);
  }

}

const OPEN: Figure = { kind: 'undisclosed', status: 'undisclosed' };
