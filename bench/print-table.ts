/** Turns what was measured into rows: medians, and ours against hand-written and against the best other, turn by turn. */
import { median, pairedRatio } from './statistics.js';
import type { Measured } from './measure.js';
import { contenders, type Contender } from './works.js';

/** All turns of one measurement: an entry a turn for each contender. */
export interface Row {
  readonly work: string;
  readonly measure: string;
  readonly turns: Readonly<Partial<Record<Contender, readonly Measured[]>>>;
}

export interface Summary {
  readonly name: string;
  readonly medians: Readonly<Partial<Record<Contender, number>>>;
  readonly toHandWritten: number | undefined;
  readonly toBestOther: number | undefined;
  readonly bestOther: Contender | undefined;
}

const peers: readonly Contender[] = ['chart-js', 'echarts', 'plot'];

/** `pick` takes the number to look at from a measurement. */
export function summarise({ work, measure, turns }: Row, pick: (measured: Measured) => number = ({ value }) => value): Summary {
  const values = (contender: Contender) => (turns[contender] ?? []).map(pick);
  const medians = Object.fromEntries(contenders.filter((name) => turns[name]?.length).map((name) => [name, median(values(name))])) as Summary['medians'];
  const [bestOther] = peers.filter((name) => medians[name] !== undefined).sort((a, b) => (medians[a] ?? 0) - (medians[b] ?? 0));
  const ratioTo = (other: Contender | undefined) =>
    other && medians.vitrine !== undefined && medians[other] !== undefined ? pairedRatio(values('vitrine'), values(other)) : undefined;
  return { name: measure === 'draw' ? work : `${work}: ${measure}`, medians, toHandWritten: ratioTo('hand-written'), toBestOther: ratioTo(bestOther), bestOther };
}

/** A Markdown table, which is readable in a terminal too. */
export function formatTable(title: string, rows: readonly Summary[], format: (value: number) => string): string {
  const shown = contenders.filter((name) => rows.some(({ medians }) => medians[name] !== undefined));
  const cells = [
    [title, ...shown, '÷ hand-written', '÷ best other'],
    ...rows.map(({ name, medians, toHandWritten, toBestOther, bestOther }) => [
      name,
      ...shown.map((contender) => (medians[contender] === undefined ? '–' : format(medians[contender] ?? NaN))),
      formatRatio(toHandWritten),
      toBestOther === undefined ? '–' : `${formatRatio(toBestOther)} (${bestOther})`,
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n');
}

const formatRatio = (ratio: number | undefined): string => (ratio === undefined || !isFinite(ratio) ? '–' : ratio.toFixed(2));
