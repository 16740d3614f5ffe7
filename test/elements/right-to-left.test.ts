import { expect } from '@esm-bundle/chai';
import type { MarketSizeChart } from '../../src/elements/market-size-chart/market-size-chart.js';
import { addChart, clearPage, eventOf, until } from './base/fixture.js';

/** A ready size chart with an English report on an Arabic page. */
async function arabicChart(attributes: Readonly<Record<string, string>> = {}): Promise<MarketSizeChart> {
  document.documentElement.dir = 'rtl';
  const box = document.createElement('div');
  box.style.width = '600px';
  document.body.append(box);
  const chart = addChart({ lang: 'ar', ...attributes }, box);
  const ready = eventOf(chart, 'vt-ready');
  chart.report = await (await fetch('/stories/reports/iot-medical-devices.json')).json();
  await ready;
  await until(() => /حجم السوق/.test(chart.shadowRoot?.textContent ?? ''));
  return chart;
}

/** The drawn label that holds a text. */
const label = (chart: MarketSizeChart, text: RegExp): SVGTextElement =>
  [...(chart.shadowRoot?.querySelectorAll('svg text') ?? [])].find((each): each is SVGTextElement => each instanceof SVGTextElement && text.test(each.textContent)) ?? expect.fail(`no ${String(text)}`);
const xOf = (text: SVGTextElement, part: string): number => text.getExtentOfChar(text.textContent.indexOf(part)).x;

describe('a widget in Arabic with an English report', () => {
  afterEach(() => {
    document.documentElement.dir = '';
    clearPage();
  });

  it('reads a drawn label from right to left: the rate, then its word, though the drawing itself runs from left to right', async () => {
    const growth = label(await arabicChart(), /سنويًا/);
    expect(xOf(growth, '15.4')).to.be.greaterThan(xOf(growth, 'سنويًا'));
  });

  it('keeps a span of years in the order of its numbers', async () => {
    const forecast = label(await arabicChart(), /فترة الدراسة/);
    expect(xOf(forecast, '2025')).to.be.lessThan(xOf(forecast, '2031'));
  });

  it('gives each cell of the table a direction of its own', async () => {
    const chart = await arabicChart({ view: 'table' });
    await until(() => !!chart.shadowRoot?.querySelector('tbody td'));
    const cells = [...(chart.shadowRoot?.querySelectorAll('tbody th, tbody td') ?? [])];
    expect(cells.filter((cell) => !cell.querySelector('bdi')).length).to.equal(0);
  });
});

describe('a widget on a page from right to left in a language without words', () => {
  afterEach(() => {
    document.documentElement.dir = '';
    clearPage();
  });

  it('ends an English sentence of its frame with the full stop', async () => {
    document.documentElement.dir = 'rtl';
    const chart = addChart({ lang: 'fa' });
    const ready = eventOf(chart, 'vt-ready');
    chart.report = await (await fetch('/stories/reports/iot-medical-devices.json')).json();
    await ready;
    const note = chart.shadowRoot?.querySelector('[part~="note"]') ?? expect.fail('no note');
    const end = note.textContent.trim().length;
    expect(note.textContent.trim()).to.match(/[a-z]\.$/);
    expect(leftOf(note, end - 1)).to.be.greaterThan(leftOf(note, end - 2));
  });
});

/** Where a character of a paragraph begins, in CSS pixels. */
function leftOf(paragraph: Element, at: number): number {
  const text = [...paragraph.childNodes].find((node) => node instanceof Text && node.data.trim()) ?? expect.fail('no text');
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect().left;
}
