import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { MarketSizeChart } from '../../../src/elements/market-size-chart/market-size-chart.js';
import { allOf, byName, copyCommand, press, readyChart, stubClipboard } from './copying.fixture.js';
import { clearPage, until } from './fixture.js';

const tooltip = (host: HTMLElement): HTMLElement | null => host.shadowRoot?.querySelector<HTMLElement>('[part=tooltip]') ?? null;

/** A chart with the tooltip of a mark open, under the pointer. */
async function hovered(mark = 1): Promise<MarketSizeChart> {
  const chart = await readyChart();
  allOf(chart, 'option')[mark]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
  await until(() => tooltip(chart) !== null);
  return chart;
}

/** A chart as a table, with the focus on its first tab stop. */
async function table(): Promise<MarketSizeChart> {
  const chart = await readyChart({ view: 'table' });
  chart.shadowRoot?.querySelector<HTMLElement>('[role=group]')?.focus();
  return chart;
}

describe('copying a value from a tooltip', () => {
  afterEach(clearPage);

  it('gives the exact value with unit and status to the copy command, wherever the focus is', async () => {
    await hovered();
    expect(copyCommand()).to.equal('Kites Market, 2025: EUR 110 million (reported forecast)');
  });

  it('shows a tick and says so', async () => {
    const chart = await hovered();
    copyCommand();
    expect([tooltip(chart)?.className, allOf(chart, 'status').map(({ textContent }) => textContent)]).to.deep.equal(['tooltip copied', ['Copied']]);
  });

  it('leaves the copy command alone where no tooltip is open', async () => {
    await readyChart();
    expect(copyCommand()).to.equal(undefined);
  });

  it('leaves the copy command alone where text is selected', async () => {
    await hovered();
    const text = document.body.appendChild(Object.assign(document.createElement('p'), { textContent: 'a word' }));
    getSelection()?.selectAllChildren(text);
    const copied = copyCommand();
    getSelection()?.removeAllRanges();
    expect(copied).to.equal(undefined);
  });

  it('leaves the copy command alone in a text field', async () => {
    await hovered();
    const field = document.body.appendChild(document.createElement('input'));
    expect(copyCommand(field)).to.equal(undefined);
  });

  it('leaves the copy command alone after the chart has gone', async () => {
    (await hovered()).remove();
    expect(copyCommand()).to.equal(undefined);
  });

  it('has a button for mouse and finger, which keeps the tooltip', async () => {
    const clipboard = stubClipboard(true);
    const chart = await hovered(0);
    const button = tooltip(chart)?.querySelector('button');
    button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }));
    button?.click();
    await until(() => clipboard.texts.length > 0);
    clipboard.restore();
    expect([clipboard.texts[0], tooltip(chart) !== null]).to.deep.equal(['Kites Market, 2024: EUR 100 million (reported)', true]);
  });

  it('leaves the tooltip open when a press in it takes the focus from the mark', async () => {
    const chart = await readyChart();
    allOf(chart, 'option')[0]?.focus();
    await until(() => tooltip(chart) !== null);
    tooltip(chart)?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'mouse' }));
    allOf(chart, 'option')[0]?.blur();
    await chart.updateComplete;
    expect(tooltip(chart)).not.to.equal(null);
  });

  it('closes the tooltip on a press elsewhere in the widget', async () => {
    const chart = await hovered();
    byName(chart, 'button', 'Table').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await chart.updateComplete;
    expect(tooltip(chart)).to.equal(null);
  });

  it('can be kept back by the page', async () => {
    const chart = await hovered();
    chart.addEventListener('vt-action', (event) => event.preventDefault());
    expect(copyCommand()).to.equal(undefined);
  });
});

describe('copying from the table', () => {
  afterEach(clearPage);

  it('goes from row to row with the arrow keys, and back to the page', async () => {
    const chart = await table();
    const at = (): number => allOf(chart, 'row').indexOf(chart.shadowRoot?.activeElement as HTMLElement);
    const visited: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowUp', 'ArrowUp']) {
      await sendKeys({ press: key });
      visited.push(at());
    }
    expect(visited).to.deep.equal([0, 1, 1, 0, 1, 0, -1]);
  });

  it('gives the value of the row that has the focus to the copy command', async () => {
    const chart = await table();
    const row = allOf(chart, 'row')[1];
    row?.focus();
    expect(row && copyCommand(row)).to.equal('Kites Market, 2025: EUR 110 million (reported forecast)');
  });

  it('leaves the copy command alone where no row has the focus', async () => {
    const chart = await table();
    const cell = chart.shadowRoot?.querySelector('td');
    expect(cell && copyCommand(cell)).to.equal(undefined);
  });

  it('copies all of it from the menu, with units and statuses, and says so', async () => {
    const clipboard = stubClipboard(true);
    const chart = await readyChart();
    await press(chart, 'Copy table');
    await until(() => allOf(chart, 'status').some(({ textContent }) => textContent === 'Copied'));
    clipboard.restore();
    expect(clipboard.texts).to.deep.equal(['Kites Market\tMarket size by year, EUR million\nYear\tEUR million\tBasis\n2024\t100\tReported\n2025\t110\tReported forecast']);
    expect(byName(chart, 'menuitem', 'Copied').isConnected).to.equal(true);
  });

  it('shows the table with its text selected where no page may copy', async () => {
    const clipboard = stubClipboard(false);
    const chart = await readyChart();
    await press(chart, 'Copy table');
    await until(() => (getSelection()?.toString() ?? '').includes('110'));
    clipboard.restore();
    expect(chart.view).to.equal('table');
  });
});
