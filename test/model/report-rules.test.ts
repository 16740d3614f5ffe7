/** Checks each rule of the contract where it is kept and where it is broken. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, documentWith, inYear, line, parseWith, player, segment, segmented, sizes } from './sample-parts.js';

interface Rule {
  readonly rule: string;
  readonly kept: object;
  readonly broken: object;
  readonly issues: readonly string[];
}

const region = (id: string, countries: readonly object[]): object => ({ id, name: `Region ${id}`, countries });
const range = (low: number, high: number): object => ({ kind: 'range', low, high, status: 'reported' });
const claims = (quote: string): object => segmented([segment('a', { claims: [{ kind: 'leading', quote }] })]);
const insight = (text: unknown): object => ({ insights: [{ text }] });
const logo = (address: string): object => ({ players: [player('a', { logo: address })] });
const development = (date: string): object => ({ developments: [{ date, text: 'Something happened.' }] });
const repeat = (count: number, make: (place: number) => unknown): readonly unknown[] => Array.from({ length: count }, (_, place) => make(place));

const RULES: readonly Rule[] = [
  { rule: 'a title has a character', kept: { title: 'W' }, broken: { title: '' }, issues: ['wrong-value title'] },
  { rule: 'a title has at most 300 characters', kept: { title: '😀'.repeat(300) }, broken: { title: '😀'.repeat(301) }, issues: ['wrong-value title'] },
  { rule: 'pages are whole', kept: { pages: 377 }, broken: { pages: 3.5 }, issues: ['wrong-value pages'] },
  { rule: 'a year has four digits', kept: { baseYear: 2024 }, broken: { baseYear: 24 }, issues: ['wrong-value baseYear'] },
  { rule: 'sample is true or false', kept: { sample: true }, broken: { sample: 'true' }, issues: ['wrong-type sample'] },
  { rule: 'a language is a BCP 47 tag', kept: { lang: 'zh-Hant-TW' }, broken: { lang: 'en_US' }, issues: ['wrong-format lang'] },
  { rule: 'an id has no space', kept: { id: 'a.b-c_1' }, broken: { id: 'a b' }, issues: ['wrong-format id'] },
  { rule: 'a date may be a month', kept: development('2023-09'), broken: development('2023-13'), issues: ['wrong-format developments[0].date'] },
  { rule: 'a date may be a day', kept: development('2023-09-14'), broken: development('14.09.2023'), issues: ['wrong-format developments[0].date'] },
  { rule: 'a text is no number', kept: insight('So it is.'), broken: insight(7), issues: ['wrong-type insights[0].text'] },
  { rule: 'a list is no object', kept: { players: [] }, broken: { players: {} }, issues: ['wrong-type players'] },
  { rule: 'an object is no list', kept: { scope: { kind: 'global' } }, broken: { scope: ['global'] }, issues: ['wrong-type scope'] },
  { rule: 'null is no absence', kept: {}, broken: { url: null }, issues: ['wrong-type url'] },
  { rule: 'a currency is an ISO code', kept: { ...sizes([], { unit: { kind: 'money', currency: 'USD', scale: 'one' } }) }, broken: { ...sizes([], { unit: { kind: 'money', currency: '$', scale: 'one' } }) }, issues: ['wrong-format marketSize.unit.currency'] },
  { rule: 'a span does not end before it starts', kept: { timeline: { from: 2021, to: 2021 } }, broken: { timeline: { from: 2031, to: 2021 } }, issues: ['wrong-value timeline.from'] },
  { rule: 'a rate does not end before it starts', kept: sizes([], { growth: { rate: range(2, 3), to: 2031 } }), broken: sizes([], { growth: { rate: range(2, 3), from: 2032, to: 2031 } }), issues: ['wrong-value marketSize.growth.from'] },
  { rule: 'a range goes up', kept: sizes([{ year: 2024, figure: range(2, 2) }]), broken: sizes([{ year: 2024, figure: range(3, 2) }]), issues: ['wrong-value marketSize.values[0].figure.low'] },
  { rule: 'a year has one figure', kept: sizes([inYear(2024), inYear(2025)]), broken: sizes([inYear(2024), inYear(2024)]), issues: ['duplicate marketSize.values[1].year'] },
  { rule: 'there is one low scenario', kept: sizes([], { scenarios: [{ kind: 'low', values: [] }, { kind: 'high', values: [] }] }), broken: sizes([], { scenarios: [{ kind: 'low', values: [] }, { kind: 'low', values: [] }] }), issues: ['duplicate marketSize.scenarios[1].kind'] },
  { rule: 'a company stands once', kept: { players: [player('a'), player('b')] }, broken: { players: [player('a'), player('a')] }, issues: ['duplicate players[1].id'] },
  { rule: 'a company stands once in a list', kept: { players: [player('a', { listings: [{ list: 'major' }, { list: 'key' }] })] }, broken: { players: [player('a', { listings: [{ list: 'key' }, { list: 'key' }] })] }, issues: ['duplicate players[0].listings[1].list'] },
  { rule: 'a segmentation has its own id', kept: { segmentations: [] }, broken: { segmentations: [{ id: 'a', name: 'A', segments: [] }, { id: 'a', name: 'B', segments: [] }] }, issues: ['duplicate segmentations[1].id'] },
  { rule: 'a segment has its own id at any depth', kept: segmented([segment('a', { segments: [segment('b')] })]), broken: segmented([segment('a', { segments: [segment('a')] })]), issues: ['duplicate segmentations[0].segments[0].segments[0].id'] },
  { rule: 'a segment has its own id in another branch', kept: segmented([segment('a', { segments: [segment('b')] }), segment('c')]), broken: segmented([segment('a', { segments: [segment('b')] }), segment('b')]), issues: ['duplicate segmentations[0].segments[1].id'] },
  { rule: 'a country line has its own id in all regions', kept: { regions: [region('r', [line('a')]), region('s', [line('b')])] }, broken: { regions: [region('r', [line('a')]), region('s', [line('a')])] }, issues: ['duplicate regions[1].countries[0].id'] },
  { rule: 'a region and a line differ in id', kept: { regions: [region('r', [])] }, broken: { regions: [region('r', [line('r')])] }, issues: ['duplicate regions[0].countries[0].id'] },
  { rule: 'a claim quotes eight words at most', kept: claims('one two three four five six seven eight'), broken: claims('one two three four five six seven eight nine'), issues: ['wrong-format segmentations[0].segments[0].claims[0].quote'] },
  { rule: 'a link is http or https', kept: { url: 'https://example.com/a?b=c#d' }, broken: { url: 'javascript:alert(1)' }, issues: ['wrong-format url'] },
  { rule: 'a link has no control character', kept: { url: 'http://example.com' }, broken: { url: 'https://example.com/\u0000a' }, issues: ['wrong-format url'] },
  { rule: 'a link can be parsed', kept: { url: 'https://[::1]/' }, broken: { url: 'https://[a' }, issues: ['wrong-format url'] },
  { rule: 'a logo may be a data image', kept: logo('data:image/png;base64,AAAA'), broken: logo('data:text/html,<b>'), issues: ['wrong-format players[0].logo'] },
  { rule: 'a logo may be a path', kept: logo('/logos/a.svg?v=2'), broken: logo('https://elsewhere.example/a.png'), issues: ['wrong-format players[0].logo'] },
  { rule: 'a logo is not of another origin', kept: logo('logos/a.png'), broken: logo('//elsewhere.example/a.png'), issues: ['wrong-format players[0].logo'] },
  { rule: 'a logo has no backslash', kept: logo('./a.png'), broken: logo('/\\elsewhere.example/a.png'), issues: ['wrong-format players[0].logo'] },
  { rule: 'a logo runs no script', kept: logo('data:image/svg+xml,<svg/>'), broken: logo('javascript:alert(1)'), issues: ['wrong-format players[0].logo'] },
  { rule: 'a list of regions has at most 50', kept: { regions: repeat(50, (place) => region(`r${place}`, [])) }, broken: { regions: repeat(51, (place) => region(`r${place}`, [])) }, issues: ['too-many regions'] },
];

for (const { rule, kept, broken, issues } of RULES) {
  test(`parseReport(value) finds nothing where ${rule}`, () => {
    assert.deepEqual(parseWith(kept), { report: documentWith(kept), issues: [] });
  });
  test(`parseReport(value) finds it broken that ${rule}`, () => {
    assert.deepEqual(codesOf(parseWith(broken)), issues);
  });
}

test('parseReport(value) lets two segmentations use the same segment id', () => {
  const divide = (id: string): object => ({ id, name: id, segments: [segment('other')] });
  assert.deepEqual(parseWith({ segmentations: [divide('product'), divide('user')] }).issues, []);
});

test('parseReport(value) keeps the first of two with one id', () => {
  const { report } = parseWith({ players: [player('a', { name: 'First' }), player('a', { name: 'Second' })] });
  assert.deepEqual(report?.players?.map(({ name }) => name), ['First']);
});

test('parseReport(value) does not let a faulty item take an id', () => {
  const { report } = parseWith({ players: [{ id: 'a', listings: [] }, player('a')] });
  assert.deepEqual(report?.players, [player('a')]);
});

test('parseReport(value) keeps the first items of a list that is too long', () => {
  const { report } = parseWith({ players: [player('a', { aliases: repeat(60, (place) => `Alias ${place}`) })] });
  assert.equal(report?.players?.[0]?.aliases?.length, 50);
});
