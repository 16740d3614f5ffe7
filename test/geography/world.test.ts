/** The compiled world: who is in it, how small ones are marked, and what merging does to borders. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traceRing } from '../../src/geography/atlas.js';
import { countryCodes } from '../../src/geography/country-names.js';
import { loadGeography } from '../../src/geography/load-geography.js';
import { resolvePlace } from '../../src/geography/resolve-place.js';
import { stitchRings } from '../../src/geography/stitch-rings.js';
import { reportRegions } from './report-lines.js';

const { world } = await loadGeography();

/** The 193 members of the United Nations. */
const unMembers = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU ' +
  'CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ ' +
  'IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU ' +
  'MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN ' +
  'SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW'
).split(' ');
const territories = 'AI AW AX BL BM BQ CK CW EH FK FO GF GG GI GL GP GU HK IM JE KY MF MO MQ MS NC PF PM PR PS RE SJ SX TC TW VA VG VI WF XK YT'.split(' ');
const tooSmall =
  'AD AG BB BH BN BM CV DM FM FO GD GI HK KI KM KN LC LI LU MC MH MO MT MU MV NR PW QA SC SG SM ST TO TV VA VC WS'.split(' ');

test('world.country(code) has all 193 members of the United Nations', () => {
  assert.equal(new Set(unMembers).size, 193);
  assert.deepEqual(unMembers.filter((code) => !world.country(code)), []);
});

test('world.country(code) has the usual territories', () => {
  assert.deepEqual(territories.filter((code) => !world.country(code)), []);
});

test('world.country(code) has a shape or a marker inside the map for everyone', () => {
  for (const code of world.codes) {
    const country = world.country(code);
    assert.ok(country && (country.path !== '' || country.marker), code);
    const [x, y] = country.marker ?? country.label;
    assert.ok(x >= 0 && x <= world.width && y >= 0 && y <= world.height, `${code} at ${x}, ${y}`);
  }
});

test('world.country(code) has a marker for states too small to see', () => {
  assert.deepEqual(tooSmall.filter((code) => !world.country(code)?.marker), []);
});

test('world.country(code) has no marker for what anybody can see', () => {
  assert.deepEqual(['US', 'FR', 'JP', 'PT', 'UG', 'NZ', 'IE'].filter((code) => world.country(code)?.marker), []);
});

for (const [code, longitude, latitude] of [
  ['SG', 103.8, 1.4],
  ['KI', 173, 1.4],
  ['TV', 179.2, -8.5],
  ['GI', -5.35, 36.1],
  ['MV', 73.5, 4.2],
  ['WS', -172.1, -13.7],
] as const) {
  test(`world.country("${code}").marker stands at ${longitude}, ${latitude}`, () => {
    const [x, y] = world.country(code)?.marker ?? [0, 0];
    const [wantX, wantY] = equalEarth(longitude, latitude);
    assert.ok(Math.hypot(x - wantX, y - wantY) < 30, `at ${x}, ${y}, want ${wantX}, ${wantY}`);
  });
}

test('world.country(code) has areas in proportion to the ground', () => {
  const brazil = world.country('BR')?.area ?? 0;
  const france = world.country('FR')?.area ?? 0;
  const india = world.country('IN')?.area ?? 0;
  assert.ok(Math.abs(brazil / france - 8_510 / 549) < 0.3, `Brazil is ${brazil / france} times France`);
  assert.ok(Math.abs(brazil / india - 8_510 / 3_150) < 0.05, `Brazil is ${brazil / india} times India`);
});

test('world.country(code) keeps names inside their country', () => {
  for (const code of ['BR', 'CN', 'DE', 'NO', 'CL', 'VN', 'ZA', 'HR']) {
    const country = world.country(code);
    assert.ok(country && isInside(country.label, code), code);
  }
});

test('world.country(code) is undefined for codes that do not exist', () => {
  for (const code of ['', 'ZZ', 'AQ', 'us', '__proto__', 'constructor']) assert.equal(world.country(code), undefined);
});

test('world.codes has no code twice and is sorted', () => {
  assert.deepEqual(world.codes, [...new Set(countryCodes)].sort());
});

test('world.country(code) crosses no edge: no country but those in many parts is wider than a third of the map', () => {
  for (const code of world.codes) {
    const [left, , right] = world.country(code)?.bounds ?? [0, 0, 0, 0];
    assert.ok(right - left < world.width / 3 || code === 'RU' || code === 'US', `${code} is ${right - left} wide`);
  }
});

