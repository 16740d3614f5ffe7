/** One segmentation with any number of leaves, all disclosed, nested as real ones are: a few parts on each level. */
import type { Segment } from '../../src/model/segmentation.js';
import { frameTexts, hundredth, randomNumbers, reported, sampleReport, type FrameTexts, type Sample } from './sample.js';

export interface PlainSegment {
  readonly name: string;
  readonly value: number; // USD million
  readonly children?: readonly PlainSegment[];
}

export interface PlainTreemap extends FrameTexts {
  readonly root: PlainSegment;
}

/** How many parts each level has, for the numbers of leaves that the bench asks for. */
const divisions: Readonly<Record<number, readonly number[]>> = { 10: [10], 250: [10, 25], 5000: [10, 20, 25], 50000: [20, 50, 50] };

/** `leaves` is 10, 250, 5,000 or 50,000; another `seed` gives other values to the same segments. */
export function treemapSample(leaves: number, seed = 0): Sample<PlainTreemap> {
  const levels = divisions[leaves];
  if (!levels) throw new Error(`treemapSample(leaves): found ${leaves}, want ${Object.keys(divisions).join(', ')}`);
  const root = divide('All', levels, randomNumbers(leaves + 7919 * seed));
  return {
    report: {
      ...sampleReport(`segments ${seed}`),
      id: `treemap-${leaves}-${seed}`,
      marketSize: { unit: { kind: 'money', currency: 'USD', scale: 'million' }, values: [reported(root.value)] },
      segmentations: [{ id: 'product', name: 'Product', segments: toSegments(root.children ?? [], 's') }],
    },
    plain: { ...frameTexts('Share of the market by product', 'Percent of market value'), root },
  };
}

function divide(name: string, [parts, ...rest]: readonly number[], random: () => number): PlainSegment {
  if (parts === undefined) return { name, value: hundredth(1 + 999 * random() ** 3) };
  const children = Array.from({ length: parts }, (_, i) => divide(name === 'All' ? `Segment ${i + 1}` : `${name}.${i + 1}`, rest, random));
  return { name, value: hundredth(children.reduce((sum, { value }) => sum + value, 0)), children };
}

const toSegments = (parts: readonly PlainSegment[], path: string): readonly Segment[] =>
  parts.map(({ name, value, children }, i) => {
    const id = `${path}${i + 1}`;
    return { id, name, values: [reported(value)], ...(children && { segments: toSegments(children, `${id}-`) }) };
  });
