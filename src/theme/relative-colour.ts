/** Colours made from another by its channels: `oklch(from #3860ac calc(l + 0.1) c h)`. */
import { converter, type Color, type Mode } from 'culori';
import { splitOutside } from './css-function.js';

/** How a function of CSS counts: its space, its channels, and what stands for 100 % in each and for one of CSS in the library. */
interface ChannelSpace {
  readonly mode: Mode;
  readonly channels: readonly (readonly [name: string, percent: number, unit: number])[];
}

const SPACES: Readonly<Record<string, ChannelSpace>> = {
  rgb: { mode: 'rgb', channels: [['r', 255, 255], ['g', 255, 255], ['b', 255, 255]] },
  hsl: { mode: 'hsl', channels: [['h', 360, 1], ['s', 100, 100], ['l', 100, 100]] },
  hwb: { mode: 'hwb', channels: [['h', 360, 1], ['w', 100, 100], ['b', 100, 100]] },
  lab: { mode: 'lab', channels: [['l', 100, 1], ['a', 125, 1], ['b', 125, 1]] },
  lch: { mode: 'lch', channels: [['l', 100, 1], ['c', 150, 1], ['h', 360, 1]] },
  oklab: { mode: 'oklab', channels: [['l', 1, 1], ['a', 0.4, 1], ['b', 0.4, 1]] },
  oklch: { mode: 'oklch', channels: [['l', 1, 1], ['c', 0.4, 1], ['h', 360, 1]] },
};

/** `rest` is what follows `from`. Undefined for a function or a sum that is not understood. */
export function relativeColour(name: string, rest: string, read: (value: string) => Color | undefined): Color | undefined {
  const space = SPACES[name.replace(/a$/, '') in SPACES ? name.replace(/a$/, '') : name];
  const [origin = '', ...words] = splitOutside(rest, ' ');
  const from = read(origin);
  if (!space || !from) return undefined;
  const source = converter(space.mode)(from) as unknown as Readonly<Record<string, number | undefined>>;
  const known = new Map([['alpha', from.alpha ?? 1], ...space.channels.map(([channel, , unit]) => [channel, (source[channel] ?? 0) * unit] as const)]);
  const slash = words.indexOf('/');
  const values = (slash < 0 ? words : words.slice(0, slash)).map((word, i) => compute(word, known, space.channels[i]?.[1] ?? 1));
  const alpha = slash < 0 ? from.alpha ?? 1 : compute(words[slash + 1] ?? '', known, 1);
  if (values.length !== 3 || [...values, alpha].some((value) => value === undefined || Number.isNaN(value))) return undefined;
  const parts = space.channels.map(([channel, , unit], i) => [channel, (values[i] ?? 0) / unit]);
  return { mode: space.mode, ...Object.fromEntries(parts), alpha } as Color;
}

/** A number, a share of `whole`, a channel, or a sum of these. */
function compute(text: string, known: ReadonlyMap<string, number>, whole: number): number | undefined {
  const words = text.replace(/^calc\b/, '').match(/\d*\.?\d+(?:e[-+]?\d+)?%?|[a-z]+|[-+*/()]/gi) ?? [];
  let at = 0;
  const product = (): number => {
    let value = atom();
    while (words[at] === '*' || words[at] === '/') value = words[at++] === '*' ? value * atom() : value / atom();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (words[at] === '+' || words[at] === '-') value = words[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const atom = (): number => {
    const word = words[at++] ?? '';
    if (word === '-') return -atom();
    if (word === '(' || word === 'calc') {
      if (word === 'calc') at++;
      const value = sum();
      return words[at++] === ')' ? value : NaN;
    }
    if (word === 'none') return 0;
    return known.get(word) ?? (word.endsWith('%') ? (parseFloat(word) / 100) * whole : Number(word || NaN));
  };
  const value = sum();
  return at === words.length ? value : undefined;
}
