import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treemapSquarify, type HierarchyRectangularNode } from 'd3';
import { overlaps, type Box } from '../../src/layout/box.js';
import type { Breadth } from '../../src/layout/frame.js';
import { nearestBox } from '../../src/layout/nearest-box.js';
import { squarify } from '../../src/layout/squarify.js';
import { textWidth } from '../../src/layout/text.js';
import { fitTileLabel } from '../../src/layout/tile-label.js';
import { placeTileTooltip } from '../../src/layout/tile-tooltip.js';
import { layoutTreemap, type PlacedMark, type TreemapLayout } from '../../src/layout/treemap.js';

interface Node {
  readonly name: string;
  readonly value: number;
  readonly parts?: readonly Node[];
}

const asParts = (nodes: readonly Node[]) => nodes.map((item) => ({ item, value: item.value }));

/** Lays out named values; asks for no more parts than it draws. */
function layout(nodes: readonly Node[], width = 910, breadth: Breadth = 'wide'): TreemapLayout<Node> {
  return layoutTreemap<Node>(
    {
      parts: (item) => asParts(item ? (item.parts ?? []) : nodes),
      merge: (hidden) => ({ name: `${hidden.length} more`, value: hidden.reduce((sum, { value }) => sum + value, 0) }),
      label: ({ name, value, parts }) => ({ name, value: `${value}%`, opens: parts !== undefined }),
      note: ({ parts }) => (parts ? `${parts.length} parts` : 'Not split further'),
    },
    { width, breadth },
  );
}

const flat = (values: readonly number[]): readonly Node[] => values.map((value, i) => ({ name: `S${i}`, value }));
const tilesOf = ({ marks }: TreemapLayout<Node>): readonly PlacedMark<Node>[] => marks.filter(({ kind }) => kind === 'tile');
const area = ({ width, height }: Box): number => width * height;
const PRODUCT: readonly Node[] = [
  { name: 'Wearable', value: 58, parts: [{ name: 'Vital Sign', value: 43, parts: [{ name: 'Glucose', value: 20 }, { name: 'BP', value: 14 }, { name: 'ECG & Oximeter', value: 9 }] }, { name: 'Resp. & Fetal', value: 15 }] },
  { name: 'Implant', value: 26, parts: [{ name: 'Cardiac', value: 24 }, { name: 'Neuro', value: 2 }] },
  { name: 'Pumps', value: 16 },
];
const MANY: readonly (readonly Node[])[] = [
  PRODUCT,
  flat([24, 19, 15, 12, 10.5, 8, 5.5, 3, 2, 1]),
  flat(Array.from({ length: 40 }, (_, i) => 40 - i)),
  flat([97, 1, 1, 1]),
  flat([100]),
  Array.from({ length: 12 }, (_, i) => ({ name: `Group ${i}`, value: 100 + i, parts: flat(Array.from({ length: 9 }, (_, j) => 20 - j)) })),
];

test('squarify(values, box) places the same rectangles as d3 at ratio 1', () => {
  const values = [24, 19, 15, 12, 10.5, 8, 5.5, 3, 2, 1];
  const nodes = values.map((value) => ({ value, x0: 0, y0: 0, x1: 0, y1: 0 }));
  treemapSquarify.ratio(1)({ value: 100, children: nodes } as unknown as HierarchyRectangularNode<unknown>, 0, 0, 558, 340);
  const rounded = (numbers: readonly number[]) => numbers.map((number) => Math.round(number * 1000) / 1000);
  const own = squarify(values, { x: 0, y: 0, width: 558, height: 340 });
  assert.deepEqual(own.map(({ x, y, width, height }) => rounded([x, y, width, height])), nodes.map(({ x0, y0, x1, y1 }) => rounded([x0, y0, x1 - x0, y1 - y0])));
});

test('squarify(values, box) fills the box for values of very different size', () => {
  const values = Array.from({ length: 3000 }, (_, i) => 1e9 / (i + 1) ** 3);
  const boxes = squarify(values, { x: 0, y: 0, width: 900, height: 400 });
  assert.ok(Math.abs(boxes.reduce((sum, box) => sum + area(box), 0) - 360_000) < 1);
});

test('squarify(values, box) gives nothing for nothing', () => {
  assert.deepEqual(squarify([], { x: 0, y: 0, width: 10, height: 10 }), []);
});

test('layoutTreemap(source, room) gives up to six groups a column each, under a header, in proportion', () => {
  const { marks, width } = layout(PRODUCT);
  assert.deepEqual(marks.filter(({ kind }) => kind === 'head').map(({ item, box }) => [item.name, box.x, box.width]), [['Wearable', 0, 518.5], ['Implant', 526.5, 232.4]]);
  assert.deepEqual(marks.at(-1)?.box, { x: 767, y: 26, width: 143, height: 374 });
  assert.equal(width, 910);
});

