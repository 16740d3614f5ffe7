import type { CSSResultGroup } from 'lit';
import { insightsText, quoteText, type InsightsLanguage } from '../../analysis/insights-text.js';
import { readStatements } from '../../analysis/insights.js';
import { amountWords } from '../../i18n/en/amount.js';
import { insightsWords } from '../../i18n/en/insights.js';
import type { InsightsWords } from '../../i18n/insights-words.js';
import type { Report } from '../../model/report.js';
import { renderInsights } from '../../render/insights.js';
import { keepLast } from '../base/keep-last.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { insightsStyles } from './styles.js';

/**
 * The statements that a report puts forward, in its own words, with its figures set off where the text prints them.
 *
 * @csspart insight - One statement.
 */
export class Insights extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, insightsStyles];

  protected override readonly sections = ['insights'];
  protected override readonly reserve = { narrow: 880, medium: 620, wide: 350 };
  readonly #statements = keepLast(readStatements);

  protected override present(report: Report): Presentation | undefined {
    const statements = this.#statements(report);
    if (!statements) return undefined;
    const language: InsightsLanguage = { lang: this.language, amount: this.say('amount', amountWords), frame: this.words, words: this.#words };
    const { heading, intro, summary } = insightsText(report, statements, language);
    return {
      heading,
      subheading: '',
      summary,
      figure: renderInsights(statements, {
        textLang: report.lang,
        level: Math.min(6, this.headingLevel + 1),
        intro,
        say: (quote) => quoteText(quote, language),
      }),
      notes: [],
    };
  }

  get #words(): InsightsWords {
    return this.say('insights', insightsWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }
}
