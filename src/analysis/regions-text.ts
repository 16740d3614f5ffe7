import { displayScale, formatBare, qualify, unitName, withUnit, type AmountStyle } from '../i18n/amount.js';
import { formatYears } from '../i18n/format.js';
import type { RegionsWords } from '../i18n/regions-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { isKnown, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { RegionalPlace, RegionEntry, RegionSurvey } from './regions.js';

/** Everything that turns regions into words. */
export interface RegionsLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: RegionsWords;
}

/** A claim in words; `tone` where the map colours it. */
export interface PlaceTag {
  readonly text: string;
  readonly tone: 'lead' | 'growth' | '';
}

const MOST_PARTS = 12;

/** Writes the sentences and labels of the map of all regions. One object a survey, language and report. */
export class RegionsText {
  /** How amounts are written. */
  readonly style: AmountStyle;

  constructor(
    readonly report: Report,
    readonly survey: RegionSurvey,
    readonly language: RegionsLanguage,
  ) {
    const unit = survey.measure === 'value' ? (report.marketSize?.unit ?? { kind: 'count', name: '', scale: 'one' }) : { kind: 'percent' as const };
    const values = survey.regions.flatMap((region) => [region, ...region.lines].map(({ value = 0 }) => Math.abs(value)));
    this.style = { lang: language.lang, words: language.amount, unit, scale: displayScale(unit, Math.max(0, ...values)) };
  }

  /** The finding as a sentence. */
  headline(): string {
    const { words } = this.language;
    const { regions, measure, lineCount } = this.survey;
    if (measure) return this.largest(regions) ?? words.headline.measure(measure === 'share');
    const leading = regions.filter(({ leads }) => leads).map(({ name }) => name);
    const fastest = regions.filter(({ growsFastest }) => growsFastest).map(({ name }) => name);
    return leading.length + fastest.length ? words.headline.claims(leading, fastest) : words.headline.count(regions.length, lineCount);
  }

  subtitle(circles: boolean): string {
    const { words } = this.language;
    const { year, regions, lineCount } = this.survey;
    if (year !== undefined) return words.subtitle.disclosed(this.unit(), year, circles);
    const coloured = regions.some(({ leads, growsFastest }) => leads || growsFastest);
    return words.subtitle[coloured ? 'coloured' : 'shaded'](words.headline.count(regions.length, lineCount));
  }

  /** "38%", "15.2"; undefined where nothing is disclosed at all. */
  label({ figure }: RegionalPlace): string | undefined {
    return this.survey.measure && this.amount(figure);
  }

  /** "38%", "USD 15.2 bn"; without `unit` the bare number, but for percent. */
  amount(figure: Figure | undefined, unit = false): string {
    if (!figure || !isKnown(figure)) return this.language.frame.notDisclosed;
    const text = qualify(this.style, figure, (value) => formatBare(this.style, value, 2, false));
    return unit || this.style.unit.kind === 'percent' ? withUnit(this.style, text) : text;
  }

  /** What amounts are counted in. */
  unit(style = this.style): string {
    return this.survey.measure === 'share' ? this.language.words.percentOfMarket : unitName(style, style.scale) || this.language.frame.value;
  }

  /** What stands under a region's name on the map. */
  mapTag({ leads, growsFastest }: RegionEntry): PlaceTag | undefined {
    const { words } = this.language;
    if (leads) return { text: words.leads, tone: 'lead' };
    return growsFastest ? { text: words.growsFastest, tone: 'growth' } : undefined;
  }

  /** The claim to show with a place, in the report's own words: the one that colours it, else the first. */
  tag({ place: { claims = [] } }: RegionalPlace): PlaceTag | undefined {
    const claim = claims.find(({ kind }) => kind === 'leading') ?? claims.find(({ kind }) => kind === 'fastest-growing') ?? claims[0];
    return claim && { text: capital(claim.quote), tone: claim.kind === 'leading' ? 'lead' : claim.kind === 'fastest-growing' ? 'growth' : '' };
  }

  /** For a screen reader: "North America: dominates the market, 2 country lines". */
  spoken(place: RegionalPlace): string {
    const { frame, words } = this.language;
    const { figure } = place;
    const status = figure && isKnown(figure) ? frame.status[figure.status].toLowerCase() : '';
    const lines = 'lines' in place ? (place as RegionEntry).lines.length : 0;
    const facts = [this.label(place), status, this.tag(place)?.text.toLowerCase(), lines ? words.lines(lines) : ''];
    return words.summary.part(place.name, facts.flatMap((fact) => fact || []));
  }

  notes(region?: RegionEntry): readonly string[] {
    const { words } = this.language;
    const { regions, measure, lineCount } = this.survey;
    const lines = (region ? [region] : regions).flatMap(({ lines: all }) => all).filter(({ place }) => !('codes' in place));
    const groups = lines.filter(({ kind }) => kind === 'group').map(({ name }) => shortName(name));
    const rest = lines.some(({ kind }) => kind === 'rest');
    const parts = [
      measure && lineCount > 1 ? words.note.bars : '',
      groups.length || rest ? words.note.groups([...new Set(groups)], rest) : '',
      words.note.map(region ? 'region' : 'world'),
    ];
    return [parts.filter(Boolean).join(' ')];
  }

  /** For the call to action, where nothing is disclosed. */
  missing(): string | undefined {
    if (this.survey.measure) return undefined;
    const { timeline, marketSize } = this.report;
    const unit = marketSize?.unit;
    const name = unit ? unitName({ ...this.style, unit }, unit.kind === 'percent' ? 'one' : unit.scale) : '';
    return this.language.words.missing(timeline ? formatYears(timeline.from, timeline.to) : '', name);
  }

  /** What the map shows, for readers who do not see it. */
  summary(head = `${this.language.words.summary.world} ${this.language.words.headline.count(this.survey.regions.length, this.survey.lineCount)}.`, places: readonly RegionalPlace[] = this.survey.regions): string {
    const more = places.length - MOST_PARTS;
    const parts = [...places.slice(0, MOST_PARTS).map((place) => this.spoken(place)), ...(more > 0 ? [this.language.words.summary.more(more)] : [])];
    return [head, ...parts.map((part) => `${part}.`)].join(' ');
  }

  /** Says who is largest only where every place has a plain number and one is clearly ahead. */
  largest(places: readonly RegionalPlace[], region?: string): string | undefined {
    const [first, second] = [...places].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const sure = places.every(({ figure }) => figure?.kind === 'exact' || figure?.kind === 'approximate');
    if (!sure || !first || !second || first.kind === 'rest' || (first.value ?? 0) <= Math.max(0, second.value ?? 0)) return undefined;
    const { measure, year = 0 } = this.survey;
    return this.language.words.headline.largest(first.name, this.amount(first.figure, true), year, measure === 'share', region);
  }
}

/** Without what stands in brackets at the end: "ASEAN (Association of …)" is ASEAN on the map. */
export const shortName = (name: string): string => name.replace(/(\S)\s*\([^()]*\)$/, '$1');

/** A quote as a line of its own. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