test('layoutTreemap(source, room) shows three levels when wide, two when medium, one when narrow', () => {
  const names = (width: number, breadth: Breadth) => tilesOf(layout(PRODUCT, width, breadth)).map(({ item }) => item.name);
  assert.deepEqual(names(910, 'wide'), ['Glucose', 'BP', 'ECG & Oximeter', 'Resp. & Fetal', 'Cardiac', 'Neuro', 'Pumps']);
  assert.deepEqual(names(558, 'medium'), ['Vital Sign', 'Resp. & Fetal', 'Cardiac', 'Neuro', 'Pumps']);
  assert.deepEqual(names(286, 'narrow'), ['Wearable', 'Implant', 'Pumps']);
});

test('layoutTreemap(source, room) stacks rows when narrow, largest first', () => {
  const boxes = tilesOf(layout(flat([16, 58, 26]), 286, 'narrow')).map(({ item, box }) => [item.value, box.x, box.width, box.height]);
  assert.deepEqual(boxes, [[58, 0, 286, 171.7], [26, 0, 286, 77], [16, 0, 286, 47.4]]);
});

test('layoutTreemap(source, room) draws areas in proportion to values, but for the gaps', () => {
  for (const nodes of MANY.slice(1, 5)) {
    const tiles = tilesOf(layout(nodes)).filter(({ box }) => Math.min(box.width, box.height) > 12);
    const [first] = tiles;
    for (const { item, box } of tiles) {
      const grown = { ...box, width: box.width + 2, height: box.height + 2 };
      const expected = (item.value / (first?.item.value ?? 1)) * ((first?.box.width ?? 0) + 2) * ((first?.box.height ?? 0) + 2);
      assert.ok(Math.abs(area(grown) / expected - 1) < 0.03, `${item.name} of ${nodes.length}`);
    }
  }
});

test('layoutTreemap(source, room) overlaps no two tiles and stays inside the figure', () => {
  for (const nodes of MANY) {
    for (const [width, breadth] of [[910, 'wide'], [558, 'medium'], [286, 'narrow'], [206, 'narrow']] as const) {
      const { marks, height } = layout(nodes, width, breadth);
      marks.forEach(({ box }, i) => {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 0.2 && box.y + box.height <= height + 0.2);
        assert.ok(!marks.some((other, j) => j > i && overlaps({ ...box, width: box.width - 0.2, height: box.height - 0.2 }, other.box)), `${width}: ${JSON.stringify(box)}`);
      });
    }
  }
});

test('layoutTreemap(source, room) keeps every line of every label inside its tile', () => {
  for (const nodes of MANY) {
    for (const [width, breadth] of [[910, 'wide'], [558, 'medium'], [286, 'narrow'], [206, 'narrow']] as const) {
      for (const { box, texts } of layout(nodes, width, breadth).marks) {
        for (const { x, y, text, size, after = '', isOutside, tone } of texts) {
          const right = x + textWidth(text, { size, bold: tone === 'strong' }) + (after ? 5 + textWidth(after, { size }) : 0);
          assert.ok(right <= box.x + box.width + 0.2, `${text} ends at ${right}, its tile at ${box.x + box.width}`);
          if (!isOutside) assert.ok(y - size * 0.75 >= box.y && y + 3 <= box.y + box.height, `${text} at ${y} in ${JSON.stringify(box)}`);
        }
      }
    }
  }
});

test('layoutTreemap(source, room) numbers tiles without room for their name, and names all others', () => {
  const { marks, nameless } = layout(flat([24, 19, 15, 12, 10.5, 8, 5.5, 3, 2, 1]).map((node) => ({ ...node, name: `Sample segment ${node.name}` })), 286, 'narrow');
  const numbered = marks.filter(({ number }) => number);
  assert.deepEqual(numbered.map(({ number }) => number), [1, 2, 3]);
  assert.ok(marks.every(({ texts, number }) => texts.length || number));
  assert.equal(nameless, 0);
});

test('layoutTreemap(source, room) puts what is too small to see into one tile', () => {
  const { marks } = layout(flat([...Array.from({ length: 10 }, () => 9.9), ...Array.from({ length: 200 }, () => 0.005)]));
  assert.deepEqual([marks.length, marks.at(-1)?.item.name], [11, '200 more']);
});

test('layoutTreemap(source, room) leaves no slivers beside a large rest', () => {
  const nodes = [...flat(Array.from({ length: 24 }, (_, i) => 7 / (1 + i / 4))), { name: 'Rest', value: 22 }];
  for (const { box } of layout(nodes, 558, 'medium').marks) assert.ok(Math.max(box.width / box.height, box.height / box.width) < 4, JSON.stringify(box));
});

