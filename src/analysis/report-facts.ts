import type { Report } from '../model/report.js';
import { formatYears } from '../i18n/format.js';
import type { FactKind, KeyFiguresWords } from '../i18n/key-figures-words.js';

/** One line of what a report says of itself. */
export interface ReportFact {
  readonly kind: FactKind;
  readonly name: string;
  readonly value: string;
}

/** Years, pages, concentration in the publisher's word, and who published what when: only what the document has. */
export function reportFacts(report: Report, lang: string, words: KeyFiguresWords): readonly ReportFact[] {
  const { baseYear, studyPeriod, timeline, concentration, pages, published, edition, scope, publisher } = report;
  const level = concentration?.level;
  const values: Readonly<Record<FactKind, string | undefined>> = {
    baseYear: baseYear === undefined ? '' : `${baseYear}`,
    studyPeriod: studyPeriod && formatYears(studyPeriod.from, studyPeriod.to),
    timeline: timeline && formatYears(timeline.from, timeline.to),
    concentration: concentration?.wording ?? (level && words.level[level]),
    pages: pages === undefined ? '' : `${pages}`,
    published: published && writeDate(lang, published),
    edition,
    scope: scope && (scope.place ?? words.scope[scope.kind]),
    publisher: publisher?.name,
  };
  return (Object.keys(values) as FactKind[]).flatMap((kind) => {
    const value = values[kind];
    return value ? { kind, name: words.facts[kind], value } : [];
  });
}

/** As exact as the source: a day, a month or a year. */
function writeDate(lang: string, date: string): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) };
  return new Intl.DateTimeFormat(lang, options).format(new Date(date));
}
