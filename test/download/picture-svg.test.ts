/** A picture's marks as SVG. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture, PictureMark } from '../../src/download/picture/picture.js';
import { writeSvg } from '../../src/download/picture/write-svg.js';

const ink = { color: '#102c64', alpha: 1 };
const font = { family: 'Arial, sans-serif', size: 12, weight: '600', italic: false, spacing: 0, numerals: 'normal' };
const pictureOf = (marks: readonly PictureMark[], more: Partial<Picture> = {}): Picture => ({ width: 100, height: 50, marks, patterns: [], clips: [], lang: 'de', title: 'A & B', description: 'Level <1.', ...more });
/** The lines behind title and description. */
const drawn = (marks: readonly PictureMark[], more?: Partial<Picture>): readonly string[] => writeSvg(pictureOf(marks, more)).split('\n').slice(3, -2);
const word = { kind: 'text' as const, text: 'Kites', x: 5, y: 20.456, width: 30, isRtl: false, font, fill: ink };

test('writeSvg(picture) has title, description and language, escaped', () => {
  assert.match(writeSvg(pictureOf([])), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50" role="img" aria-labelledby="(\w+)-title \1-desc" xml:lang="de"[^>]*>\n<title id="\1-title">A &amp; B<\/title>\n<desc id="\1-desc">Level &lt;1\.<\/desc>/);
});

test('writeSvg(picture, scale) is so many times as large', () => {
  assert.match(writeSvg(pictureOf([]), 2), / width="200" height="100" viewBox="0 0 100 50"/);
});

test('writeSvg(picture) writes text as text, in hundredths of a pixel', () => {
  assert.deepEqual(drawn([word]), ['<text x="5" y="20.46" font-size="12" font-weight="600" fill="#102c64">Kites</text>']);
});

test('writeSvg(picture) sets a right-to-left word between marks of its direction', () => {
  assert.deepEqual(drawn([{ ...word, text: '(شركة', isRtl: true }]), ['<text x="5" y="20.46" font-size="12" font-weight="600" fill="#102c64">\u200f(شركة\u200f</text>']);
});

test('writeSvg(picture) writes a soft hyphen at a line’s end as the hyphen that is seen, and no other', () => {
  assert.deepEqual(drawn(['Haupt\u00adanbieter', 'Haupt\u00ad'].map((text) => ({ ...word, text }))).map((line) => line.replace(/<[^>]*>/g, '')), ['Hauptanbieter', 'Haupt-']);
});

test('writeSvg(picture) draws the ground only where there is one', () => {
  assert.deepEqual([drawn([]), drawn([], { ground: { color: '#ffffff', alpha: 1 } })], [[], ['<rect width="100" height="50" fill="#ffffff"/>']]);
});

test('writeSvg(picture) clips a moved shape in the units of the picture', () => {
  const clips = [{ path: 'M0 0H9V9H0Z' }];
  const [, shape] = drawn([{ kind: 'path', path: 'M0 0h5', matrix: [1, 0, 0, 1, 3, 4], stroke: { paint: ink, width: 2 }, clip: 0 }], { clips });
  assert.match(shape ?? '', /^<g clip-path="url\(#\w+-clip-0\)"><path d="M0 0h5" transform="translate\(3 4\)" fill="none" stroke="#102c64" stroke-width="2"\/><\/g>$/);
});

test('writeSvg(picture) gives two pictures different ids, for a page that holds both', () => {
  const idOf = (title: string): string | undefined => /<title id="(\w+)-title/.exec(writeSvg(pictureOf([], { title })))?.[1];
  assert.notEqual(idOf('Kites'), idOf('Balloons'));
});