test('layoutTreemap(source, room) draws no more tiles than have a hundred square pixels each', () => {
  const { marks } = layout(flat(Array.from({ length: 50_000 }, (_, i) => 1 / (i + 1))));
  assert.ok(marks.length > 100 && marks.length < 3640, `${marks.length}`);
});

test('layoutTreemap(source, room) asks for no parts below what it shows', () => {
  let asked = 0;
  const deep = (depth: number): Node => ({ name: `L${depth}`, value: 1, ...(depth < 5 && { parts: Array.from({ length: 50 }, () => deep(depth + 1)) }) });
  layoutTreemap<Node>(
    {
      parts: (item) => {
        asked++;
        return asParts(item ? (item.parts ?? []) : Array.from({ length: 50 }, () => ({ name: 'G', value: 2, parts: flat([1, 1]) })));
      },
      merge: () => deep(5),
      label: ({ name, parts }) => ({ name, value: '2%', opens: parts !== undefined }),
      note: () => '',
    },
    { width: 910, breadth: 'wide' },
  );
  assert.ok(asked <= 51, `${asked}`);
});

test('layoutTreemap(source, room) opens a group only where its name finds room in its first tile', () => {
  const { marks } = layout(MANY[5] ?? []);
  const named = marks.filter(({ texts }) => texts[0]?.text.startsWith('Group'));
  assert.deepEqual([marks.length, named.length], [108, 12]);
});

test('layoutTreemap(source, room) gives nothing for no parts', () => {
  assert.deepEqual(layout([]).marks, []);
});

test('fitTileLabel(label, box) takes a smaller size before it wraps out of the tile, then drops the value, then the name', () => {
  const fit = (name: string, width: number, height: number) => fitTileLabel({ name, value: '24%', opens: false }, { x: 0, y: 0, width, height }, 1)?.map(({ text, size, after }) => [text, size, ...(after ? [after] : [])]);
  assert.deepEqual(fit('Implant', 286, 90), [['Implant', 16], ['24%', 14]]);
  assert.deepEqual(fit('Implant', 286, 60), [['Implant', 14], ['24%', 13]]);
  assert.deepEqual(fit('Cardiac-Defib & Pacemaker', 118, 279), [['Cardiac-Defib', 14], ['& Pacemaker', 14], ['24%', 13]]);
  assert.deepEqual(fit('Neuro', 140, 23), [['Neuro', 12, '24%']]);
  assert.deepEqual(fit('Sample segment I', 63, 58), [['Sample', 12], ['segment', 12], ['I', 12]]);
  assert.equal(fit('Donaudampfschifffahrtsgesellschaft', 62, 300), undefined);
  assert.equal(fit('Neuro', 20, 10), undefined);
});

test('nearestBox(boxes, from, key) leads from each mark to every other one', () => {
  for (const nodes of MANY) {
    const boxes = layout(nodes).marks.map(({ box }) => box);
    const reached = new Set([0]);
    for (const at of reached) for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) reached.add(nearestBox(boxes, at, key));
    assert.equal(reached.size, boxes.length);
  }
});

test('nearestBox(boxes, from, key) stays where nothing lies that way', () => {
  assert.equal(nearestBox([{ x: 0, y: 0, width: 9, height: 9 }], 0, 'ArrowLeft'), 0);
});

test('placeTileTooltip(text, mark, figure) stands inside a roomy tile, under its label', () => {
  const drawn = layout(PRODUCT);
  const glucose = drawn.marks.find(({ item }) => item.name === 'Glucose');
  const { x, y, height } = placeTileTooltip({ when: 'Wearable', value: 'Glucose 20%', how: 'Reported' }, glucose ?? assert.fail(), drawn, 'medium', 0.9);
  assert.ok(x >= (glucose?.box.x ?? 0) && y >= 84 && y + height <= 302);
});

test('placeTileTooltip(text, mark, figure) stays inside the figure, and under it when narrow', () => {
  const drawn = layout(MANY[2] ?? []);
  for (const mark of drawn.marks) {
    const { x, y, width, height } = placeTileTooltip({ when: 'W', value: 'V', how: 'H' }, mark, drawn, 'wide', 1);
    assert.ok(x >= 0 && y >= 0 && x + width <= drawn.width && y + height <= drawn.height);
  }
  const [mark] = drawn.marks;
  assert.equal(placeTileTooltip({ when: 'W', value: 'V', how: 'H' }, mark ?? assert.fail(), drawn, 'narrow', 1).y, 404);
});
