/** Names in, codes out: what reports write must be found, and what nobody wrote must not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryNames } from '../../src/geography/country-names.js';
import { regionMembers, resolvePlace, restOf } from '../../src/geography/resolve-place.js';
import { reportRegions } from './report-lines.js';

const spell = (codes: readonly string[] | undefined): string | undefined => codes?.join(' ');

for (const region of reportRegions) {
  const named = region.lines.filter(([name]) => !name.startsWith('Rest of '));
  for (const [name, codes] of named) {
    test(`resolvePlace("${name}") is the line of the report`, () => {
      assert.equal(spell(resolvePlace(name)), codes);
    });
  }
  for (const [name, codes] of region.lines.filter(([line]) => line.startsWith('Rest of '))) {
    test(`restOf(regionMembers("${region.name}"), its named lines) is "${name}" of the report`, () => {
      const taken = named.flatMap(([line]) => resolvePlace(line) ?? []);
      assert.equal(spell(restOf(regionMembers(region.name) ?? [], taken)), codes);
    });
  }
}

const names: readonly (readonly [name: string, codes: string])[] = [
  ['germany', 'DE'],
  ['  GERMANY ', 'DE'],
  ['DE', 'DE'],
  ['DEU', 'DE'],
  ['UK', 'GB'],
  ['U.K.', 'GB'],
  ['Great Britain', 'GB'],
  ['USA', 'PR US VI'],
  ['U.S.', 'PR US VI'],
  ['US', 'PR US VI'],
  ['United States of America', 'PR US VI'],
  ['Norway', 'NO SJ'],
  ['Republic of Korea', 'KR'],
  ['Korea, Republic of', 'KR'],
  ['Korea (South)', 'KR'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['Russia', 'RU'],
  ['Russian Federation', 'RU'],
  ['UAE', 'AE'],
  ['Kingdom of Saudi Arabia', 'SA'],
  ['Ivory Coast', 'CI'],
  ['Côte d’Ivoire', 'CI'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['The Gambia', 'GM'],
  ['Republic of Ireland', 'IE'],
  ['Republic of China', 'TW'],
  ['Taiwan, China', 'TW'],
  ['Hong Kong SAR China', 'HK'],
  ['Democratic Republic of the Congo', 'CD'],
  ['Republic of the Congo', 'CG'],
  ['Bosnia & Herzegovina', 'BA'],
  ['St. Kitts and Nevis', 'KN'],
  ['São Tomé & Príncipe', 'ST'],
  ['Curacao', 'CW'],
  ['China and Taiwan', 'CN TW'],
  ['UK & Ireland', 'GB IE'],
  ['Bosnia and Herzegovina and Serbia', 'BA RS'],
  ['Nigeria, Kenya, and Egypt', 'EG KE NG'],
  ['India/China', 'CN IN'],
  ['Nordics', 'AX DK FI FO IS NO SE SJ'],
  ['Nordic Countries', 'AX DK FI FO IS NO SE SJ'],
  ['Nordics (Sweden, Denmark)', 'DK SE'],
  ['Gulf Cooperation Council (GCC)', 'AE BH KW OM QA SA'],
  ['ASEAN (Association of Southeast Asian Nations)', 'BN ID KH LA MM MY PH SG TH VN'],
  ['Association of Southeast Asian Nations', 'BN ID KH LA MM MY PH SG TH VN'],
  ['DACH', 'AT CH DE'],
  ['BRICS', 'BR CN IN RU ZA'],
  ['Baltic States', 'EE LT LV'],
  ['CIS', 'AM AZ BY KG KZ MD RU TJ UZ'],
  ['G7', 'CA DE FR GB IT JP PR US VI'],
  ['Maghreb', 'DZ LY MA MR TN'],
  ['Levant', 'IL JO LB PS SY'],
  ['Central America', 'BZ CR GT HN NI PA SV'],
  ['Andean Region', 'BO CO EC PE'],
  ['EU-27', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'],
  ['Middle East (excluding Israel)', 'AE AM AZ BH GE IQ IR JO KW LB OM PS QA SA SY TR YE'],
  ['GCC ex Saudi Arabia', 'AE BH KW OM QA'],
  ['NA', 'NA'],
];
for (const [name, codes] of names) {
  test(`resolvePlace("${name}") is ${codes}`, () => {
    assert.equal(spell(resolvePlace(name)), codes);
  });
}

for (const [name, same] of [
  ['Asia-Pacific', 'Asia Pacific'],
  ['APAC', 'Asia Pacific'],
  ['Asia Pacific (APAC)', 'Asia Pacific'],
  ['Asia Pacific region', 'Asia Pacific'],
  ['MEA', 'Middle East & Africa'],
  ['Middle East and Africa', 'Middle East & Africa'],
  ['The Middle East and Africa (MEA)', 'Middle East & Africa'],
  ['LATAM', 'Latin America'],
  ['Latin America and the Caribbean', 'Latin America'],
  ['European Union', 'EU'],
] as const) {
  test(`resolvePlace("${name}") is the same as "${same}"`, () => {
    assert.ok(resolvePlace(same));
    assert.deepEqual(resolvePlace(name), resolvePlace(same));
  });
}

test('resolvePlace(name) knows every name of the table, and every name with a capital', () => {
  for (const { code, name } of countryNames) assert.ok(resolvePlace(name.toUpperCase())?.includes(code), name);
});

test('resolvePlace(name) knows what Intl calls each country', () => {
  const intl = new Intl.DisplayNames(['en'], { type: 'region' });
  const unknown = countryNames.map(({ code }) => code).filter((code) => !resolvePlace(intl.of(code) ?? '')?.includes(code));
  assert.deepEqual(unknown, []);
});

for (const name of [
  '',
  ' ',
  'and',
  'Atlantis',
  'Rest of Europe',
  'Rest of World',
  'Others',
  'Germany and Atlantis',
  'Europe (excluding Atlantis)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '(',
  '()',
  '&',
  '\u0000',
  '🌍',
  '\ud800',
]) {
  test(`resolvePlace(${JSON.stringify(name)}) is undefined`, () => {
    assert.equal(resolvePlace(name), undefined);
  });
}

test('resolvePlace(name) does not look at a name of a megabyte', () => {
  assert.equal(resolvePlace('a & '.repeat(250_000)), undefined);
});

test('resolvePlace(name) is undefined for what is not a string', () => {
  assert.equal(resolvePlace(null as unknown as string), undefined);
  assert.equal(resolvePlace({} as unknown as string), undefined);
});

test('regionMembers(name) is undefined for a country', () => {
  assert.equal(regionMembers('Germany'), undefined);
});

test('regionMembers("NA") is North America', () => {
  assert.deepEqual(regionMembers('NA'), ['CA', 'PR', 'US', 'VI']);
});

test('regionMembers(name) of the five usual regions share no country', () => {
  const all = reportRegions.flatMap(({ name }) => regionMembers(name) ?? []);
  assert.equal(new Set(all).size, all.length);
});

test('restOf(members, named) leaves Poland in the rest of Europe, and not Germany', () => {
  const rest = restOf(['DE', 'FR', 'PL'], ['DE', 'FR', 'JP']);
  assert.deepEqual(rest, ['PL']);
});
