/** The zoomed regions: what they show, where, and how large. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGeography } from '../../src/geography/load-geography.js';
import type { View } from '../../src/geography/world.js';

const { world, resolvePlace } = await loadGeography();
const size = { width: 578, height: 430 };

function viewOf(name: string): View {
  const view = world.view(resolvePlace(name) ?? [], size);
  assert.ok(view);
  return view;
}

function isShown(view: View, code: string): boolean {
  const [x, y] = view.country(code)?.label ?? [-1, -1];
  return x >= 0 && x <= view.width && y >= 0 && y <= view.height;
}

for (const [region, shown, hidden] of [
  ['Europe', 'IS NO FI RU UA TR CY MT PT ES', 'US BR CN JP'],
  ['Asia Pacific', 'KZ AF IN JP NZ AU PG KR MN', 'BR CA FR'],
  ['Middle East & Africa', 'MA ZA MG TR IR OM SN MU', 'US CA JP AU'],
  ['North America', 'US CA', 'GB AU IN'],
  ['Latin America', 'MX CL AR BR CU', 'FR ZA CN'],
] as const) {
  test(`world.view(${region}) shows its members and not the other side of the world`, () => {
    const view = viewOf(region);
    assert.deepEqual(shown.split(' ').filter((code) => !isShown(view, code)), []);
    assert.deepEqual(hidden.split(' ').filter((code) => isShown(view, code)), []);
  });
}

test('world.view(Europe) is framed by the main land: Germany is near its middle and 45 to 80 px wide', () => {
  const view = viewOf('Europe');
  const [left, top, right, bottom] = view.country('DE')?.bounds ?? [0, 0, 0, 0];
  assert.ok(right - left > 45 && right - left < 80, `${right - left} px wide`);
  assert.ok(left > size.width * 0.25 && right < size.width * 0.6 && top > size.height * 0.4 && bottom < size.height * 0.75);
});

test('world.view(France) is not widened by Guiana or Réunion, nor the United States by Hawaii', () => {
  const width = (view: View | undefined, code: string): number => {
    const [left, , right] = view?.country(code)?.bounds ?? [0, 0, 0, 0];
    return right - left;
  };
  assert.ok(width(viewOf('France'), 'FR') > 300);
  assert.ok(width(viewOf('Brazil'), 'BR') > 350);
});

test('world.view(codes) is equal-area: Poland and Italy keep their proportion', () => {
  const view = viewOf('Europe');
  const ratio = (view.country('PL')?.area ?? 0) / (view.country('IT')?.area ?? 1);
  assert.ok(Math.abs(ratio - 312 / 301) < 0.03, `${ratio}`);
});

test('world.view(codes).pixelsPerKilometre gives the true area of Poland', () => {
  const view = viewOf('Europe');
  const area = (view.country('PL')?.area ?? 0) / view.pixelsPerKilometre ** 2;
  assert.ok(Math.abs(area / 312_000 - 1) < 0.03, `${area} km²`);
});

test('world.view(codes) marks what is too small, and no longer what the zoom makes visible', () => {
  const view = viewOf('Europe');
  assert.ok(world.country('LU')?.marker && view.country('LI')?.marker && view.country('MT')?.marker);
  assert.equal(view.country('SI')?.marker, undefined);
});

test('world.view(codes) has labels of visible parts only', () => {
  const view = viewOf('Europe');
  for (const code of view.codes) {
    const country = view.country(code);
    assert.ok(country && country.path.length >= 0);
    const [left, top, right, bottom] = country.bounds;
    if (right < 0 || bottom < 0 || left > size.width || top > size.height) continue;
    assert.ok(isShown(view, code), code);
  }
});

test('world.view(codes).outline(codes) has no borders inside, in numbers of one decimal', () => {
  const view = viewOf('Europe');
  const merged = view.outline(['BE', 'NL', 'LU']);
  const parts = ['BE', 'NL', 'LU'].map((code) => view.country(code)?.area ?? 0);
  assert.ok(merged && Math.abs(merged.area - parts.reduce((a, b) => a + b)) < 1e-6 * merged.area);
  assert.doesNotMatch(merged.path, /\.\d\d|NaN|e/);
});

test('world.view(codes) draws one path whatever the size: width and height only scale it', () => {
  const large = world.view(resolvePlace('Europe') ?? [], { width: 1156, height: 860 });
  const [left] = viewOf('Europe').country('DE')?.bounds ?? [0];
  const [leftLarge] = large?.country('DE')?.bounds ?? [0];
  assert.ok(Math.abs(leftLarge - 2 * left) < 1e-6);
});

test('world.view(codes) frames a state of one point by 400 km', () => {
  const view = world.view(['TV'], size);
  const [x, y] = view?.country('TV')?.marker ?? [0, 0];
  assert.ok(Math.abs(x - 289) < 1 && Math.abs(y - 215) < 1, `${x}, ${y}`);
});

test('world.view(codes) is whole across the edge of the world map', () => {
  const view = world.view(['FJ', 'WS', 'TO', 'TV', 'US', 'KI'].filter((code) => code !== 'US'), size);
  assert.ok(view && ['FJ', 'WS', 'TO'].every((code) => isShown(view, code)));
});

test('world.view(unknown codes) is undefined', () => {
  assert.equal(world.view([], size), undefined);
  assert.equal(world.view(['ZZ', '__proto__'], size), undefined);
});

test('world.view(codes, no size) draws nothing and does not throw', () => {
  const view = world.view(['FR'], { width: 0, height: 0 });
  assert.doesNotMatch(view?.country('FR')?.path ?? '', /NaN|Infinity/);
});

test('world.view(every code) does not throw and has no broken number', () => {
  const view = world.view(world.codes, size);
  for (const code of view?.codes ?? []) assert.doesNotMatch(view?.country(code)?.path ?? '', /NaN|Infinity|e/);
});
