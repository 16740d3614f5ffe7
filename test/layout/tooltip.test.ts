import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlaps, toBox, type Box } from '../../src/layout/box.js';
import { layoutTooltip, tooltipHeight, type TooltipText } from '../../src/layout/tooltip.js';

const text: TooltipText = { when: '2027, forecast', value: 'about USD 84.4 bn', how: 'Calculated from the 2024 value at the stated 15.4% a year; not a published figure' };
const wide = { width: 910, height: 356, breadth: 'wide', foot: 359 } as const;
const medium = { width: 438, height: 306, breadth: 'medium', foot: 309 } as const;
const narrow = { width: 286, height: 250, breadth: 'narrow', foot: 253 } as const;

/** Columns that rise from left to right, as boxes with their labels. */
const rising = (figure: { readonly width: number; readonly height: number }, count = 8): readonly Box[] =>
  Array.from({ length: count }, (_, i) => {
    const step = figure.width / count;
    const height = (figure.height - 60) * (0.3 + (0.7 * i) / (count - 1));
    return toBox(i * step + step * 0.2, figure.height - 48 - height, step * 0.6, height);
  });

const at = (boxes: readonly Box[], i: number): Box => boxes[i] ?? assert.fail(`no box ${i}`);

test('tooltipHeight(text, width) grows where the text wraps', () => {
  assert.ok(tooltipHeight(text, 150) > tooltipHeight(text, 236));
});

test('tooltipHeight(text, width) leaves out the lines that are empty', () => {
  assert.ok(tooltipHeight({ ...text, how: '' }, 236) < tooltipHeight(text, 236) - 30);
});

for (const figure of [wide, medium, narrow]) {
  test(`layoutTooltip(…) never covers its mark, ${figure.breadth}`, () => {
    const boxes = rising(figure);
    for (const mark of boxes) assert.ok(!overlaps(layoutTooltip(text, mark, figure, boxes), mark), `covers the mark at ${mark.x}`);
  });

  test(`layoutTooltip(…) stays between the figure’s sides, ${figure.breadth}`, () => {
    const boxes = rising(figure);
    for (const mark of boxes) {
      const { x, y, width } = layoutTooltip(text, mark, figure, boxes);
      assert.ok(x >= 0 && x + width <= figure.width + 0.1 && y >= 0, `${x} ${y} ${width}`);
    }
  });
}

test('layoutTooltip(…) covers no other column where there is a free corner', () => {
  const boxes = rising(wide);
  for (const mark of boxes) assert.ok(!boxes.some((box) => overlaps(layoutTooltip(text, mark, wide, boxes), box)), `for the mark at ${mark.x}`);
});

test('layoutTooltip(…) covers least where there is no free corner', () => {
  const boxes = [toBox(0, 0, 400, 300), toBox(400, 60, 300, 240), toBox(760, 0, 60, 300)];
  assert.ok(layoutTooltip(text, at(boxes, 2), wide, boxes).x >= 400);
});

test('layoutTooltip(…) stands under a figure that its mark fills', () => {
  const mark = toBox(100, 0, 240, 258);
  assert.equal(layoutTooltip(text, mark, medium, [mark]).y, 309);
});

test('layoutTooltip(…) is a strip under the figure when narrow, with a line to its mark', () => {
  const boxes = rising(narrow);
  const { x, y, width, leader } = layoutTooltip(text, at(boxes, 0), narrow, boxes);
  assert.deepEqual([x, y, width, leader], [0, 253, 286, 'M18 235V253']);
});

test('layoutTooltip(…) has no leader where it stands right above its mark', () => {
  assert.equal(layoutTooltip(text, toBox(400, 250, 60, 50), wide).leader, undefined);
});
