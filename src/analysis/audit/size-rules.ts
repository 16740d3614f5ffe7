/** The market's sizes against each other: scenarios, units, and single years that look a thousand times too large or small. */
import { isKnown, pointOf, type KnownFigure } from '../../model/figure.js';
import type { ContentsEntry } from '../../model/narrative.js';
import type { Scenario } from '../../model/market-size.js';
import type { Report } from '../../model/report.js';
import type { Scale } from '../../model/unit.js';
import { isThousandfold } from './family-sums.js';
import { faultOf, yearMark } from './fault.js';
import { distance, intervalOf } from './interval.js';
import type { AuditContext, Draft, Rule } from './rule.js';

/** A low scenario above the main value of its year, or a high one below it: the first such year of each scenario. */
export const scenarioOrder: Rule = ({ marketSize }, context) =>
  (marketSize?.scenarios ?? []).flatMap((scenario, i): Draft | readonly Draft[] => {
    const wrong = scenario.values.flatMap(({ year, figure }, j) => {
      const main = context.sizes.get(year);
      const off = main && isKnown(figure) ? distance(intervalOf(figure), intervalOf(main)) : 0;
      return main && isKnown(figure) && (scenario.kind === 'low' ? off > 0 : off < 0) ? { year, figure, main, j } : [];
    });
    const [first] = wrong;
    return first ? () => scenarioFault(scenario, first, `marketSize.scenarios[${i}].values[${first.j}].figure`, wrong.length - 1, context) : [];
  });

interface WrongScenario {
  readonly year: number;
  readonly figure: KnownFigure;
  readonly main: KnownFigure;
}

function scenarioFault(scenario: Scenario, { year, figure, main }: WrongScenario, path: string, otherYears: number, { words, write, sizePath }: AuditContext): ReturnType<Draft> {
  const name = scenario.name ?? words.labels.scenario(scenario.kind);
  const [own, other] = [write.sizeFigure(figure), write.sizeFigure(main)];
  return faultOf('error', words.sums.scenario(name, scenario.kind, year, own, other, otherYears), [[path, name, own], [sizePath(year), words.size(year), other]], yearMark(year));
}

/** A year a thousand times larger or smaller than the known year before it; the way back is not said again. */
export const unitOfYears: Rule = (_report, context) => {
  const known = [...context.sizes].sort(([a], [b]) => a - b);
  return known.slice(1).flatMap(([year, figure], i): Draft | readonly Draft[] => {
    const [yearBefore = 0, before] = known[i] ?? [];
    const [from, to, earlier] = [before && pointOf(before), pointOf(figure), i ? known[i - 1]?.[1] : undefined];
    if (!before || !from || !to || year - yearBefore > 10 || !isThousandfold(to, from)) return [];
    const first = earlier && pointOf(earlier);
    if (first && isThousandfold(from, first) && !isThousandfold(to, first)) return [];
    const { words, write, sizePath } = context;
    return () => faultOf('warning', words.units.years(yearBefore, write.sizeFigure(before), year, write.sizeFigure(figure)), [
      [sizePath(year), words.size(year), write.sizeFigure(figure)],
      [sizePath(yearBefore), words.size(yearBefore), write.sizeFigure(before)],
    ], yearMark(year));
  });
};

/** A heading that names another scale than the data: "(USD Billion)" over values in million. */
export const unitOfHeadings: Rule = (report, { words }) => {
  const unit = report.marketSize?.unit;
  if (unit?.kind !== 'money' || !report.marketSize?.values.length) return [];
  return headingsOf(report).flatMap(([path, text]): Draft | readonly Draft[] => {
    const [, currency, word] = IN_BRACKETS.exec(text) ?? [];
    const scale = word && SCALES[word.toLowerCase()];
    const otherCurrency = currency && unit.currency && currency.toUpperCase() !== unit.currency;
    if (!scale || (scale === unit.scale && !otherCurrency)) return [];
    const own = [unit.currency, unit.scale].filter(Boolean).join(' ');
    return () => faultOf('warning', words.units.heading(text, own), [[path, words.labels.heading, text], ['marketSize.unit', words.labels.unit, own]]);
  });
};

const IN_BRACKETS = /\(\s*(?:in\s+)?(?:([a-z]{3})\s+|US\$\s*|[$€£¥]\s*)?(thousand|million|billion|trillion|mn|bn|tn)s?\s*\)/i;
const SCALES: Readonly<Record<string, Scale | undefined>> = {
  thousand: 'thousand', million: 'million', mn: 'million', billion: 'billion', bn: 'billion', trillion: 'trillion', tn: 'trillion',
};

/** Headings that may name a unit, with their paths. */
function headingsOf({ sections, segmentations, contents }: Report): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const size = sections?.marketSize?.heading;
  if (size) found.push(['sections.marketSize.heading', size]);
  segmentations?.forEach(({ heading }, i) => heading && found.push([`segmentations[${i}].heading`, heading]));
  const addEntries = (entries: readonly ContentsEntry[] | undefined, path: string): void => entries?.forEach(({ title, entries: inner }, i) => {
    found.push([`${path}[${i}].title`, title]);
    addEntries(inner, `${path}[${i}].entries`);
  });
  addEntries(contents, 'contents');
  return found;
}
