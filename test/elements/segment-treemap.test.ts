import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../../src/elements/segment-treemap/define.js';
import type { SegmentTreemap } from '../../src/elements/segment-treemap/segment-treemap.js';
import type { VtSelectEvent } from '../../src/elements/base/events.js';
import { clearPage, eventOf, textOf, until } from './base/fixture.js';

const reports = new Map<string, unknown>();

/** A ready treemap of a gallery report, or of the given one, in a box of the given width. */
async function treemapOf(report: string | object, width = 960, attributes: Readonly<Record<string, string>> = {}): Promise<SegmentTreemap> {
  if (typeof report === 'string' && !reports.has(report)) reports.set(report, await (await fetch(`/stories/reports/${report}.json`)).json());
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const treemap = document.createElement('vt-segment-treemap');
  for (const [name, value] of Object.entries(attributes)) treemap.setAttribute(name, value);
  const ready = eventOf(treemap, 'vt-ready');
  treemap.report = typeof report === 'string' ? reports.get(report) : report;
  box.append(treemap);
  document.body.append(box);
  await ready;
  return treemap;
}

const flat = (names: readonly string[], more: (i: number) => object = () => ({})): object => ({
  schemaVersion: 1,
  title: 'Kites Market',
  segmentations: [{ id: 'product', name: 'Product', segments: names.map((name, i) => ({ id: `s${i}`, name, ...more(i) })) }],
});
const shareOf = (value: number): object => ({ shares: [{ year: 2024, figure: { kind: 'exact', value, status: 'reported' } }] });

const all = (treemap: SegmentTreemap, selector: string): readonly Element[] => [...(treemap.shadowRoot?.querySelectorAll(selector) ?? [])];
const nameOf = (element: Element | null | undefined): string => (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const named = (treemap: SegmentTreemap, role: string, name: RegExp): HTMLElement =>
  (all(treemap, role).find((each) => name.test(nameOf(each))) as HTMLElement | undefined) ?? expect.fail(`no ${role} ${String(name)} in ${all(treemap, role).map(nameOf).join(' | ')}`);
const option = (treemap: SegmentTreemap, name: RegExp): HTMLElement => named(treemap, '[role=option]', name);
const heading = (treemap: SegmentTreemap): string => nameOf(all(treemap, '[role=heading]')[0]);
const focused = (treemap: SegmentTreemap): string => nameOf(treemap.shadowRoot?.activeElement);
const tooltip = (treemap: SegmentTreemap): string => (all(treemap, '.tooltip')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
const click = (element: Element): boolean => element.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'mouse' }));

/** Where the keyboard is, by element: code that loads with the first action may come later than the key. */
async function press(treemap: SegmentTreemap, key: string, wanted: RegExp): Promise<void> {
  await sendKeys({ press: key });
  await until(() => wanted.test(focused(treemap)));
}

