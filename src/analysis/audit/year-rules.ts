/** Study period, timeline, base year and date of publication against each other and against the years in the data. */
import { isKnown } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { faultOf, yearMark, type Evidence } from './fault.js';
import type { AuditContext, Rule } from './rule.js';

/** The study period must lie in the timeline; where both differ, the data should show what the further years hold. */
export const studyPeriod: Rule = (report, { words, sizes }) => {
  const { studyPeriod: study, timeline, baseYear } = report;
  if (!study || !timeline || (study.from === timeline.from && study.to === timeline.to)) return [];
  const inside = study.from >= timeline.from && study.to <= timeline.to;
  const shown = [...sizes.keys()];
  const covered = shown.some((year) => year === timeline.from) && shown.some((year) => year === timeline.to);
  if (inside && covered) return [];
  const sentence = inside ? words.years.spansDiffer(study, timeline, baseYear, shown.sort((a, b) => a - b)) : words.years.studyOutside(study, timeline);
  return [() => faultOf(inside ? 'note' : 'error', sentence, spanEvidence(report, words), undefined, ['studyPeriod', 'timeline'])];
};

/** A base year that neither belongs to the study period nor comes right before it, or that is later than the publication. */
export const baseYear: Rule = (report, { words }) => {
  const { baseYear: base, studyPeriod: study, timeline, published } = report;
  if (base === undefined) return [];
  const span = timeline ?? (study && { from: study.from - 1, to: study.to });
  const issued = published ? Number(published.slice(0, 4)) : undefined;
  const evidence = spanEvidence(report, words);
  const outside = span && (base < span.from || base > span.to);
  return [
    ...(outside ? [() => faultOf('warning', words.years.baseOutside(base, timeline ?? study ?? span, Boolean(timeline)), evidence, undefined, ['baseYear', timeline ? 'timeline' : 'studyPeriod'])] : []),
    ...(issued !== undefined && base > issued
      ? [() => faultOf('warning', words.years.baseAfter(base, published ?? ''), [...evidence, ['published', words.labels.published, published ?? '']], undefined, ['baseYear', 'published'])]
      : []),
  ];
};

/** Years that have a size, or that a rate spans, outside all years that the report is said to cover. */
export const dataYears: Rule = (report, context) => {
  const { timeline, studyPeriod: study, marketSize } = report;
  const span = timeline ?? (study && { from: -Infinity, to: Math.max(study.to, report.baseYear ?? study.to) });
  if (!span) return [];
  const outside = yearsOf(report).filter(({ year }) => year < span.from || year > span.to);
  const named = timeline ?? study;
  if (!outside.length || !named || !marketSize) return [];
  const years = [...new Set(outside.map(({ year }) => year))].sort((a, b) => a - b);
  const { words } = context;
  const paths = [...outside.map(({ path }) => path).slice(0, 19), timeline ? 'timeline' : 'studyPeriod'];
  return [() => faultOf('warning', words.years.dataOutside(years, named, Boolean(timeline)), spanEvidence(report, words), yearMark(years[0]), paths)];
};

/** The years with a known size in the main values and the scenarios, and the years that the rate names. */
function yearsOf({ marketSize }: Report): readonly { readonly year: number; readonly path: string }[] {
  if (!marketSize) return [];
  const { values, growth, scenarios = [] } = marketSize;
  const inList = (figures: typeof values, path: string) =>
    figures.flatMap(({ year, figure }, i) => (isKnown(figure) ? { year, path: `${path}[${i}].year` } : []));
  return [
    ...inList(values, 'marketSize.values'),
    ...scenarios.flatMap((scenario, i) => inList(scenario.values, `marketSize.scenarios[${i}].values`)),
    ...(['from', 'to'] as const).flatMap((end) => (growth?.[end] === undefined ? [] : { year: growth[end], path: `marketSize.growth.${end}` })),
  ];
}

function spanEvidence({ studyPeriod: study, timeline, baseYear: base }: Report, { labels, span }: AuditContext['words']): readonly Evidence[] {
  return [
    ...(study ? [['studyPeriod', labels.studyPeriod, span(study)] as const] : []),
    ...(timeline ? [['timeline', labels.timeline, span(timeline)] as const] : []),
    ...(base === undefined ? [] : [['baseYear', labels.baseYear, String(base)] as const]),
  ];
}
