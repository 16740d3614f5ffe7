import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import axe from 'axe-core';
import type { MarketSizeChart } from '../../src/elements/market-size-chart/market-size-chart.js';
import { addChart, clearPage, eventOf, until } from './base/fixture.js';

const reports = new Map<string, unknown>();

/** A ready chart of a gallery report in a box of the given width. */
async function chartOf(name: string, width = 600, attributes: Readonly<Record<string, string>> = {}): Promise<MarketSizeChart> {
  if (!reports.has(name)) reports.set(name, await (await fetch(`/stories/reports/${name}.json`)).json());
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  const chart = addChart(attributes, box);
  const ready = eventOf(chart, 'vt-ready');
  chart.report = reports.get(name);
  await ready;
  return chart;
}

const all = (chart: MarketSizeChart, selector: string): readonly Element[] => [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])];
const one = (chart: MarketSizeChart, selector: string): Element => all(chart, selector)[0] ?? expect.fail(`no ${selector}`);
const nameOf = (element: Element | null | undefined): string => (element?.getAttribute('aria-label') ?? '').replace(/\u00a0/g, ' ');
const option = (chart: MarketSizeChart, name: RegExp): SVGElement =>
  all(chart, '[role=option]').find((each): each is SVGElement => each instanceof SVGElement && name.test(nameOf(each))) ?? expect.fail(`no option ${String(name)}`);
const tooltipOf = (chart: MarketSizeChart): string => (all(chart, '.tooltip')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
const focusedName = (chart: MarketSizeChart): string => nameOf(chart.shadowRoot?.activeElement);
const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const moveTo = (element: Element): Promise<void> => sendMouse({ type: 'move', position: middleOf(element) });
const tap = (element: Element): void => {
  for (const type of ['pointerdown', 'click']) element.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
};

/** The keyboard on the first column, with its tooltip open. */
async function enter(chart: MarketSizeChart): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await until(() => tooltipOf(chart) !== '');
}

const press = async (chart: MarketSizeChart, key: string, wanted: RegExp): Promise<void> => {
  await sendKeys({ press: key });
  await until(() => wanted.test(focusedName(chart)) && wanted.test(nameOf(all(chart, '[role=option]')[Number(chart.shadowRoot?.activeElement?.getAttribute('data-mark'))])));
};

