import { displayScale, formatBare, formatPublished, qualify, unitName, withUnit, type AmountStyle } from '../i18n/amount.js';
import { formatNumber, formatYears } from '../i18n/format.js';
import type { RegionsWords } from '../i18n/regions-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import type { Claim } from '../model/claim.js';
import { isKnown, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { DataTable, TableRow } from './data-table.js';
import type { RegionalPlace, RegionEntry, RegionSurvey } from './regions.js';

/** Everything that turns regions into words. */
export interface RegionsLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: RegionsWords;
}

/** What a tooltip and a screen reader say of a region or a line. */
export interface PlaceText {
  readonly when: string;
  readonly value: string;
  readonly how: string;
}

/** A claim in the report's own words; `tone` where the map colours it. */
export interface PlaceTag {
  readonly text: string;
  readonly tone: 'lead' | 'growth' | '';
}

const MOST_PARTS = 12;

/** Writes the map's sentences, labels and table. One object a survey, language and report. */
export class RegionsText {
  readonly #report: Report;
  readonly #survey: RegionSurvey;
  readonly #language: RegionsLanguage;
  readonly #style: AmountStyle;

  constructor(report: Report, survey: RegionSurvey, language: RegionsLanguage) {
    this.#report = report;
    this.#survey = survey;
    this.#language = language;
    const unit = survey.measure === 'value' ? (report.marketSize?.unit ?? { kind: 'count', name: '', scale: 'one' }) : { kind: 'percent' as const };
    const values = survey.regions.flatMap((region) => [region, ...region.lines].map(({ value = 0 }) => Math.abs(value)));
    const scale = displayScale(unit, Math.max(0, ...values));
    this.#style = { lang: language.lang, words: language.amount, unit, scale };
  }

  /** The finding as a sentence: of one region, or of all. */
  headline(region?: RegionEntry): string {
    const { words } = this.#language;
    const { regions, measure, lineCount } = this.#survey;
    const places = region ? region.lines : regions;
    if (measure && (!region || places.length)) return this.#largest(places, region) ?? words.headline.measure(region?.name, measure === 'share');
    if (region) return this.#regionHeadline(region);
    const leading = regions.filter(({ leads }) => leads).map(({ name }) => name);
    const fastest = regions.filter(({ growsFastest }) => growsFastest).map(({ name }) => name);
    return leading.length + fastest.length ? words.headline.claims(leading, fastest) : words.headline.count(regions.length, lineCount);
  }