describe('vt-segment-treemap', () => {
  afterEach(async () => {
    clearPage();
    await resetMouse();
  });

  it('has a tab for each segmentation that is not one by regions', async () => {
    const treemap = await treemapOf('iot-medical-devices');
    expect(all(treemap, '[role=tab]').map(nameOf)).to.deep.equal(['Product', 'Connectivity', 'End User']);
    expect(nameOf(named(treemap, '[aria-selected=true]', /./))).to.equal('Product');
  });

  it('has no tabs for a single segmentation', async () => {
    expect(all(await treemapOf('one-segment'), '[role=tab]')).to.have.length(0);
  });

  it('shows the segmentation of its attribute, and reflects the one that a reader chooses', async () => {
    const treemap = await treemapOf('iot-medical-devices', 960, { segmentation: 'connectivity' });
    expect(heading(treemap)).to.equal('Bluetooth: the leading connectivity segment');
    click(named(treemap, '[role=tab]', /End User/));
    await until(() => heading(treemap) === 'Hospitals: the leading end user segment');
    expect(treemap.getAttribute('segmentation')).to.equal('end-user');
  });

  it('moves between tabs with arrow keys, Home and End', async () => {
    const treemap = await treemapOf('iot-medical-devices');
    named(treemap, '[role=tab]', /Product/).focus();
    await press(treemap, 'ArrowRight', /^Connectivity$/);
    await press(treemap, 'End', /^End User$/);
    await press(treemap, 'ArrowRight', /^Product$/);
    expect(nameOf(named(treemap, '[aria-selected=true]', /./))).to.equal('Product');
  });

  it('draws the structure where nothing is disclosed: every segment, with the words of the report', async () => {
    const treemap = await treemapOf('iot-medical-devices');
    expect(all(treemap, '[role=option]').map(nameOf)).to.include.members(['Wearable: A major share of the market. 2 sub-segments', 'Wearable, Vital Sign, Glucose: Glucose levels', 'Pumps: Accurate dosing and real-time data exchange']);
    expect(all(treemap, '[role=option]')).to.have.length(10);
  });

  it('draws a treemap where sizes are disclosed', async () => {
    const treemap = await treemapOf('sample-disclosed');
    expect(heading(treemap)).to.equal('Worn on the body: the largest product segment, 58% of the market in 2024');
    expect(nameOf(option(treemap, /Blood sugar/))).to.match(/^Worn on the body, Vital values, Blood sugar: 20%/);
  });

  it('shows the sizes of the year attribute', async () => {
    const treemap = await treemapOf('sample-disclosed', 960, { year: '2031' });
    expect(textOf(treemap)).to.contain('Percent of market value, 2031');
  });

  it('opens a segment with a click, says so, and moves the focus to the way back', async () => {
    const treemap = await treemapOf('sample-disclosed');
    const selected = eventOf(treemap, 'vt-select');
    click(option(treemap, /^Worn on the body: 58%/));
    const { kind, id } = (await selected) as VtSelectEvent;
    expect([kind, id]).to.deep.equal(['segment', 'worn-on-the-body']);
    await until(() => focused(treemap) === 'Product');
    expect(heading(treemap)).to.equal('Worn on the body: 58% of the market');
    expect(treemap.getAttribute('segment')).to.equal('worn-on-the-body');
  });

  it('opens with Enter and comes back with Escape, to the tile that was open', async () => {
    const treemap = await treemapOf('sample-disclosed');
    option(treemap, /^Implanted/).focus();
    await until(() => tooltip(treemap) !== '');
    await press(treemap, 'Enter', /^Product$/);
    expect(heading(treemap)).to.equal('Implanted: 26% of the market');
    await press(treemap, 'Escape', /Implanted 26%/);
    expect(treemap.segment).to.equal(undefined);
  });

  it('goes back to any level by the breadcrumb', async () => {
    const treemap = await treemapOf('sample-disclosed', 600, { segment: 'vital-values' });
    expect(all(treemap, '[aria-label=Level] button').map(nameOf)).to.deep.equal(['Product', 'Worn on the body']);
    click(named(treemap, '[aria-label=Level] button', /Product/));
    await until(() => /Worn on the body 58%/.test(focused(treemap)));
    expect(heading(treemap)).to.match(/^Worn on the body: the largest/);
  });

  it('is at the top for an unknown segment', async () => {
    const treemap = await treemapOf('sample-disclosed', 960, { segment: 'nowhere' });
    expect(heading(treemap)).to.match(/^Worn on the body: the largest/);
  });

  it('sends the segment of a tile without parts, and stays where it is', async () => {
    const treemap = await treemapOf('sample-disclosed');
    const selected = eventOf(treemap, 'vt-select');
    click(option(treemap, /Blood sugar/));
    expect(((await selected) as VtSelectEvent).id).to.equal('blood-sugar');
    expect(treemap.segment).to.equal(undefined);
  });

  it('has one tab stop in the figure and moves inside it with arrow keys, Home and End', async () => {
    const treemap = await treemapOf('sample-disclosed');
    expect(all(treemap, '[role=option][tabindex="0"]')).to.have.length(1);
    (all(treemap, '[role=option]')[0] as HTMLElement).focus();
    await until(() => tooltip(treemap) !== '');
    await press(treemap, 'ArrowDown', /Blood sugar/);
    await press(treemap, 'ArrowRight', /Blood pressure/);
    await press(treemap, 'End', /In pumps/);
    await press(treemap, 'Home', /Worn on the body 58%/);
  });

  it('tells in the tooltip of a hovered tile its share, its status and what it is part of', async () => {
    const treemap = await treemapOf('sample-disclosed');
    const { x, y, width, height } = option(treemap, /Blood sugar/).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until(() => tooltip(treemap) !== '');
    expect(tooltip(treemap)).to.equal('Worn on the body, Vital values, 2024 Blood sugar 20% Reported. 47% of Vital values, 34% of Worn on the body. Grows 14.9% a year');
  });

  it('opens a tile with parts by one tap, and shows the tooltip of one without', async () => {
    const treemap = await treemapOf('sample-disclosed', 320);
    const tap = (name: RegExp) => {
      for (const type of ['pointerdown', 'click']) option(treemap, name).dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
    };
    tap(/^In pumps/);
    await until(() => /In pumps 16%/.test(tooltip(treemap)));
    tap(/Implanted/);
    await until(() => heading(treemap) === 'Implanted: 26% of the market');
  });

  it('is a list with drill-down when narrow and nothing is disclosed, with the text of the open segment', async () => {
    const treemap = await treemapOf('iot-medical-devices', 320);
    expect(all(treemap, 'li button').map(nameOf)).to.deep.equal(['Wearable 22 sub-segments A major share of the market', 'Implant 22 sub-segments Continuous data transmission and automated treatment adjustments']);
    click(named(treemap, 'li button', /^Wearable/));
    await until(() => focused(treemap) === 'Product');
    expect(heading(treemap)).to.equal('Wearable: a major share of the market');
    expect(textOf(treemap)).to.contain('Wearable medical devices make up a major part of the market');
    await press(treemap, 'Escape', /^Wearable/);
  });

  it('has one hatched rest for what is not disclosed, which says how many segments it holds', async () => {
    const treemap = await treemapOf('forty-segments');
    expect(nameOf(option(treemap, /Not disclosed/))).to.equal('Not disclosed: 16 segments: 21.5%. Calculated');
    expect(textOf(treemap)).to.contain('what the disclosed segments leave over for the 16 that are not disclosed');
  });

  it('keys every tile whose name does not fit to a number', async () => {
    const treemap = await treemapOf('forty-segments', 960);
    const numbers = all(treemap, '.tile-key svg').map(nameOf);
    expect(numbers.length).to.be.greaterThan(5);
    expect(all(treemap, '.labels text[text-anchor=middle]').map(nameOf)).to.deep.equal(numbers);
  });

  it('gives zero and negative sizes no tile, but names them', async () => {
    const zero = await treemapOf('zero-values');
    expect(all(zero, '[role=option]')).to.have.length(1);
    expect(textOf(zero)).to.contain('Zero, so without a tile: Four wings and Feathered');
    const negative = await treemapOf('negative-values');
    expect(textOf(negative)).to.match(/Below zero, so without a tile: Harbours EUR.−35.m/);
  });

  it('shows names that look like markup as text', async () => {
    const treemap = await treemapOf(flat(['<img src=x onerror=alert(1)>', 'B']));
    expect(all(treemap, 'img')).to.have.length(0);
    expect(textOf(treemap)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('stays small for 50,000 segments, with sizes and without', async () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `Segment ${i}`);
    const open = await treemapOf(flat(names));
    expect(all(open, '[role=option]')).to.have.length(60);
    const narrow = await treemapOf(flat(names), 320);
    expect(all(narrow, 'li')).to.have.length(60);
    const sized = await treemapOf(flat(names, (i) => shareOf(50 / (i + 1) ** 1.5)));
    expect(all(sized, '[role=option]').length).to.be.within(20, 3640);
    expect(textOf(sized)).to.match(/[\d,]+ more/);
  });

  it('is a table with parents, shares, sizes, growth and status', async () => {
    const treemap = await treemapOf('sample-disclosed', 960, { view: 'table' });
    expect(all(treemap, 'th[scope=col]').map(nameOf)).to.deep.equal(['Segment', 'Part of', 'Percent', 'USD million', 'Growth a year', 'Basis']);
    const row = named(treemap, 'tbody tr', /^Blood sugar/);
    expect([...row.children].map(nameOf)).to.deep.equal(['Blood sugar', 'Vital values', '20', '8,000', '14.9%', 'Reported']);
  });

  it('says what is empty where the report has no segments', async () => {
    const treemap = await treemapOf({ schemaVersion: 1, title: 'Kites Market' });
    await until(() => textOf(treemap).includes('No segments published'));
  });

  it('draws another report in the place of the first', async () => {
    const treemap = await treemapOf('sample-disclosed', 960, { segment: 'implanted' });
    treemap.report = reports.get('iot-medical-devices') ?? (await (await fetch('/stories/reports/iot-medical-devices.json')).json());
    await until(() => heading(treemap) === 'Three product segments, with Wearable a major one');
  });

  for (const [report, attributes] of [['iot-medical-devices', {}], ['sample-disclosed', {}], ['sample-disclosed', { segment: 'vital-values' }], ['forty-segments', {}], ['sample-disclosed', { view: 'table' }]] as const) {
    for (const scheme of ['light', 'dark']) {
      it(`has nothing that axe finds: ${report} ${JSON.stringify(attributes)}, ${scheme}`, async () => {
        const treemap = await treemapOf(report, 600, { theme: scheme, ...attributes });
        const { violations } = await axe.run(treemap, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
      });
    }
  }
});
