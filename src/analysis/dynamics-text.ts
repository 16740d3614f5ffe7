/** Sentences about the market's dynamics, and about analysis frames that stand alone. */
import { joinSentences } from '../i18n/format.js';
import type { DynamicsWords } from '../i18n/dynamics-words.js';
import type { Report } from '../model/report.js';
import type { FrameMatrix } from './analysis-frames.js';
import type { DynamicsFactor, FactorList } from './dynamics.js';

/** Headline, subtitle, and a sentence for readers who do not see the figure. */
export interface DynamicsText {
  readonly heading: string;
  readonly subheading: string;
  readonly summary: string;
}

/** A longer name makes no headline. */
const HEADLINE_NAME = 70;

/**
 * Of the lists: the first driver and the first restraint that the report explains are the headline, because it dwells on
 * them; else the counts. Of frames alone: their names, and what the only one is divided into.
 */
export function dynamicsText(report: Report, lists: readonly FactorList[], frames: readonly FrameMatrix[], words: DynamicsWords): DynamicsText {
  const named = words.list(frames.map(({ name }) => name));
  if (!lists.length) return { heading: named, subheading: frames.length === 1 ? (frames[0]?.fields ?? []).map(({ name }) => name).join(', ') : '', summary: '' };
  const counts = words.counts(lists.map(({ kind, factors }) => [kind, factors.length]));
  const finding = findingOf(report, lists, words);
  const all = lists.flatMap(({ factors }) => factors);
  const withText = all.filter(({ paragraphs }) => paragraphs.length).length;
  return {
    heading: finding ?? counts,
    subheading: finding ? words.named(counts) : words.namedOnly,
    summary: joinSentences([words.summary(withText, all.length), frames.length ? words.framesSummary(named) : '']),
  };
}

function findingOf({ lang = 'en' }: Report, lists: readonly FactorList[], words: DynamicsWords): string | undefined {
  const explained = (kind: FactorList['kind']): DynamicsFactor['factor'] | undefined =>
    lists.find((list) => list.kind === kind)?.factors.find(({ paragraphs }) => paragraphs.length)?.factor;
  const [driver, restraint] = [explained('drivers'), explained('restraints')];
  const isShort = [driver, restraint].every((factor) => (factor?.name.length ?? 0) <= HEADLINE_NAME);
  return isShort ? words.headline(driver, restraint, lang) : undefined;
}
