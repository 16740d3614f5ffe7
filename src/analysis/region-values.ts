import { displayScale, formatBare, qualify, unitName, withQualifier, type AmountStyle } from '../i18n/amount.js';
import type { RegionValuesWords } from '../i18n/regions-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { isKnown, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { RegionalPlace, RegionSurvey } from './regions.js';

/** Writes values, and the sentences that follow from them. One object a survey, language and report. */
export class RegionValues {
  /** How amounts are written. */
  readonly style: AmountStyle;
  readonly #words: RegionValuesWords;

  constructor(
    report: Report,
    readonly survey: RegionSurvey,
    lang: string,
    readonly frame: FrameWords,
    words: RegionValuesWords,
    amount: AmountWords,
  ) {
    this.#words = words;
    const unit = survey.measure === 'value' ? (report.marketSize?.unit ?? { kind: 'count', name: '', scale: 'one' }) : { kind: 'percent' as const };
    const values = survey.regions.flatMap((region) => [region, ...region.lines].map(({ value = 0 }) => Math.abs(value)));
    this.style = { lang, words: amount, unit, scale: displayScale(amount, unit, Math.max(0, ...values)) };
  }

  /** The finding as a sentence, for all regions or the lines of one. */
  headline(places: readonly RegionalPlace[], region?: string): string {
    return this.#largest(places, region) ?? this.#words.measure(this.survey.measure === 'share', region);
  }

  subtitle(circles: boolean): string {
    return this.#words.subtitle(this.unit(), this.survey.year ?? 0, circles);
  }

  /** "38%", "15.2". */
  label({ figure }: RegionalPlace): string {
    return this.amount(figure);
  }

  /** "38%", "USD 15.2 bn"; without `unit` the bare number, but for percent. */
  amount(figure: Figure | undefined, unit = false): string {
    if (!figure || !isKnown(figure)) return this.frame.notDisclosed;
    const write = unit || this.style.unit.kind === 'percent' ? withQualifier : qualify;
    return write(this.style, figure, (value) => formatBare(this.style, value, 2, false));
  }

  /** What amounts are counted in. */
  unit(style = this.style): string {
    return this.survey.measure === 'share' ? this.#words.percentOfMarket : unitName(style) || this.frame.value;
  }

  note(): string {
    return this.survey.lineCount > 1 ? this.#words.bars : '';
  }

  /** Says who is largest only where every place has a plain number and one is clearly ahead. */
  #largest(places: readonly RegionalPlace[], region?: string): string | undefined {
    const [first, second] = [...places].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const sure = places.every(({ figure }) => figure?.kind === 'exact' || figure?.kind === 'approximate');
    if (!sure || !first || !second || first.kind === 'rest' || (first.value ?? 0) <= Math.max(0, second.value ?? 0)) return undefined;
    const { measure, year = 0 } = this.survey;
    return this.#words.largest(first.name, this.amount(first.figure, true), year, measure === 'share', region);
  }
}
