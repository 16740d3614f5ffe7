/** Statements as paragraphs, with the report's figures marked where the text prints them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigure } from '../../src/analysis/find-figure.js';
import { insightsText, quoteText, type InsightsLanguage } from '../../src/analysis/insights-text.js';
import { readStatements } from '../../src/analysis/insights.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { insightsWords } from '../../src/i18n/en/insights.js';
import type { Figure } from '../../src/model/figure.js';
import type { Insight, QuotedFigure } from '../../src/model/narrative.js';
import type { Report } from '../../src/model/report.js';
import type { Unit } from '../../src/model/unit.js';
import { readReport } from '../data/read-report.js';

const PERCENT: Unit = { kind: 'percent' };
const MONEY: Unit = { kind: 'money', currency: 'USD', scale: 'million' };
const exact = (value: number): Figure => ({ kind: 'exact', value, status: 'reported' });
const quote = (figure: Figure, unit: Unit = PERCENT): QuotedFigure => ({ figure, unit, label: 'of kites' });
const found = (text: string, figure: Figure, unit: Unit = PERCENT): string | undefined => {
  const span = findFigure(text, quote(figure, unit));
  return span && text.slice(span.start, span.end);
};
const report = (insights: readonly Insight[], more: Partial<Report> = {}): Report => ({ schemaVersion: 1, title: 'Kites Market', insights, ...more });
const language: InsightsLanguage = { lang: 'en', amount: amountWords, frame: frameWords, words: insightsWords };
const marked = (insight: Insight): readonly string[] =>
  (readStatements(report([insight]))?.others[0]?.paragraphs ?? []).flat().flatMap((piece) => (piece.quote ? piece.text : []));

test('findFigure(text, quote) takes the qualifier before and the sign behind', () => {
  assert.equal(found('Over 60% of kites fly.', { kind: 'bound', bound: 'min', value: 60, status: 'reported' }), 'Over 60%');
});

test('findFigure(text, quote) reads "per cent" and "percent" as the sign', () => {
  assert.deepEqual([found('About 70 per cent fly.', exact(70)), found('It is 70 percent.', exact(70))], ['About 70 per cent', '70 percent']);
});

test('findFigure(text, quote) does not take a bare number for a percentage', () => {
  assert.equal(found('In 50 towns.', exact(50)), undefined);
});

test('findFigure(text, quote) does not take a part of another number', () => {
  assert.deepEqual(['160%', '60.5%', '2.60%', '60,000%'].map((text) => found(`It is ${text}.`, exact(60))), [undefined, undefined, undefined, undefined]);
});

test('findFigure(text, quote) reads groups, a decimal comma and zeros at the end', () => {
  assert.deepEqual([found('USD 54,942.27 million', exact(54942.27), MONEY), found('33,50 %', exact(33.5)), found('54942.27', exact(54942.27), MONEY)], ['USD 54,942.27 million', '33,50 %', '54942.27']);
});

test('findFigure(text, quote) finds a range as a whole', () => {
  assert.equal(found('It grows by 2–3 % a year.', { kind: 'range', low: 2, high: 3, status: 'reported' }), '2–3 %');
});

test('findFigure(text, quote) finds a negative number with its sign only', () => {
  assert.deepEqual([found('It fell: −5%.', exact(-5)), found('It rose: 5%.', exact(-5))], ['−5%', undefined]);
});

test('findFigure(text, quote) finds nothing for a figure that is not disclosed', () => {
  assert.equal(found('XX% of kites', { kind: 'undisclosed', status: 'undisclosed' }), undefined);
});

test('findFigure(text, quote) is quick in a text made to slow it down', () => {
  const start = performance.now();
  findFigure(`${'1 '.repeat(10_000)}${'over about '.repeat(1000)}`, quote(exact(11_111_111_111), MONEY));
  assert.ok(performance.now() - start < 500);
});

test('readStatements(report) marks all four figures of the real report in place', () => {
  const statements = readStatements(readReport('iot-medical-devices') as Report);
  const all = [statements?.lead, ...(statements?.others ?? [])].flatMap((one) => one?.paragraphs.flat() ?? []);
  assert.deepEqual(all.flatMap((piece) => (piece.quote ? piece.text : [])), ['Over 60%', 'Approximately 70%', '50%', '35%']);
});

test('readStatements(report) loses no character of a text', () => {
  const text = 'Over 60% of kites fly; 60% of them far.';
  const pieces = readStatements(report([{ text, figures: [quote(exact(60))] }]))?.others[0]?.paragraphs.flat() ?? [];
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
});

test('readStatements(report) marks two figures of one number at two places', () => {
  assert.deepEqual(marked({ text: '60% fly and 60% dive.', figures: [quote(exact(60)), quote(exact(60))] }), ['60%', '60%']);
});

test('readStatements(report) keeps a figure that the text does not print', () => {
  const insight = { text: 'Most kites fly.', figures: [quote(exact(60))] };
  assert.deepEqual(readStatements(report([insight]))?.others[0]?.unplaced, insight.figures);
});

test('readStatements(report) gives nothing for a report that puts nothing forward', () => {
  assert.deepEqual([readStatements(report([])), readStatements({ schemaVersion: 1, title: 'Kites' })], [undefined, undefined]);
});

test('readStatements(report) makes a first statement without a heading the lead, but not a lone one', () => {
  const [first, second] = [{ text: 'Kites fly.' }, { heading: 'Wind', text: 'It blows.' }];
  assert.equal(readStatements(report([first, second]))?.lead?.paragraphs.length, 1);
  assert.equal(readStatements(report([first]))?.lead, undefined);
});

test('insightsText(report) takes the heading of the source, else counts', () => {
  const insights = [{ text: 'Kites fly.' }, { text: 'Wind blows.' }];
  const heading = (sections: Report['sections']) => {
    const one = report(insights, sections ? { sections } : {});
    const statements = readStatements(one);
    return statements && insightsText(one, statements, language).heading;
  };
  assert.deepEqual([heading({ insights: { heading: 'Views' }, overview: { heading: 'Overview' } }), heading({ overview: { heading: 'Overview' } }), heading(undefined)], ['Views', 'Overview', 'Two statements that the report puts forward']);
});

test('quoteText(quote) says amount, label and status', () => {
  assert.equal(quoteText({ ...quote({ kind: 'bound', bound: 'min', value: 60, status: 'estimated' }), label: 'of kites fly' }, language), 'Over 60% of kites fly (estimated)');
});

test('quoteText(quote) invents no amount', () => {
  assert.equal(quoteText(quote({ kind: 'undisclosed', status: 'undisclosed' }), language), 'Of kites: not disclosed');
});
