/** A long picture in strips for pages of paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPicture } from '../../src/download/picture/cut-picture.js';
import type { Picture, PictureMark } from '../../src/download/picture/picture.js';

const rule: PictureMark = { kind: 'path', path: 'M0 0v1' };
const pictureOf = (height: number, marks: readonly PictureMark[]): Picture => ({ width: 100, height, marks, patterns: [], clips: [], lang: 'en', title: '', description: '' });

test('cutPicture(picture, extents, most) leaves a picture whole that is not higher', () => {
  assert.deepEqual(cutPicture(pictureOf(100, [rule]), [{ top: 0, bottom: 20 }], 100), [{ top: 0, bottom: 100, marks: [rule] }]);
});

test('cutPicture(picture, extents, most) cuts between marks, each of them in one strip', () => {
  const [a, b, c] = [{ ...rule }, { ...rule }, { ...rule }];
  const strips = cutPicture(pictureOf(120, [a, b, c]), [{ top: 0, bottom: 30 }, { top: 40, bottom: 70 }, { top: 80, bottom: 110 }], 100);
  assert.deepEqual(strips, [{ top: 0, bottom: 35, marks: [a] }, { top: 35, bottom: 75, marks: [b] }, { top: 75, bottom: 120, marks: [c] }]);
});

test('cutPicture(picture, extents, most) cuts no line of text beside a gap of another column', () => {
  const strips = cutPicture(pictureOf(120, [rule, rule, rule]), [{ top: 0, bottom: 50 }, { top: 60, bottom: 110 }, { top: 30, bottom: 80 }], 100);
  assert.deepEqual(strips.map(({ top }) => top), [0]);
});

test('cutPicture(picture, extents, most) lets a rule go on that is as long as the picture', () => {
  const strips = cutPicture(pictureOf(120, [rule, rule, rule]), [{ top: 0, bottom: 120 }, { top: 0, bottom: 50 }, { top: 60, bottom: 110 }], 100);
  assert.deepEqual(strips.map(({ marks }) => marks.length), [2, 2]);
});
