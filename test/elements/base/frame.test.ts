import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { nothing, render } from 'lit';
import { renderTable } from '../../../src/render/table.js';
import { REPORT, addChart, clearPage, eventOf, holdRequests, textOf } from './fixture.js';

async function readyChart(attributes: Readonly<Record<string, string>> = {}, report: unknown = REPORT) {
  const chart = addChart(attributes);
  const ready = eventOf(chart, 'vt-ready');
  chart.report = report;
  await ready;
  return chart;
}

const button = (host: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...(host.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};

/** Resolves once the widget has drawn what `test` wants. */
async function drawn(host: HTMLElement, test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(host.isConnected).to.equal(true);
}

describe('the frame of a widget', () => {
  afterEach(clearPage);

  it('is a figure named by its headline', async () => {
    const chart = await readyChart();
    const figure = chart.shadowRoot?.querySelector('figure');
    const label = chart.shadowRoot?.getElementById(figure?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent?.trim()).to.equal('Kites Market expected to grow 10% by 2025');
  });

  it('has a heading of level 3, or of the level that the page wants', async () => {
    const plain = await readyChart();
    const level2 = await readyChart({ 'heading-level': '2' });
    expect([plain, level2].map((chart) => chart.shadowRoot?.querySelector('[role=heading]')?.getAttribute('aria-level'))).to.deep.equal(['3', '2']);
  });

  it('takes the host page\'s headline from attribute or slot', async () => {
    const chart = await readyChart({ heading: 'Kites rise' });
    expect(chart.shadowRoot?.querySelector('[role=heading]')?.textContent?.trim()).to.equal('Kites rise');
  });

  it('says once that a sample is a sample', async () => {
    const chart = await readyChart({}, { ...REPORT, sample: true });
    expect(textOf(chart)).to.contain('Sample data. Fictional values, for layout only');
    expect(textOf(chart)).to.contain('Source: sample data');
  });

  it('names the source', async () => {
    const chart = await readyChart({}, { ...REPORT, timeline: { from: 2021, to: 2031 } });
    expect(textOf(chart).replaceAll('\u2060', '')).to.contain('Source: Kites Market report, 2021–2031');
  });

  it('breaks a word in the source line that is longer than the line', async () => {
    const chart = await readyChart({}, { ...REPORT, shortTitle: 'W'.repeat(100) });
    chart.style.inlineSize = '240px';
    const line = chart.shadowRoot?.querySelector('[part=source]');
    expect(line?.scrollWidth).to.be.greaterThan(0).and.at.most(240);
  });

  it('leaves out what the page does not want', async () => {
    const chart = await readyChart({ 'no-footer': '' });
    expect(textOf(chart)).not.to.contain('Source');
    const quiet = await readyChart({ 'no-actions': '' });
    expect(quiet.shadowRoot?.querySelector('button')).to.equal(null);
    expect(textOf(quiet)).to.contain('Source');
  });

  it('shows the fallback of the page while data is on its way, and bones where there is none', async () => {
    const held = holdRequests();
    const chart = document.createElement('vt-market-size-chart');
    chart.append(Object.assign(document.createElement('p'), { textContent: 'Kites: EUR 100 m' }));
    chart.src = '/a.json';
    document.body.append(chart);
    const bare = addChart({ src: '/a.json' });
    await Promise.all([chart.updateComplete, bare.updateComplete]);
    held.restore();
    expect(chart.querySelector('p')?.assignedSlot).not.to.equal(null);
    expect(bare.shadowRoot?.querySelector('[role=heading]')?.textContent).to.equal('Loading report data');
    expect(bare.offsetHeight).to.be.greaterThan(300);
  });

  it('turns into a table and back with one button', async () => {
    const chart = await readyChart();
    button(chart, 'Table').click();
    await drawn(chart, () => chart.shadowRoot?.querySelector('table') !== null);
    expect(chart.view).to.equal('table');
    expect(textOf(chart)).to.contain('100').and.to.contain('Reported forecast');
    button(chart, 'Chart').click();
    await drawn(chart, () => chart.shadowRoot?.querySelector('table') === null);
    expect(chart.view).to.equal('figure');
  });

  it('starts as a table where the page says so, and is ready only then', async () => {
    const chart = await readyChart({ view: 'table' });
    expect(chart.shadowRoot?.querySelector('caption')?.textContent).to.equal('Market size by year, EUR million');
  });

  it('keeps the figure where the page cancels the action', async () => {
    const chart = await readyChart();
    chart.addEventListener('vt-action', (event) => event.preventDefault());
    button(chart, 'Table').click();
    await chart.updateComplete;
    expect(chart.view).to.equal(undefined);
  });

  it('opens its menu with focus on the first item, moves with arrows, and gives focus back on Escape', async () => {
    const chart = await readyChart();
    button(chart, 'More actions').focus();
    await sendKeys({ press: 'Enter' });
    const items = () => [...(chart.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    await drawn(chart, () => items().length > 0 && chart.shadowRoot?.activeElement === items()[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(chart.shadowRoot?.activeElement?.textContent).to.equal('Copy table');
    await sendKeys({ press: 'Escape' });
    expect(chart.shadowRoot?.activeElement).to.equal(button(chart, 'More actions'));
    await chart.updateComplete;
    expect(items()).to.have.length(0);
  });

  it('sends events that cross shadow roots', async () => {
    const chart = addChart();
    const events: Event[] = [];
    document.addEventListener('vt-ready', (event) => events.push(event), { once: true });
    chart.report = REPORT;
    await eventOf(chart, 'vt-ready');
    expect(events[0]?.target).to.equal(chart);
  });
});

/** A chart 600 pixels wide whose place was held by a fallback 900 pixels high. */
async function chartWithFallback() {
  document.body.style.width = '600px';
  const chart = addChart();
  const fallback = document.createElement('p');
  fallback.style.cssText = 'height: 900px; margin: 0';
  chart.append(fallback);
  await drawn(chart, () => chart.offsetHeight === 900);
  const ready = eventOf(chart, 'vt-ready');
  chart.report = REPORT;
  await ready;
  return chart;
}

describe('a widget and its host page', () => {
  afterEach(() => {
    clearPage();
    document.body.style.width = '';
  });

  it('leaves no listener behind on document or window', async () => {
    const open = new Set<string>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
      if (this === document || this === window) open.add(args[0]);
      addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof removeEventListener>) {
      if (this === document || this === window) open.delete(args[0]);
      removeEventListener.apply(this, args);
    };
    const chart = await readyChart();
    const mark = chart.shadowRoot?.querySelector('[role=option]');
    mark?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn(chart, () => chart.shadowRoot?.querySelector('.tooltip') !== null);
    const during = open.size;
    chart.remove();
    EventTarget.prototype.addEventListener = addEventListener;
    EventTarget.prototype.removeEventListener = removeEventListener;
    expect([during, open.size]).to.deep.equal([3, 0]);
  });

  it('follows its width without a ResizeObserver error', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => void errors.push(event.message);
    window.addEventListener('error', note);
    const box = document.createElement('div');
    document.body.append(box);
    const chart = addChart({}, box);
    chart.report = REPORT;
    await eventOf(chart, 'vt-ready');
    for (const width of [300, 700, 500, 1000]) {
      box.style.width = `${width}px`;
      await drawn(chart, () => Number(chart.shadowRoot?.querySelector('.plot')?.getAttribute('width')) > width - 60 && Number(chart.shadowRoot?.querySelector('.plot')?.getAttribute('width')) <= width);
    }
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('keeps the height of a fallback where its frame has another padding, and only its figure another width', async () => {
    const chart = await chartWithFallback();
    chart.shadowRoot?.querySelector<HTMLElement>('.frame')?.style.setProperty('padding-inline', '60px');
    await drawn(chart, () => chart.shadowRoot?.querySelector('.plot')?.getAttribute('width') === String(600 - 122));
    expect(chart.offsetHeight).to.equal(900);
  });

  it('gives up the height of a fallback at another width', async () => {
    const chart = await chartWithFallback();
    document.body.style.width = '500px';
    await drawn(chart, () => chart.offsetHeight < 900);
    expect(chart.offsetHeight).to.be.greaterThan(200);
  });

  it('draws in a hidden tab and fits when it is shown', async () => {
    const box = document.createElement('div');
    box.hidden = true;
    box.style.width = '333px';
    document.body.append(box);
    const chart = addChart({}, box);
    chart.report = REPORT;
    await eventOf(chart, 'vt-ready');
    box.hidden = false;
    await drawn(chart, () => chart.shadowRoot?.querySelector('.plot')?.getAttribute('width') === String(333 - 34));
    expect(chart.offsetWidth).to.equal(333);
  });

  it('keeps the height that the page reserves', async () => {
    const chart = addChart();
    chart.style.setProperty('--vt-min-height', '777px');
    await chart.updateComplete;
    expect(chart.offsetHeight).to.equal(777);
  });

  it('adds no global', async () => {
    const before = Object.keys(window);
    await readyChart();
    expect(Object.keys(window)).to.deep.equal(before);
  });
});

describe('a long table', () => {
  afterEach(clearPage);

  it('is drawn in parts of 500 rows', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => ({ cells: [`row ${i}`] }));
    const table = { caption: 'Long', columns: [{ label: 'Row' }], rows };
    let drawnRows = 500;
    const draw = () => render(renderTable(table, { rows: drawnRows, label: `more than ${drawnRows}`, more: () => void (drawnRows += 500), key: () => undefined, copy: () => undefined }), document.body);
    draw();
    expect(document.querySelectorAll('tbody tr')).to.have.length(500);
    document.querySelector('button')?.click();
    draw();
    expect(document.querySelectorAll('tbody tr')).to.have.length(1000);
    document.querySelector('button')?.click();
    draw();
    expect([document.querySelectorAll('tbody tr').length, document.querySelectorAll('button').length]).to.deep.equal([1200, 0]);
    render(nothing, document.body);
  });
});
