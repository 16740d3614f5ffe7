/** The sheet: a widget as one picture, placed without a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelStrip, measuresStrip, stackStrip } from '../../src/layout/sheet-concentration.js';
import { barMarks, indexStrip, rowsStrip } from '../../src/layout/sheet-lists.js';
import type { SheetMark, SheetRoom, SheetText } from '../../src/layout/sheet-marks.js';
import { balanceLines, breakLines, placeParagraph } from '../../src/layout/sheet-text.js';
import { keyStrip, layoutSheet, pictureStrip, type SheetContent } from '../../src/layout/sheet.js';
import { textWidth } from '../../src/layout/text.js';

const room: SheetRoom = { x: 20, y: 100, width: 400, breadth: 'medium', scale: 1 };
const content: SheetContent = { heading: 'A market', subheading: '', parts: [], missing: '', notes: [], source: ['Source: a report'] };
const textsIn = (marks: readonly SheetMark[]): readonly SheetText[] => marks.filter((mark): mark is SheetText => mark.kind === 'text');
const words = (marks: readonly SheetMark[]): readonly string[] => textsIn(marks).map(({ lead, text }) => [lead, text].filter(Boolean).join(' '));
const style = { size: 12, line: 18, tone: 'ink' } as const;

/** Where a line of text ends, by the width table without its reserve. */
function endOf({ x, lead = '', text, size, strong = false, anchor = 'start' }: SheetText): number {
  const width = (textWidth(lead, { size, bold: true }) + textWidth(text, { size, bold: strong })) / 1.04;
  return anchor === 'end' ? x : anchor === 'middle' ? x + width / 2 : x + width;
}

test('breakLines(text, width, style) breaks inside a word that is wider than its line', () => {
  assert.deepEqual(breakLines('to mmmmmmmmmm be', 60, { size: 12 }), ['to', 'mmmmm', 'mmmmm', 'be']);
});

test('breakLines(text, width, style) does not break an emoji of several code points', () => {
  assert.deepEqual(breakLines('👩‍⚕️👩‍⚕️', 40, { size: 12 }), ['👩‍⚕️', '👩‍⚕️']);
});

test('balanceLines(text, width, style) makes lines of about one length and no more of them', () => {
  assert.deepEqual(balanceLines('one two three four five six', 150, { size: 14 }), ['one two three', 'four five six']);
});

test('placeParagraph(text, room, style, lead) keeps its beginning strong over the end of a line', () => {
  const { marks } = placeParagraph('and the rest', { x: 0, y: 0, width: 95, scale: 1 }, style, 'A strong beginning.');
  assert.deepEqual(marks.map(({ lead, text }) => [lead, text]), [['A strong', ''], ['beginning.', 'and'], [undefined, 'the rest']]);
});

test('placeParagraph(text, room, style) has no line and no height for an empty text', () => {
  assert.deepEqual(placeParagraph(' ', { x: 0, y: 0, width: 80, scale: 1 }, style), { marks: [], height: 0 });
});

test('layoutSheet(content, width) orders sample, heading, subheading, part, missing, notes, source', () => {
  const sheet = layoutSheet({
    sample: { lead: 'Sample.', text: 'Fiction' }, heading: 'Heading', subheading: 'Subheading',
    parts: [(at) => placeParagraph('Part', at, style)], missing: 'Missing. Why.', notes: ['Note'], source: ['Source'],
  }, 640);
  assert.deepEqual(words(sheet.marks), ['Sample. Fiction', 'Heading', 'Subheading', 'Part', 'Missing. Why.', 'Note', 'Source']);
  const tops = textsIn(sheet.marks).map(({ y }) => y);
  assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
});

test('layoutSheet(content, width) draws ground, border and lid first, over the whole sheet', () => {
  const { width, height, marks } = layoutSheet(content, 640);
  assert.deepEqual({ width, height }, { width: 640, height: 108 });
  assert.deepEqual(marks.slice(0, 2), [
    { kind: 'rect', x: 0.5, y: 0.5, width: 639, height: 107, fill: 'surface', stroke: 'rule' },
    { kind: 'rect', x: 0, y: 0, width: 640, height: 2, fill: 'lid' },
  ]);
});