test('world.outline(Benelux) passes no arc twice', () => {
  const rings = stitchRings(ringsOf(['BE', 'NL', 'LU']), world.topology.arcs);
  const passed = rings.flat().map((ref) => (ref < 0 ? ~ref : ref));
  assert.equal(new Set(passed).size, passed.length);
  assert.ok(passed.length < ringsOf(['BE', 'NL', 'LU']).flat().length);
});

test('world.outline(codes) has closed rings: each arc begins where the one before ends', () => {
  const { arcs } = world.topology;
  for (const { name } of reportRegions) {
    for (const ring of stitchRings(ringsOf(resolvePlace(name) ?? []), arcs)) {
      ring.forEach((ref, i) => assert.equal(end(ring.at(i - 1) as number, 1), end(ref, 0), name));
    }
  }
});

for (const { name, lines } of reportRegions) {
  test(`world.outline(${name}) has the area of its lines`, () => {
    const parts = lines.map(([, codes]) => world.outline(codes.split(' '))?.area ?? 0).reduce((a, b) => a + b);
    const countries = lines.flatMap(([, codes]) => codes.split(' ')).map((code) => world.country(code)?.area ?? 0);
    const whole = world.outline(resolvePlace(name) ?? [])?.area ?? 0;
    assert.ok(Math.abs(whole - parts) < 1e-6 * whole, `${whole}, lines ${parts}`);
    assert.ok(Math.abs(whole - countries.reduce((a, b) => a + b)) < 1e-6 * whole);
  });
}

test('world.outline(South Africa, Lesotho) fills the hole', () => {
  const holes = (codes: readonly string[]): number => world.outline(codes)?.path.split('z').length ?? 0;
  assert.equal(holes(['ZA', 'LS']), holes(['ZA']) - 1);
});

test('world.outline(codes) passes over unknown codes and takes repeated ones once', () => {
  assert.equal(world.outline(['FR', 'ZZ', 'FR'])?.path, world.country('FR')?.path);
  assert.equal(world.outline(['ZZ']), undefined);
  assert.equal(world.outline([]), undefined);
});

test('world.outline(all codes) leaves the land alone: no border between two countries', () => {
  const arcs = stitchRings(ringsOf(world.codes), world.topology.arcs).flat();
  assert.equal(arcs.filter((ref) => arcs.includes(~ref)).length, 0);
});

function ringsOf(codes: readonly string[]): readonly (readonly number[])[] {
  return codes.flatMap((code) => world.topology.countries.get(code) ?? []);
}

function end(ref: number, side: 0 | 1): string {
  const arc = world.topology.arcs[ref < 0 ? ~ref : ref] ?? [];
  const last = (ref < 0) !== (side === 1);
  const i = last ? arc.length - 2 : 0;
  return `${arc[i]} ${arc[i + 1]}`;
}

function isInside([x, y]: readonly [number, number], code: string): boolean {
  let inside = false;
  for (const ring of ringsOf([code])) {
    const line = traceRing(ring, world.topology.arcs);
    for (let i = 0, j = line.length - 2; i < line.length; j = i, i += 2) {
      const [x0, y0, x1, y1] = [line[j] as number, line[j + 1] as number, line[i] as number, line[i + 1] as number];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
    }
  }
  return inside;
}

/** The projection forwards, from its paper, as a witness independent of the code under test. */
function equalEarth(longitude: number, latitude: number): readonly [number, number] {
  const { scale, centre } = world.topology;
  const turn = ((((longitude - 11 + 180) % 360) + 360) % 360) - 180;
  const l = Math.asin((Math.sqrt(3) / 2) * Math.sin((latitude * Math.PI) / 180));
  const slope = 1.340264 - 3 * 0.081106 * l ** 2 + 7 * 0.000893 * l ** 6 + 9 * 0.003796 * l ** 8;
  const x = (2 * Math.sqrt(3) * ((turn * Math.PI) / 180) * Math.cos(l)) / (3 * slope);
  const y = l * (1.340264 - 0.081106 * l ** 2 + 0.000893 * l ** 6 + 0.003796 * l ** 8);
  return [centre[0] + scale * x, centre[1] - scale * y];
}
