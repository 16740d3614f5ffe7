/** Holds the numbers that a figure's marks say against the figure's table. */

/** A table as it is drawn: the last column says how a number is known. */
export interface DrawnTable {
  /** Names the unit of columns that do not. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A number with its unit: a percentage, or an amount in ones. `slack` is half of its last digit. */
interface Told {
  readonly text: string;
  readonly unit: '%' | 'amount';
  readonly value: number;
  readonly slack: number;
}

const SCALES: Readonly<Record<string, number>> = { bn: 1e9, billion: 1e9, m: 1e6, million: 1e6 };

const NUMBER = String.raw`−?\d[\d,]*(?:\.\d+)?`;
const WITH_UNIT = new RegExp(`(${NUMBER})(?:–(${NUMBER}))?(?: ?(%)| (bn|billion|m|million)\\b)`, 'g');

/** Spaces and dashes as readers see them. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** All numbers of a text that have a unit. */
export function toldNumbers(text: string): readonly Told[] {
  return [...plain(text).matchAll(WITH_UNIT)].flatMap(([whole, from = '', to, percent, scale = '']) =>
    [from, ...(to === undefined ? [] : [to])].map((digits) => {
      const factor = percent ? 1 : (SCALES[scale] ?? 1);
      const places = digits.split('.')[1]?.length ?? 0;
      return { text: whole, unit: percent ? ('%' as const) : ('amount' as const), value: Number(digits.replaceAll(',', '').replace('−', '-')) * factor, slack: 0.5 * 10 ** -places * factor };
    }));
}

/** What the name of a mark says and the rows about it do not, with unit and status; one line a number. */
export function untabled(name: string, { caption, columns, rows }: DrawnTable): readonly string[] {
  const said = plain(name).toLowerCase();
  const own = rows.filter(([header = '']) => plain(header).toLowerCase().split(', ').some((part) => said.includes(part)));
  const cells = own.flatMap((row) => (row.at(-1) ? row.slice(1, -1).flatMap((cell, i) => toldNumbers(withUnit(plain(cell), columns[i + 1] ?? '', caption))) : []));
  return toldNumbers(name)
    .filter(({ value, unit, slack }) => !cells.some((cell) => cell.unit === unit && Math.abs(cell.value - value) <= (slack + cell.slack) * 1.001))
    .map(({ text }) => `${text} of “${plain(name)}”`);
}

/** A bare number has the unit of its column, or the caption's. */
function withUnit(cell: string, column: string, caption: string): string {
  if (!/\d$/.test(cell)) return cell;
  const scale = (/\b(million|billion)\b/.exec(column) ?? /\b(million|billion)\b/.exec(caption))?.[1];
  return /percent/i.test(column) ? `${cell}%` : scale ? `${cell} ${scale}` : cell;
}