for (const width of [240, 320, 640, 960, 1600]) {
  test(`layoutSheet(content, ${width}) keeps every line of text inside`, () => {
    const long = `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(2)} and some words more, which are all of a common length`;
    const sheet = layoutSheet({
      ...content, sample: { lead: 'Sample.', text: long }, heading: long, subheading: long, missing: `${long}. ${long}`, notes: [long], source: [long],
      parts: [keyStrip([{ swatch: { fill: 'ink' }, text: long }, { text: 'b' }]), rowsStrip([{ initials: 'A', name: long, words: long, value: '12%' }], 2), indexStrip([{ name: long, value: '12%', tag: { text: long, tone: 'ink-2' }, lines: [{ name: long, isRest: false, value: '3%' }] }])],
    }, width);
    const out = textsIn(sheet.marks).filter((mark) => endOf(mark) > width || mark.x < 0 || mark.y > sheet.height);
    assert.deepEqual(out, []);
  });
}

test('layoutSheet(content, width) makes the first sentence of what is missing strong', () => {
  const { marks } = layoutSheet({ ...content, missing: 'Not disclosed. The report has it.' }, 640);
  const { lead, leadTone, text, tone } = textsIn(marks).find((mark) => mark.lead) ?? {};
  assert.deepEqual({ lead, leadTone, text, tone }, { lead: 'Not disclosed.', leadTone: 'ink', text: 'The report has it.', tone: 'ink-2' });
});

test('pictureStrip(picture) stands in the middle where it is narrower than the sheet', () => {
  assert.deepEqual(pictureStrip({ width: 300, height: 50, content: '<path/>' })(room), {
    marks: [{ kind: 'picture', x: 70, y: 100, width: 300, height: 50, content: '<path/>' }], height: 50,
  });
});

test('keyStrip(entries) begins a new line where an entry does not fit', () => {
  const { marks, height } = keyStrip(['Reported', 'Calculated at the stated rate of growth', 'Not disclosed'].map((text) => ({ swatch: { fill: 'ink' as const }, text })))(room);
  assert.deepEqual(textsIn(marks).map(({ y }) => Math.round(y)), [114, 114, 138]);
  assert.equal(height, 44);
});

test('barMarks(bar, place) hatches what is calculated and leaves open what only has a limit', () => {
  const place = { x: 0, y: 0, width: 200, height: 8 };
  assert.deepEqual(barMarks({ solid: 30, soft: 50, end: 'open', calculated: true }, place), [
    { kind: 'rect', x: 0, y: 0, width: 60, height: 8, fill: 'hatch-base' },
    { kind: 'rect', x: 60, y: 0, width: 40, height: 8, stroke: 'rule-strong', dash: '1 2' },
  ]);
});

test('rowsStrip(rows, 2) reads down the first column, then the second', () => {
  const { marks } = rowsStrip(['a', 'b', 'c'].map((name) => ({ name })), 2)(room);
  assert.deepEqual(textsIn(marks).map(({ x, text }) => [text, x]), [['a', 20], ['b', 20], ['c', 236]]);
});

test('rowsStrip(rows) sets a word in place of a number small and quiet', () => {
  const { marks } = rowsStrip([{ name: 'A', value: 'not disclosed', isOpen: true }])(room);
  const { size, tone, strong } = textsIn(marks).at(-1) ?? {};
  assert.deepEqual({ size, tone, strong }, { size: 12, tone: 'ink-3', strong: false });
});

test('indexStrip(entries) begins a row of regions under the highest of the row above', () => {
  const lines = [1, 2, 3].map((n) => ({ name: `Country ${n}`, isRest: false }));
  const { marks } = indexStrip([{ name: 'A', lines }, { name: 'B', lines: [] }, { name: 'C', lines: [] }, { name: 'D', lines: [] }])(room);
  const top = (name: string) => textsIn(marks).find(({ text }) => text === name)?.y ?? 0;
  assert.ok(top('D') > top('Country 3'));
  assert.equal(top('A'), top('C'));
});

test('stackStrip(parts, isOpen) leaves the unknown rest of the market open', () => {
  const { marks } = stackStrip([{ share: 40, key: '1', look: 'company' }], true)(room);
  assert.deepEqual(marks.at(-1), { kind: 'rect', x: 181.7, y: 100.5, width: 237.8, height: 27, stroke: 'rule-strong', dash: '1 2' });
});

test('measuresStrip(measures) gives a number that is not known no basis', () => {
  const { marks } = measuresStrip([{ label: 'HHI', value: 'not disclosed', basis: 'Reported', isOpen: true, isIndex: true }])(room);
  assert.deepEqual(words(marks), ['HHI', 'not disclosed']);
});

test('levelStrip(level) fills one whole step of three, and none where the word has no step', () => {
  const filled = (step: number | undefined) => levelStrip({ about: '', wording: 'Low', step, terms: [], hasEnds: false })(room).marks.filter((mark) => mark.kind === 'rect' && mark.fill === 'data-base').length;
  assert.deepEqual([filled(0), filled(undefined)], [1, 0]);
});