describe('vt-market-size-chart', () => {
  afterEach(async () => {
    clearPage();
    document.documentElement.dir = '';
    await resetMouse();
  });

  it('is a list box named by its finding, with an option for each year', async () => {
    const chart = await chartOf('iot-medical-devices');
    expect(nameOf(one(chart, '[role=listbox]'))).to.equal('Market size, USD billion');
    expect(all(chart, '[role=option]').map((each) => nameOf(each).slice(0, 4))).to.deep.equal(['2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031']);
  });

  it('names in each option the year, the value and how it is known', async () => {
    const chart = await chartOf('iot-medical-devices');
    expect(nameOf(option(chart, /^2027/))).to.equal('2027, forecast: about USD 84.4 bn. Calculated from the 2024 value at the stated 15.4% a year; not a published figure');
    expect(nameOf(option(chart, /^2024/))).to.equal('2024, base year: USD 54.94 bn. Reported: USD 54,942.27 million');
  });

  it('is one tab stop', async () => {
    const chart = await chartOf('iot-medical-devices');
    expect(all(chart, '[role=option][tabindex="0"]')).to.have.length(1);
  });

  it('opens a tooltip on focus, moves with the arrows and goes to the ends with Home and End', async () => {
    const chart = await chartOf('iot-medical-devices');
    await enter(chart);
    expect(tooltipOf(chart)).to.contain('2024, base year');
    await press(chart, 'ArrowRight', /^2025/);
    await press(chart, 'ArrowLeft', /^2024/);
    await press(chart, 'End', /^2031/);
    await press(chart, 'ArrowRight', /^2031/);
    await press(chart, 'Home', /^2024/);
    await until(() => tooltipOf(chart).startsWith('2024'));
    expect(all(chart, '.ring')).to.have.length(1);
  });

  it('sends vt-select with the year on Enter', async () => {
    const chart = await chartOf('iot-medical-devices');
    await enter(chart);
    const selected = eventOf(chart, 'vt-select');
    await sendKeys({ press: 'Enter' });
    expect([(await selected).kind, (await selected).id]).to.deep.equal(['year', '2024']);
  });

  it('closes the tooltip on Escape and keeps the focus', async () => {
    const chart = await chartOf('iot-medical-devices');
    await enter(chart);
    await sendKeys({ press: 'Escape' });
    await until(() => tooltipOf(chart) === '');
    expect(focusedName(chart)).to.match(/^2024/);
  });

  it('opens a tooltip on hover that stays while the pointer is on it', async () => {
    const chart = await chartOf('iot-medical-devices');
    await moveTo(option(chart, /^2029/));
    await until(() => tooltipOf(chart).startsWith('2029'));
    const tooltip = one(chart, '.tooltip');
    await moveTo(tooltip);
    await new Promise((resolve) => tooltip.addEventListener('pointermove', resolve, { once: true }) ?? void moveTo(tooltip.querySelector('.value') ?? tooltip));
    expect(tooltipOf(chart)).to.match(/^2029/);
  });

  it('keeps a tooltip for a pointer that comes nearer to it across another column, for a moment', async () => {
    const chart = await chartOf('iot-medical-devices');
    await moveTo(option(chart, /^2030/));
    await until(() => tooltipOf(chart).startsWith('2030'));
    const crossed = new Promise((resolve) => option(chart, /^2029/).addEventListener('pointerover', resolve, { once: true }));
    await moveTo(option(chart, /^2029/));
    await crossed;
    await chart.updateComplete;
    expect(tooltipOf(chart)).to.match(/^2030/);
    await until(() => tooltipOf(chart).startsWith('2029'));
  });

  it('closes a tooltip of the pointer on Escape, wherever the focus is', async () => {
    const chart = await chartOf('iot-medical-devices');
    await moveTo(option(chart, /^2029/));
    await until(() => tooltipOf(chart) !== '');
    await sendKeys({ press: 'Escape' });
    await until(() => tooltipOf(chart) === '');
    expect(chart.shadowRoot?.activeElement).to.equal(null);
  });

  it('closes the tooltip when the pointer leaves the figure', async () => {
    const chart = await chartOf('iot-medical-devices');
    await moveTo(option(chart, /^2029/));
    await until(() => tooltipOf(chart) !== '');
    await sendMouse({ type: 'move', position: [790, 590] });
    await until(() => tooltipOf(chart) === '');
    expect(chart.isConnected).to.equal(true);
  });

  it('opens a tooltip on tap and closes it on a tap elsewhere', async () => {
    const chart = await chartOf('iot-medical-devices');
    tap(option(chart, /^2026/));
    await until(() => tooltipOf(chart).startsWith('2026'));
    tap(document.body);
    await until(() => tooltipOf(chart) === '');
    expect(chart.isConnected).to.equal(true);
  });

  it('leaves no listener on the document when it goes with an open tooltip', async () => {
    const chart = await chartOf('iot-medical-devices');
    tap(option(chart, /^2026/));
    await until(() => tooltipOf(chart) !== '');
    chart.remove();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    const heard = new Promise<boolean>((resolve) => {
      window.addEventListener('keydown', () => resolve(true), { once: true });
      document.body.dispatchEvent(escape);
      resolve(false);
    });
    expect(await heard).to.equal(true);
  });

  it('shows a table that says each number’s status', async () => {
    const chart = await chartOf('iot-medical-devices', 600, { view: 'table' });
    expect(one(chart, 'caption').textContent).to.equal('Market size by year, USD million');
    const rows = all(chart, 'tbody tr').map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | '));
    expect([rows[0], rows[1], rows[4], rows.at(-1)]).to.deep.equal([
      '2021–\u20602023 | not disclosed | In the report',
      '2024 | 54,942.27 | Reported',
      '2027 | 84,435 | Calculated',
      '2031 | 150,106.96 | Reported forecast',
    ]);
  });

  it('says Forecast in a narrow table', async () => {
    const chart = await chartOf('iot-medical-devices', 320, { view: 'table' });
    expect(all(chart, 'tbody tr').at(-1)?.lastElementChild?.textContent?.trim()).to.equal('Forecast');
  });

  it('draws undisclosed and missing years as open slots with a word, never as zero', async () => {
    const chart = await chartOf('ranges-and-bounds', 960);
    expect(nameOf(option(chart, /^2026/))).to.equal('2026, forecast: not disclosed. In the report, not disclosed here');
    expect(nameOf(option(chart, /^2027/))).to.equal('2027, forecast: no value. No usable value was supplied for this year');
    expect(option(chart, /^2026/).querySelectorAll('.open-mark')).to.have.length(1);
  });

  it('tells calculated columns from reported ones by a hatch', async () => {
    const chart = await chartOf('iot-medical-devices');
    expect(all(chart, '[role=option] .hatched')).to.have.length(6);
    expect(all(chart, '[role=option] :is(.solid, .forecast)')).to.have.length(2);
  });

  it('says what it would need where nothing is numeric', async () => {
    const chart = await chartOf('rate-undisclosed');
    await until(() => all(chart, '.state').length > 0);
    expect(one(chart, '.state').textContent).to.contain('No market sizes published');
  });

  it('shows a call to action for what is missing only where the host brings one', async () => {
    const chart = await chartOf('iot-medical-devices');
    expect(all(chart, '.cta')).to.have.length(0);
    const link = document.createElement('a');
    link.slot = 'cta';
    chart.append(link);
    chart.requestUpdate();
    await chart.updateComplete;
    expect(one(chart, '.cta').textContent?.replace(/\u2060/g, '')).to.contain('The full report gives 2021–2023.');
  });

  it('is drawn at its width when a hidden tab is shown', async () => {
    const box = document.createElement('div');
    box.style.display = 'none';
    document.body.append(box);
    const chart = addChart({ src: '/stories/reports/iot-medical-devices.json' }, box);
    await eventOf(chart, 'vt-ready');
    box.style.cssText = 'width: 320px';
    await until(() => one(chart, '.plot').getAttribute('width') === '286');
    expect(one(chart, '.plot').getBoundingClientRect().width).to.equal(286);
  });

  it('follows its box from 240 to 1600 pixels', async () => {
    const chart = await chartOf('iot-medical-devices', 240);
    const box = chart.parentElement ?? expect.fail();
    for (const [width, plot] of [[240, 206], [600, 558], [1600, 1550], [320, 286]] as const) {
      box.style.width = `${width}px`;
      await until(() => one(chart, '.plot').getAttribute('width') === `${plot}`);
    }
    expect(box.scrollWidth).to.equal(320);
  });

  it('lets time run from right to left, and the arrows with it', async () => {
    document.documentElement.dir = 'rtl';
    const chart = await chartOf('right-to-left');
    expect(middleOf(option(chart, /^2023/))[0]).to.be.greaterThan(middleOf(option(chart, /^2031/))[0]);
    await enter(chart);
    await press(chart, 'ArrowLeft', /^2024/);
  });

  it('starts anew with another report', async () => {
    const chart = await chartOf('iot-medical-devices');
    await enter(chart);
    const ready = eventOf(chart, 'vt-ready');
    chart.report = reports.get('sample-disclosed') ?? { ...(reports.get('iot-medical-devices') as object), title: 'Other' };
    await ready;
    await until(() => tooltipOf(chart) === '');
    expect(all(chart, '[role=option]').length).to.be.greaterThan(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const view of ['figure', 'table'] as const) {
      for (const [name, width] of [['iot-medical-devices', 320], ['sample-disclosed', 600], ['ranges-and-bounds', 960]] as const) {
        it(`has nothing for axe to find: ${name}, ${view}, ${colorScheme}, ${width} pixels`, async () => {
          await emulateMedia({ colorScheme });
          document.documentElement.style.cssText = `color-scheme: ${colorScheme}; background: Canvas`;
          document.documentElement.lang = 'en';
          document.title = 'Test';
          const chart = await chartOf(name, width, { view });
          if (view === 'figure') tap(option(chart, /^2024/));
          await until(() => view === 'table' ? all(chart, 'table').length > 0 : tooltipOf(chart) !== '');
          const { violations } = await axe.run(chart, { rules: { region: { enabled: false } } });
          document.documentElement.style.cssText = '';
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
        });
      }
    }
  }
});
