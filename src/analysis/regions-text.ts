import { decapitalize, formatYears, joinSentences } from '../i18n/format.js';
import type { RegionsWords } from '../i18n/regions-words.js';
import type { FrameWords } from '../i18n/words.js';
import { isKnown } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { RegionValues } from './region-values.js';
import type { RegionalPlace, RegionEntry, RegionSurvey } from './regions.js';

/** Everything that turns regions into words. */
export interface RegionsLanguage {
  readonly lang: string;
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
  constructor(
    readonly report: Report,
    readonly survey: RegionSurvey,
    readonly language: RegionsLanguage,
    /** Where the report discloses values. */
    readonly values?: RegionValues,
  ) {}

  /** The finding as a sentence. */
  headline(): string {
    const { words } = this.language;
    const { regions, lineCount } = this.survey;
    if (this.values) return this.values.headline(regions);
    const leading = regions.filter(({ leads }) => leads).map(({ name }) => name);
    const fastest = regions.filter(({ growsFastest }) => growsFastest).map(({ name }) => name);
    return leading.length + fastest.length ? words.headline.claims(leading, fastest) : words.headline.count(regions.length, lineCount);
  }

  subtitle(circles: boolean): string {
    const { words } = this.language;
    const { regions, lineCount } = this.survey;
    if (this.values) return this.values.subtitle(circles);
    const coloured = regions.some(({ leads, growsFastest }) => leads || growsFastest);
    return words.subtitle[coloured ? 'coloured' : 'shaded'](words.headline.count(regions.length, lineCount));
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
    const status = figure && isKnown(figure) ? decapitalize(frame.status[figure.status]) : '';
    const lines = 'lines' in place ? (place as RegionEntry).lines.length : 0;
    const facts = [this.values?.label(place), status, this.tag(place)?.text.toLowerCase(), lines ? words.lines(lines) : ''];
    return words.summary.part(place.name, facts.flatMap((fact) => fact || []));
  }

  notes(region?: RegionEntry): readonly string[] {
    const { words } = this.language;
    const { regions } = this.survey;
    const lines = (region ? [region] : regions).flatMap(({ lines: all }) => all).filter(({ place }) => !('codes' in place));
    const groups = lines.filter(({ kind }) => kind === 'group').map(({ name }) => shortName(name));
    const rest = lines.some(({ kind }) => kind === 'rest');
    const parts = [
      this.values?.note(),
      groups.length || rest ? words.note.groups([...new Set(groups)], rest) : '',
      words.note.map(region ? 'region' : 'world'),
    ];
    return [joinSentences(parts)];
  }

  /** For the call to action, where nothing is disclosed. */
  missing(): string | undefined {
    if (this.survey.measure) return undefined;
    const { timeline, marketSize } = this.report;
    const unit = marketSize?.unit;
    const name = unit?.kind === 'money' ? (unit.currency ?? '') : unit?.kind === 'count' ? unit.name : '';
    return this.language.words.missing(timeline ? formatYears(timeline.from, timeline.to) : '', name, unit && 'scale' in unit ? unit.scale : 'one');
  }

  /** What the map shows, for readers who do not see it. */
  summary(head = joinSentences([this.language.words.summary.world, this.language.words.headline.count(this.survey.regions.length, this.survey.lineCount) + this.language.frame.stop.trim()]), places: readonly RegionalPlace[] = this.survey.regions): string {
    const more = places.length - MOST_PARTS;
    const parts = [...places.slice(0, MOST_PARTS).map((place) => this.spoken(place)), ...(more > 0 ? [this.language.words.summary.more(more)] : [])];
    return joinSentences([head, ...parts.map((part) => part + this.language.frame.stop.trim())]);
  }

}

/** Without what stands in brackets at the end: "ASEAN (Association of …)" is ASEAN on the map. */
export const shortName = (name: string): string => name.replace(/(\S)\s*\([^()]*\)$/, '$1');

/** A quote as a line of its own. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
