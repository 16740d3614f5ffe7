/** Figures that the text names and that no figure of the data backs, and amounts a thousand times off. */
import type { KnownFigure } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import type { Unit } from '../../model/unit.js';
import { faultOf, yearMark } from './fault.js';
import { Backing } from './prose-backing.js';
import { proseFigures } from './prose-figures.js';
import { proseTexts } from './prose-texts.js';
import type { AuditContext, Draft, Rule } from './rule.js';

/** One figure of the text, wherever it stands. */
interface Mention {
  readonly figure: KnownFigure;
  readonly unit: Unit;
  readonly written: string;
  /** What it measures, where the report says. */
  readonly label?: string;
  readonly paths: string[];
  /** True where the report puts it forward as an insight. */
  readonly isInsight: boolean;
  /** True where the report names where it comes from. */
  readonly isSourced: boolean;
}

/** Percentages and amounts of the text, and the quoted figures of the insights, that the data do not give. */
export const proseFigure: Rule = (report, context) => {
  const { words } = context;
  return unbacked(report, context)
    .filter(({ off }) => !off)
    .map(({ mention: { written, label, paths, isInsight } }) => () => faultOf(
      isInsight ? 'warning' : 'note',
      words.prose.unbacked(written, label, paths.length),
      [[paths[0] ?? '', label ?? words.labels.inText, written]],
      undefined,
      paths,
    ));
};

/** An amount of the text that is a size of the market, but a thousand or a million times too large or small, or in another currency. */
export const unitOfProse: Rule = (report, context) => {
  const { words, write, sizes, sizePath } = context;
  return unbacked(report, context).flatMap(({ mention, off }): Draft | readonly Draft[] => {
    if (!off) return [];
    const [year = 0] = [...sizes].find(([, figure]) => figure.kind !== 'range' && figure.value === off.size) ?? [];
    const text = write.size(off.size);
    return () => faultOf(
      'error',
      words.units.prose(mention.written, year, text, off.factor < 1 ? 1 / off.factor : off.factor, off.factor > 1),
      [[mention.paths[0] ?? '', words.labels.inText, mention.written], [sizePath(year), words.size(year), text]],
      yearMark(year),
      [...mention.paths.slice(0, 19), sizePath(year)],
    );
  });
};

interface Unbacked {
  readonly mention: Mention;
  readonly off: ReturnType<Backing['unitOff']>;
}

const unbackedOf = new WeakMap<AuditContext, readonly Unbacked[]>();

/** Both rules ask; the texts are read once. */
function unbacked(report: Report, context: AuditContext): readonly Unbacked[] {
  const known = unbackedOf.get(context);
  if (known) return known;
  const mentions = mentionsOf(report, context);
  const backing = mentions.length ? new Backing(report, context) : undefined;
  const found = mentions
    .filter(({ figure, unit, isSourced }) => !isSourced && !backing?.backs(figure, unit))
    .map((mention): Unbacked => ({ mention, off: backing?.unitOff(mention.figure, mention.unit) }));
  unbackedOf.set(context, found);
  return found;
}

/** The quoted figures of the insights first; the same number with the same unit in a text belongs to them. */
function mentionsOf(report: Report, context: AuditContext): readonly Mention[] {
  const byNumber = new Map<string, Mention>();
  report.insights?.forEach(({ figures = [] }, i) => figures.forEach(({ figure, unit, label }, j) => {
    if (figure.kind === 'undisclosed') return;
    const path = `insights[${i}].figures[${j}]`;
    const key = keyOf(figure, unit);
    const same = byNumber.get(key);
    if (same) same.paths.push(path);
    else byNumber.set(key, { figure, unit, written: context.write.figureIn(figure, unit), label, paths: [path], isInsight: true, isSourced: Boolean(figure.source) });
  }));
  for (const { path, text } of proseTexts(report, context.families)) {
    for (const { figure, unit, written } of proseFigures(text, report.lang)) {
      const same = byNumber.get(keyOf(figure, unit));
      if (!same) byNumber.set(keyOf(figure, unit), { figure, unit, written, paths: [path], isInsight: path.startsWith('insights'), isSourced: false });
      else if (same.paths.at(-1) !== path) same.paths.push(path);
    }
  }
  return [...byNumber.values()];
}

/** Number and unit, whatever the qualifier. */
function keyOf(figure: KnownFigure, unit: Unit): string {
  const number = figure.kind === 'range' ? `${figure.low}-${figure.high}` : String(figure.value);
  return unit.kind === 'percent' ? `${number} %` : `${number} ${unit.scale} ${unit.kind === 'money' ? unit.currency : unit.name}`;
}
