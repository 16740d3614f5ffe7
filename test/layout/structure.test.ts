import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlaps } from '../../src/layout/box.js';
import { nearestBox } from '../../src/layout/nearest-box.js';
import { layoutStructure, type StructureLayout } from '../../src/layout/structure.js';
import { textWidth } from '../../src/layout/text.js';

interface Node {
  readonly name: string;
  readonly words?: string;
  readonly parts?: readonly Node[];
}

const layout = (nodes: readonly Node[], width = 910): StructureLayout<Node> =>
  layoutStructure<Node>(
    {
      parts: (item) => (item ? (item.parts ?? []) : nodes),
      merge: (hidden) => ({ name: `${hidden.length} more` }),
      text: ({ name, words = '', parts = [] }) => ({ name, words, count: parts.length ? `${parts.length} sub-segments` : '' }),
    },
    width,
    width > 700 ? 'wide' : 'medium',
  );

const PRODUCT: readonly Node[] = [
  { name: 'Wearable', words: 'A major share of the market', parts: [{ name: 'Vital Sign', parts: [{ name: 'BP' }, { name: 'Glucose' }, { name: 'ECG' }] }, { name: 'Resp. & Fetal' }] },
  { name: 'Implant', parts: [{ name: 'Neuro' }, { name: 'Cardiac' }] },
  { name: 'Pumps' },
];

const deep = (levels: number): readonly Node[] => [{ name: `Level ${levels}`, ...(levels > 1 && { parts: deep(levels - 1) }) }];

test('layoutStructure(source, width) gives every leaf a row of one height, and a parent the rows of its leaves', () => {
  const { marks, height } = layout(PRODUCT);
  const heightOf = (name: string) => marks.find(({ item }) => item.name === name)?.box.height;
  assert.deepEqual(['BP', 'Resp. & Fetal', 'Neuro', 'Pumps'].map(heightOf), [56, 56, 56, 56]);
  assert.deepEqual(['Vital Sign', 'Wearable', 'Implant'].map(heightOf), [174, 233, 115]);
  assert.equal(height, 410);
});

test('layoutStructure(source, width) runs a leaf to the end, whatever its level', () => {
  for (const { item, box } of layout(PRODUCT).marks) if (!item.parts) assert.ok(Math.abs(box.x + box.width - 910) < 0.2, item.name);
});

test('layoutStructure(source, width) makes two rows higher', () => {
  assert.deepEqual(layout([{ name: 'Bluetooth' }, { name: 'WiFi' }], 558).marks.map(({ box }) => [box.y, box.height]), [[0, 84], [87, 84]]);
});

test('layoutStructure(source, width) shows as many levels as have room, and says how many parts the last ones have', () => {
  const { marks } = layout(deep(9), 558);
  assert.equal(marks.length, 3);
  assert.ok(marks.at(-1)?.chevron && marks.at(-1)?.texts.some(({ text }) => text === '1 sub-segments'));
});

test('layoutStructure(source, width) closes levels that would have more than sixty rows', () => {
  const nodes = Array.from({ length: 20 }, (_, i) => ({ name: `G${i}`, parts: Array.from({ length: 50 }, (_, j) => ({ name: `P${j}` })) }));
  const { marks } = layout(nodes);
  assert.equal(marks.length, 20);
  assert.ok(marks.every(({ chevron }) => chevron));
});

test('layoutStructure(source, width) ends 50,000 parts with one that says how many are left', () => {
  const { marks } = layout(Array.from({ length: 50_000 }, (_, i) => ({ name: `S${i}` })));
  assert.deepEqual([marks.length, marks.at(-1)?.item.name], [60, '49941 more']);
});

test('layoutStructure(source, width) keeps long names and words inside their tiles', () => {
  const long = 'Corrugated crates with carrying handles for food that is sold unpacked and portioned at the counter of a shop';
  const nodes = [{ name: long, words: long, parts: [{ name: long, parts: [{ name: `${long} ${long}` }] }] }, { name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3) }];
  for (const width of [438, 558, 910]) {
    for (const { box, texts } of layout(nodes, width).marks) {
      for (const { x, y, text, size, tone } of texts) {
        assert.ok(x + textWidth(text, { size, bold: tone === 'strong' }) <= box.x + box.width, `${width}: ${text}`);
        assert.ok(y - size > box.y - 4 && y + 3 <= box.y + box.height, `${width}: ${text}`);
      }
    }
  }
});

test('layoutStructure(source, width) overlaps no two tiles', () => {
  const { marks } = layout(PRODUCT, 558);
  marks.forEach(({ box }, i) => assert.ok(!marks.some((other, j) => j > i && overlaps(box, other.box))));
});

test('nearestBox(boxes, from, key) leads from each tile of a structure to every other one', () => {
  const boxes = layout(PRODUCT).marks.map(({ box }) => box);
  const reached = new Set([0]);
  for (const at of reached) for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) reached.add(nearestBox(boxes, at, key));
  assert.equal(reached.size, boxes.length);
});

test('layoutStructure(source, width) gives nothing for no parts', () => {
  assert.deepEqual(layout([]), { width: 910, height: 0, marks: [] });
});