  subtitle(region: RegionEntry | undefined, circles: boolean): string {
    const { words } = this.#language;
    const { measure, year, regions, lineCount } = this.#survey;
    if (measure && year !== undefined) return words.subtitle.disclosed(this.#unit(), year, circles);
    if (region) return region.lines.length ? words.subtitle.shaded(words.subtitle.lines(region.lines.length)) : '';
    const count = words.headline.count(regions.length, lineCount);
    const coloured = regions.some(({ leads, growsFastest }) => leads || growsFastest);
    return words.subtitle[coloured ? 'coloured' : 'shaded'](count);
  }

  /** "38%", "15.2"; undefined where the report has no figure of the year. */
  label(place: RegionalPlace): string | undefined {
    const { figure } = place;
    if (!this.#survey.measure) return undefined;
    if (!figure || !isKnown(figure)) return this.#language.frame.notDisclosed;
    return this.#short(figure);
  }

  /** What stands under a region's name on the map. */
  mapTag({ leads, growsFastest }: RegionEntry): PlaceTag | undefined {
    const { words } = this.#language;
    if (leads) return { text: words.leads, tone: 'lead' };
    return growsFastest ? { text: words.growsFastest, tone: 'growth' } : undefined;
  }

  /** The claim to show with a place: the one that colours it, else the first. */
  tag({ place }: RegionalPlace): PlaceTag | undefined {
    const claims = place.claims ?? [];
    const claim = claims.find(({ kind }) => kind === 'leading') ?? claims.find(({ kind }) => kind === 'fastest-growing') ?? claims[0];
    return claim && { text: capital(claim.quote.trim()), tone: TONES[claim.kind] ?? '' };
  }

  /** Of a region, or of a line in `region`. */
  place(place: RegionalPlace, region?: RegionEntry): PlaceText {
    const { words, frame } = this.#language;
    const { year } = this.#survey;
    const lines = 'lines' in place ? (place as RegionEntry).lines : [];
    const growth = place.growth && isKnown(place.growth.rate) ? words.how.growth(this.#percent(place.growth.rate)) : '';
    const how: string[] = [];
    if (!place.figure || !isKnown(place.figure) || year === undefined) {
      if (place.kind === 'rest' && region) how.push(words.how.rest(region.name));
      how.push(growth || words.how.undisclosed);
      const claim = this.tag(place)?.text;
      if (year !== undefined) return { when: words.when(place.name, year), value: frame.notDisclosed, how: sentences(how) };
      if (place.kind === 'region') return { when: place.name, value: claim ?? words.lines(lines.length), how: sentences(how) };
      return { when: claim ?? words.kind[place.kind], value: place.name, how: sentences(how) };
    }
    how.push(words.how.known(frame.status[place.figure.status]), growth);
    const top = lines.find(({ value }) => value !== undefined);
    if (top?.figure && isKnown(top.figure)) how.push(words.how.largest(top.name, this.#short(top.figure, true)));
    return { when: words.when(place.name, year), value: this.#short(place.figure, true), how: sentences(how) };
  }

  notes(region?: RegionEntry): readonly string[] {
    const { words } = this.#language;
    const lines = (region ? [region] : this.#survey.regions).flatMap(({ lines: all }) => all).filter(({ place }) => !('codes' in place));
    const groups = lines.filter(({ kind }) => kind === 'group').map(({ name }) => shortName(name));
    const rest = lines.some(({ kind }) => kind === 'rest');
    const parts = [
      this.#survey.measure && this.#survey.lineCount > 1 ? words.note.bars : '',
      groups.length || rest ? words.note.groups([...new Set(groups)], rest) : '',
      region ? words.note.region : words.note.world,
    ];
    return [parts.filter(Boolean).join(' ')];
  }

  /** For the call to action, where nothing is disclosed. */
  missing(): string | undefined {
    if (this.#survey.measure) return undefined;
    const { timeline, marketSize } = this.#report;
    const unit = marketSize ? unitName({ ...this.#style, unit: marketSize.unit }, marketSize.unit.kind === 'percent' ? 'one' : marketSize.unit.scale) : '';
    return this.#language.words.missing(timeline ? formatYears(timeline.from, timeline.to) : '', unit);
  }

  /** Level, trend, status and gaps, for readers who do not see the map. */
  summary(region?: RegionEntry): string {
    const { summary } = this.#language.words;
    const places: readonly RegionalPlace[] = region ? region.lines : this.#survey.regions;
    const head = region ? summary.region(region.name, region.lines.length) : summary.world(places.length, this.#survey.lineCount);
    const parts = places.slice(0, MOST_PARTS).map((place) => summary.part(place.name, this.#facts(place)));
    return [head, ...parts, places.length > MOST_PARTS ? summary.more(places.length - MOST_PARTS) : ''].filter(Boolean).join(' ');
  }

  table(region?: RegionEntry): DataTable {
    const { words, frame } = this.#language;
    const { year, regions } = this.#survey;
    const shown = region ? [region] : regions;
    const all = shown.flatMap((entry) => [entry, ...entry.lines]);
    const grows = all.some(({ growth }) => growth);
    const claims = all.some(({ place }) => place.claims?.length);
    const own: AmountStyle = { ...this.#style, scale: this.#style.unit.kind === 'percent' ? 'one' : this.#style.unit.scale };
    const measure = year === undefined ? '' : words.amountIn(this.#unit(own), year);
    const row = (place: RegionalPlace, depth: number): TableRow => {
      const status = (place.figure ?? OPEN).status;
      const value = place.figure && isKnown(place.figure) ? qualify(own, place.figure, (number) => formatNumber(own.lang, number, 6)) : frame.notDisclosed;
      const rate = place.growth && isKnown(place.growth.rate) ? this.#percent(place.growth.rate) : frame.notDisclosed;
      const quotes = (place.place.claims ?? []).map(({ quote }) => capital(quote.trim())).join('; ');
      const cells = [place.name, words.kind[place.kind], ...(measure ? [value] : []), ...(grows ? [rate] : []), ...(claims ? [quotes] : []), frame.status[status]];
      return { cells, status, depth };
    };
    return {
      caption: words.tableCaption(measure),
      columns: [
        { label: words.place },
        { label: words.kindTitle },
        ...(measure ? [{ label: measure, numeric: true }] : []),
        ...(grows ? [{ label: words.growth, numeric: true }] : []),
        ...(claims ? [{ label: words.claimsTitle }] : []),
        { label: frame.basis },
      ],
      rows: shown.flatMap((entry) => [row(entry, 0), ...entry.lines.map((line) => row(line, 1))]),
    };
  }

  #facts(place: RegionalPlace): readonly string[] {
    const { frame, words } = this.#language;
    const { figure } = place;
    const value = this.#survey.measure ? this.label(place) : '';
    const status = figure && isKnown(figure) && figure.status !== 'reported' ? frame.status[figure.status].toLowerCase() : '';
    const lines = 'lines' in place ? (place as RegionEntry).lines.length : 0;
    return [value, status, this.tag(place)?.text.toLowerCase(), lines ? words.lines(lines) : ''].flatMap((fact) => fact || []);
  }

  #regionHeadline({ name, leads, growsFastest, lines }: RegionEntry): string {
    const { headline } = this.#language.words;
    if (leads) return headline.leads(name);
    if (growsFastest) return headline.fastest(name);
    const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
    return headline.composition(name, count('country'), count('group'), count('rest') > 0);
  }

  /** Says who is largest only where every place has a plain number and one is clearly ahead. */
  #largest(places: readonly RegionalPlace[], region: RegionEntry | undefined): string | undefined {
    const [first, second] = [...places].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const sure = places.every(({ figure }) => figure?.kind === 'exact' || figure?.kind === 'approximate');
    if (!sure || !first?.figure || !second || first.kind === 'rest' || (first.value ?? 0) <= Math.max(0, second.value ?? 0)) return undefined;
    const { measure, year = 0 } = this.#survey;
    return this.#language.words.headline.largest(first.name, region?.name, this.#short(first.figure, true), year, measure === 'share');
  }

  #unit(style = this.#style): string {
    const { words, frame } = this.#language;
    if (this.#survey.measure === 'share') return words.percentOfMarket;
    return unitName(style, style.scale) || frame.value;
  }

  #short(figure: Figure, unit = false): string {
    if (!isKnown(figure)) return this.#language.frame.notDisclosed;
    const text = qualify(this.#style, figure, (value) => formatBare(this.#style, value, 2, false));
    return unit || this.#style.unit.kind === 'percent' ? withUnit(this.#style, text) : text;
  }

  #percent(rate: Figure): string {
    return isKnown(rate) ? formatPublished({ ...this.#style, unit: { kind: 'percent' } }, rate) : '';
  }
}

const OPEN: Figure = { kind: 'undisclosed', status: 'undisclosed' };

const TONES: Partial<Record<Claim['kind'], PlaceTag['tone']>> = { leading: 'lead', 'fastest-growing': 'growth' };

/** Without what stands in brackets at the end: "ASEAN (Association of …)" is ASEAN on the map. */
export const shortName = (name: string): string => name.replace(/(\S)\s*\([^()]*\)$/, '$1');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentences = (parts: readonly string[]): string => parts.filter(Boolean).join('. ');
