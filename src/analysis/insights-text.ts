/** Sentences about a report's statements, and what is said of a figure in their text. */
import { joinSentences } from '../i18n/format.js';
import type { InsightsWords } from '../i18n/insights-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { isKnown } from '../model/figure.js';
import type { QuotedFigure } from '../model/narrative.js';
import type { Report } from '../model/report.js';
import { amountParts, styleFor } from './figure-text.js';
import { paragraphsOf } from './paragraphs.js';
import type { Statements } from './insights.js';

/** Everything that turns statements into words. */
export interface InsightsLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: InsightsWords;
}

/** Headline, the source's opening text, and a sentence for readers who do not see the figure. */
export interface InsightsText {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly summary: string;
}

/** The source's own heading of the statements or of its overview is the headline; else their count. */
export function insightsText({ sections, insights = [] }: Report, { lead, others }: Statements, { words }: InsightsLanguage): InsightsText {
  const all = [...(lead ? [lead] : []), ...others];
  const printed = sections?.insights?.heading ?? sections?.overview?.heading;
  const figures = insights.reduce((sum, { figures: own = [] }) => sum + own.length, 0);
  return {
    heading: printed ?? words.headline(all.length),
    intro: paragraphsOf(sections?.insights?.text),
    summary: words.summary(all.length, figures),
  };
}

/** "Over 60% of healthcare institutions have taken up IoT devices (reported)". */
export function quoteText({ figure, unit, label }: QuotedFigure, { lang, amount, frame, words }: InsightsLanguage): string {
  const status = frame.status[figure.status];
  if (!isKnown(figure)) return words.undisclosed(label, status);
  return joinSentences([words.quote(amountParts(styleFor(lang, amount, unit, [figure]), figure).text, label, status), figure.note]);
}
