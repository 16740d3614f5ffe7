import { datedDevelopments, developmentAxis, type DatedDevelopment } from '../../analysis/developments.js';
import { DevelopmentsText } from '../../analysis/developments-text.js';
import type { DevelopmentsWords } from '../../i18n/developments-words.js';
import type { StripInput } from '../../layout/developments-parts.js';
import { yearsOf } from '../../model/report-date.js';
import type { Report } from '../../model/report.js';

/** What is made once for a report and a language. */
export interface Chronicle {
  readonly report: Report;
  readonly lang: string;
  /** Newest first. */
  readonly all: readonly DatedDevelopment[];
  readonly text: DevelopmentsText;
  readonly strip: StripInput;
}

/** Undefined where the report names no developments. */
export function readChronicle(report: Report, lang: string, words: DevelopmentsWords): Chronicle | undefined {
  const all = datedDevelopments(report);
  if (!all.length) return undefined;
  const axis = developmentAxis(report, all);
  const text = new DevelopmentsText(report, all, axis, lang, words);
  const strip = {
    ...axis,
    baseYear: report.baseYear,
    baseLabel: words.baseYear,
    study: report.studyPeriod,
    studyLabels: text.period(),
    dates: all.map(({ date }) => ({ from: yearsOf(date)[0], to: yearsOf(date)[1], isYear: date.month === undefined })),
    labels: text.together(all),
    nameOf: (indices: readonly number[]) => text.mark(indices.flatMap((index) => all[index] ?? [])),
  };
  return { report, lang, all, text, strip };
}
