import type { KeyFigures } from '../../analysis/key-figures.js';
import { keyTable, quotedTable } from '../../analysis/key-tables.js';
import type { DataTable } from '../../analysis/data-table.js';
import type { Quote } from '../../analysis/quoted-figures.js';
import type { ReportFact } from '../../analysis/report-facts.js';
import { amountWords } from '../../i18n/en/amount.js';
import { keyTableWords } from '../../i18n/en/key-tables.js';
import { frameWords } from '../../i18n/en/frame.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Report } from '../../model/report.js';

/** The numbers as tables, in one language: loads with the first action. */
export class KeyTables {
  readonly #language: Parameters<typeof quotedTable>[1];

  constructor(speaker: Speaker) {
    this.#language = { lang: speaker.language, amount: speaker.say('amount', amountWords), frame: speaker.say('frame', frameWords), words: speaker.say('keyTable', keyTableWords) };
  }

  key(report: Report, key: KeyFigures | undefined, facts: readonly ReportFact[]): DataTable {
    return keyTable(report, key, facts, this.#language);
  }

  quoted(quotes: readonly Quote[]): DataTable {
    return quotedTable(quotes, this.#language);
  }
}
