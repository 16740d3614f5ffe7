import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedFigures } from '../../src/analysis/quoted-figures.js';
import { QuotedFiguresText } from '../../src/analysis/quoted-figures-text.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { quotedFiguresWords } from '../../src/i18n/en/quoted-figures.js';
import type { QuotedFigure } from '../../src/model/narrative.js';
import type { Report } from '../../src/model/report.js';
import { about, atLeast, exact, galleryReport, range, undisclosed } from './market-size-report.js';

const percent = { kind: 'percent' } as const;
const quoting = (...figures: readonly QuotedFigure[]): Report => ({ schemaVersion: 1, title: 'A', insights: [{ text: 'B', figures }] });

function textOf(report: Report): QuotedFiguresText {
  return new QuotedFiguresText(quotedFigures(report) ?? [], { lang: 'en', amount: amountWords, frame: frameWords, words: quotedFiguresWords });
}

const hasBar = (quote: Omit<QuotedFigure, 'label'>): boolean | undefined => quotedFigures(quoting({ label: 'of kites', ...quote }))?.[0]?.isShare;
const real = galleryReport('iot-medical-devices');

test('quotedFigures(report) gives shares a bar, and the real report’s change none', () => {
  assert.deepEqual(quotedFigures(real)?.map(({ isShare }) => isShare), [true, true, true, false]);
});

test('quotedFigures(report) gives no bar over 100 percent, below zero, in another unit, or undisclosed', () => {
  const money = { kind: 'money', currency: 'USD', scale: 'billion' } as const;
  const bars = [{ figure: exact(120), unit: percent }, { figure: exact(-5), unit: percent }, { figure: range(-1, 4), unit: percent }, { figure: exact(5), unit: money }, { figure: undisclosed, unit: percent }];
  assert.deepEqual(bars.map(hasBar), [false, false, false, false, false]);
});

test('quotedFigures(report) gives nothing where the text quotes nothing', () => {
  assert.equal(quotedFigures({ schemaVersion: 1, title: 'A', insights: [{ text: 'B' }] }), undefined);
});

test('QuotedFiguresText.headline() is the largest share in its own words', () => {
  assert.equal(textOf(real).headline(), 'About 70% of medical facilities follow patients with wearable IoT devices');
});

test('QuotedFiguresText.headline() counts where the words are too long for one', () => {
  const long = { figure: exact(60), unit: percent, label: 'of kites '.repeat(20) };
  assert.equal(textOf(quoting(long, long)).headline(), '2 figures quoted in the text');
});

test('QuotedFiguresText.headline() counts where nothing is disclosed', () => {
  assert.equal(textOf(quoting({ figure: undisclosed, unit: percent, label: 'of kites' })).headline(), 'One figure quoted in the text');
});

test('QuotedFiguresText.amount(quote) keeps the qualifier apart from the number', () => {
  const quotes = quotedFigures(quoting({ figure: atLeast(60), unit: percent, label: 'a' }, { figure: about(5.2), unit: { kind: 'money', currency: 'USD', scale: 'billion' }, label: 'b' })) ?? [];
  const parts = quotes.map((quote) => textOf(real).amount(quote)).map((amount) => [amount?.before, amount?.number, amount?.after].map((part) => part?.replaceAll('\u00a0', ' ')));
  assert.deepEqual(parts, [['over', '60%', ''], ['about USD', '5.2', 'bn']]);
});

test('QuotedFiguresText.notes(shown) explains the ends that are drawn, and the change', () => {
  assert.deepEqual(textOf(real).notes(40), ['An arrow marks “over”, a hatched end “about”. A change is no part of a whole, so it has no bar.']);
});

test('QuotedFiguresText.notes(shown) explains no end that is not drawn', () => {
  assert.deepEqual(textOf(quoting({ figure: atLeast(60), unit: percent, label: 'more kites', change: true })).notes(40), ['A change is no part of a whole, so it has no bar.']);
});

test('QuotedFiguresText.notes(shown) says how many are only in the table', () => {
  const quote = { figure: exact(60), unit: percent, label: 'of kites' };
  assert.deepEqual(textOf(quoting(quote, quote, quote)).notes(2), ['One more is in the table.']);
});

test('QuotedFiguresText.summary() says how many figures have a bar', () => {
  assert.equal(textOf(real).summary(), '4 figures quoted in the text, 3 with a bar from 0 to 100%.');
});
