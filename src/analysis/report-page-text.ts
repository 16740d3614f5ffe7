/** Sentences of a whole report's page: the lead, the facts under the title, the last call to action, the source. */
import { formatNumber, formatYears, joinSentences } from '../i18n/format.js';
import type { ReportWords } from '../i18n/report-words.js';
import type { Report } from '../model/report.js';
import { paragraphsOf } from './paragraphs.js';
import { leadOf, openValues, type SectionName } from './report-page.js';

/** A longer subtitle lists what the report covers: it stands at the end, not under the title. */
const SHORT_SUBTITLE = 120;

/** Everything that the page says itself. Empty strings and lists are left out. */
export interface PageText {
  readonly title: string;
  readonly subtitle: string;
  readonly lead: readonly string[];
  readonly facts: string;
  /** Beside the last call to action; its first sentence is the strong one. */
  readonly end: readonly string[];
  readonly source: readonly string[];
  /** What stands under the parts of a section. */
  readonly closing: Partial<Record<SectionName, readonly string[]>>;
}

export function writePage(report: Report, words: ReportWords, lang: string): PageText {
  const { title, subtitle = '', pages, timeline } = report;
  const isShort = subtitle.length <= SHORT_SUBTITLE;
  const written = pages ? words.pages(pages, formatNumber(lang, pages, 0)) : '';
  const years = timeline ? words.timeline(formatYears(timeline.from, timeline.to)) : '';
  const open = openValues(report);
  const end = [words.open(open.segments, open.regions), words.fullReport(written)].filter(Boolean);
  return {
    title,
    subtitle: isShort ? subtitle : '',
    lead: paragraphsOf(leadOf(report)),
    facts: [written, years].filter(Boolean).join(words.factSeparator),
    end: end.length ? end : [title],
    closing: { players: writeLists(report, words) },
    source: [writeSource(report, words, years), isShort ? '' : subtitle].filter(Boolean),
  };
}

/** The source's own heading and paragraphs, as lines under what is drawn from them: a widget's headline has nothing above it. */
export const quoteSource = (heading: string, paragraphs: readonly string[], words: ReportWords): readonly string[] =>
  heading ? [words.under(heading, paragraphs[0] ?? ''), ...paragraphs.slice(1)] : paragraphs;

function writeSource(report: Report, words: ReportWords, timeline: string): string {
  const { title, sample, baseYear, studyPeriod, licence, publisher, edition } = report;
  const details = [publisher?.name, edition].filter(Boolean).join(', ');
  const source = sample ? words.sampleSource(title) : words.source(title, details, timeline);
  const years = words.years(baseYear ? `${baseYear}` : '', studyPeriod ? formatYears(studyPeriod.from, studyPeriod.to) : '');
  return joinSentences([source, years, licence && words.licence(licence)]);
}

/** How the source calls its lists of companies, and what a profile covers. */
function writeLists({ sections, profileItems = [] }: Report, words: ReportWords): readonly string[] {
  const headings = [sections?.majorPlayers, sections?.keyPlayers].flatMap((list) => list?.heading ?? []);
  const texts = [sections?.majorPlayers, sections?.keyPlayers].flatMap((list) => paragraphsOf(list?.text));
  const profiles = joinSentences([sections?.profiles?.heading, sections?.profiles?.text]);
  return [headings.length ? words.lists(headings) : '', ...texts, profiles && words.profiles(profiles, profileItems)].filter(Boolean);
}
