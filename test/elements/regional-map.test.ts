import { expect } from '@esm-bundle/chai';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../../src/elements/regional-map/define.js';
import { RegionalMap } from '../../src/elements/regional-map/regional-map.js';
import { loadGeography } from '../../src/geography/load-geography.js';
import type { Geography } from '../../src/geography/world.js';
import type { VtErrorEvent, VtSelectEvent } from '../../src/elements/base/events.js';
import { clearPage, eventOf, textOf, until } from './base/fixture.js';

/** A map whose outlines never come. */
class StrandedMap extends RegionalMap {
  protected override loadMap(): Promise<never> {
    return Promise.reject(new Error('no network'));
  }
}
customElements.define('x-stranded-map', StrandedMap);

/** A map whose outlines come when the test brings them. */
class SlowMap extends RegionalMap {
  bring: (outlines: Geography) => void = () => undefined;
  protected override loadMap(): Promise<Geography> {
    return new Promise((resolve) => (this.bring = resolve));
  }
}
customElements.define('x-slow-map', SlowMap);

const reports = new Map<string, unknown>();

async function reportOf(name: string): Promise<unknown> {
  if (!reports.has(name)) reports.set(name, await (await fetch(`/stories/reports/${name}.json`)).json());
  return reports.get(name);
}

/** A ready map of a gallery report, or of a report given, in a box of the given width. */
async function mapOf(report: unknown, width = 600, attributes: Readonly<Record<string, string>> = {}, tag = 'vt-regional-map'): Promise<RegionalMap> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  const map = document.createElement(tag);
  if (!(map instanceof RegionalMap)) return expect.fail('no map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  map.report = typeof report === 'string' ? await reportOf(report) : report;
  const ready = eventOf(map, 'vt-ready');
  box.append(map);
  await ready;
  return map;
}

const all = (map: RegionalMap, selector: string): readonly Element[] => [...(map.shadowRoot?.querySelectorAll(selector) ?? [])];
const nameOf = (element: Element | null | undefined): string => (element?.getAttribute('aria-label') ?? '').replace(/\u00a0/g, ' ');
const options = (map: RegionalMap): readonly string[] => all(map, '[role=option]').map(nameOf);
const option = (map: RegionalMap, name: RegExp): SVGElement =>
  all(map, '[role=option]').find((each): each is SVGElement => each instanceof SVGElement && name.test(nameOf(each))) ?? expect.fail(`no option ${String(name)}`);
const button = (map: RegionalMap, name: RegExp): HTMLButtonElement =>
  all(map, 'button').find((each): each is HTMLButtonElement => each instanceof HTMLButtonElement && name.test(each.textContent ?? '')) ?? expect.fail(`no button ${String(name)}`);
const headingOf = (map: RegionalMap): string => all(map, '[role=heading]')[0]?.textContent?.trim() ?? '';
const focusedName = (map: RegionalMap): string => nameOf(map.shadowRoot?.activeElement) || (map.shadowRoot?.activeElement?.textContent?.trim() ?? '');
const tooltipOf = (map: RegionalMap): string => (all(map, '.tooltip')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
const selections = (map: RegionalMap): readonly string[] => {
  const found: string[] = [];
  map.addEventListener('vt-select', (event: VtSelectEvent) => found.push(`${event.kind} ${event.id ?? '-'}`));
  return found;
};

/** The keyboard on the first mark, with its tooltip open. */
async function enter(map: RegionalMap): Promise<void> {
  option(map, /./).focus();
  await until(() => tooltipOf(map) !== '');
}

async function press(map: RegionalMap, key: string, wanted: RegExp): Promise<void> {
  await sendKeys({ press: key });
  await until(() => wanted.test(focusedName(map)));
}

const faults = async (map: RegionalMap): Promise<readonly string[]> =>
  (await axe.run(map, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);

describe('vt-regional-map', () => {
  afterEach(async () => {
    clearPage();
    await emulateMedia({ colorScheme: 'light' });
    await resetMouse();
  });

  it('moves by a key that was pressed while the code for it was on its way', async () => {
    const map = await mapOf('iot-medical-devices');
    option(map, /^North America/).focus();
    map.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }));
    await until(() => /^Europe/.test(focusedName(map)));
  });

  it('is ready when the map is drawn, not before', async () => {
    const map = await mapOf('iot-medical-devices');
    expect(options(map)).to.deep.equal([
      'North America: dominates the market, 2 country lines',
      'Europe: robust growth, 8 country lines',
      'Asia Pacific: fastest-growing region, 7 country lines',
      'Middle East & Africa: steady progress, 4 country lines',
      'Latin America: rising adoption, 4 country lines',
    ]);
  });

  it('keeps its height when the map comes', async () => {
    const outlines = await loadGeography();
    const map = document.createElement('x-slow-map');
    if (!(map instanceof SlowMap)) return expect.fail('no map');
    map.report = await reportOf('iot-medical-devices');
    document.body.append(map);
    await until(() => textOf(map).includes('Germany'));
    const before = map.getBoundingClientRect().height;
    map.bring(outlines);
    await eventOf(map, 'vt-ready');
    expect(map.getBoundingClientRect().height).to.equal(before);
  });

  it('colours only the regions that the headline names', async () => {
    const map = await mapOf('iot-medical-devices');
    expect(headingOf(map)).to.equal('North America dominates; Asia Pacific grows fastest');
    expect(all(map, '.mark.lead').map(nameOf)).to.deep.equal(['North America: dominates the market, 2 country lines']);
    expect(all(map, '.mark.growth').length).to.equal(1);
  });

  it('has one tab stop, and arrow keys lead to what lies that way', async () => {
    const map = await mapOf('iot-medical-devices', 960);
    expect(all(map, '[role=option][tabindex="0"]').length).to.equal(1);
    await enter(map);
    await press(map, 'ArrowRight', /^Europe/);
    await press(map, 'ArrowRight', /^Asia Pacific/);
    await press(map, 'Home', /^North America/);
    await press(map, 'End', /^Latin America/);
    await press(map, 'ArrowUp', /^North America/);
  });

  it('opens a region with Enter, moves the focus to the way back, and returns with Escape', async () => {
    const map = await mapOf('iot-medical-devices', 960);
    const selected = selections(map);
    await enter(map);
    await press(map, 'ArrowRight', /^Europe/);
    await press(map, 'Enter', /^All regions$/);
    expect(map.getAttribute('region')).to.equal('europe');
    expect(headingOf(map)).to.equal('Europe: five countries, two country groups and the rest');
    await press(map, 'Escape', /^Europe/);
    expect(selected).to.deep.equal(['region europe', 'region -']);
    expect(headingOf(map)).to.equal('North America dominates; Asia Pacific grows fastest');
  });

  it('opens a region with a click on the index that comes before the code for it', async () => {
    const map = await mapOf('iot-medical-devices');
    button(map, /^\s*Latin America/).click();
    await until(() => headingOf(map) === 'Latin America: three countries and the rest');
    expect(options(map)).to.deep.equal(['Brazil', 'Mexico', 'Argentina', 'Rest of Latin America']);
  });

  it('opens a region with one tap', async () => {
    const map = await mapOf('iot-medical-devices');
    await enter(map);
    for (const type of ['pointerdown', 'click']) option(map, /^Europe/).dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
    await until(() => map.region === 'europe');
  });

  it('says which country line was clicked', async () => {
    const map = await mapOf('iot-medical-devices', 960, { region: 'europe' });
    const selected = selections(map);
    option(map, /^Nordic/).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    all(map, '.panel li')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(selected).to.deep.equal(['country nordic', 'country germany']);
  });

  it('shows the region of its attribute from the start, with its text and its list', async () => {
    const map = await mapOf('iot-medical-devices', 960, { region: 'middle-east-africa' });
    expect(all(map, '.panel li').map((item) => item.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal(['GCCcountry group', 'Israel', 'South Africa', 'Rest of Middle East & Africa']);
    expect(textOf(map)).to.contain('Middle East and Africa move forward steadily');
    expect(all(map, 'svg.map text').map((text) => text.textContent)).to.include.members(['GCC', 'Israel', 'South Africa']);
  });

  it('shows all regions for an id that no region has', async () => {
    const map = await mapOf('iot-medical-devices', 600, { region: 'atlantis' });
    expect(options(map).length).to.equal(5);
  });

  it('gives small places a dot with a target of 24 pixels', async () => {
    const map = await mapOf('iot-medical-devices', 960, { region: 'asia-pacific' });
    const hit = all(map, 'circle.hit')[0] ?? expect.fail('no target');
    expect(hit.getBoundingClientRect().width).to.be.at.least(24);
    expect(all(map, 'circle.dot').length).to.be.above(5);
  });

  it('says in a tooltip what the report says, on hover too', async () => {
    const map = await mapOf('iot-medical-devices', 960);
    const { x, y } = (all(map, 'svg.map text').find(({ textContent }) => textContent === 'North America') ?? expect.fail('no name')).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + 8), Math.round(y + 8)] });
    await until(() => tooltipOf(map) !== '');
    expect(tooltipOf(map)).to.equal('North America Dominates the market In the report; values not disclosed here');
  });

  it('shows circles whose areas are the shares, and bars on one scale', async () => {
    const map = await mapOf('sample-disclosed', 960);
    expect(headingOf(map)).to.equal('North America is the largest region: 38% of the market in 2024');
    const radii = all(map, 'circle.circle').map((circle) => Number(circle.getAttribute('r')));
    expect(radii[0]).to.be.closeTo((radii[1] ?? 0) * Math.sqrt(38 / 25), 0.2);
    expect(options(map)[0]).to.equal('North America: 38%, reported, the largest region, 2 country lines');
    expect(all(map, '.rest, .listed').every((land) => !land.matches('.lead *, .growth *'))).to.equal(true);
  });

  it('shows sizes of another year where they are asked for', async () => {
    const map = await mapOf('sample-disclosed', 960, { measure: 'value', year: '2031' });
    expect(textOf(map)).to.contain(', 2031. Circle area is proportional');
  });

  it('shows a report on one region as that region, with no way to others', async () => {
    const map = await mapOf('one-region');
    expect(options(map)[0]).to.equal('Germany: 19%, reported');
    expect(all(map, '.crumbs').length).to.equal(0);
  });

  it('is an accordion of numbered regions when narrow', async () => {
    const map = await mapOf('iot-medical-devices', 320);
    expect(all(map, 'svg.map circle.number').length).to.equal(5);
    const europe = button(map, /Europe/);
    expect(europe.getAttribute('aria-expanded')).to.equal('false');
    europe.click();
    await until(() => europe.getAttribute('aria-expanded') === 'true');
    expect(textOf(map)).to.contain('Rest of Europe');
    button(map, /Show on the map/).click();
    await until(() => map.region === 'europe');
  });

  it('names a place that is not known, says so once, and shows the rest', async () => {
    const errors: string[] = [];
    const listen = (event: VtErrorEvent) => errors.push(`${event.code} ${event.path}`);
    document.addEventListener('vt-error', listen);
    const map = await mapOf('faulty');
    document.removeEventListener('vt-error', listen);
    expect(errors.filter((error) => error.startsWith('unknown-place'))).to.deep.equal(['unknown-place regions[1].name']);
    expect(textOf(map)).to.contain('found “Atlantis”');
    expect(options(map)).to.deep.equal(['Europe: 60%, reported, 2 country lines', 'Atlantis: 40%, reported']);
  });

  it('keeps list and table where the outlines do not load', async () => {
    const map = await mapOf('iot-medical-devices', 600, {}, 'x-stranded-map');
    expect(textOf(map)).to.contain('The map did not load.');
    expect(button(map, /Try again/)).to.be.instanceOf(HTMLButtonElement);
    button(map, /^\s*Europe/).click();
    await until(() => headingOf(map) === 'Europe: five countries, two country groups and the rest');
    expect(all(map, '.panel li').length).to.equal(8);
    map.view = 'table';
    await until(() => all(map, 'table').length === 1);
    expect(all(map, 'tbody tr').length).to.equal(9);
  });

  it('has a table of all regions and lines with what is known of each', async () => {
    const map = await mapOf('iot-medical-devices', 600, { view: 'table' });
    expect(all(map, 'tbody tr').length).to.equal(30);
    expect(all(map, 'tbody tr:nth-child(3) > *').map((cell) => cell.textContent?.trim())).to.deep.equal(['Canada', 'country', '', 'Not disclosed']);
  });

  it('shows names that look like markup as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const map = await mapOf({ schemaVersion: 1, title: 'T', regions: [{ id: 'a', name, countries: [{ kind: 'country', id: 'b', name: 'France' }] }, { id: 'c', name: 'Africa', countries: [] }] });
    expect(textOf(map)).to.contain(name);
    expect(all(map, 'img').length).to.equal(0);
  });

  it('is empty, not broken, without regions', async () => {
    const map = await mapOf({ schemaVersion: 1, title: 'T' });
    await until(() => textOf(map).includes('No regions published'));
  });

  it('takes a new report in place of the old one', async () => {
    const map = await mapOf('iot-medical-devices');
    map.report = await reportOf('one-year');
    await eventOf(map, 'vt-ready');
    expect(options(map).length).to.equal(2);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [what, attributes] of [['the world', {}], ['a region', { region: 'europe' }], ['the table', { view: 'table' }]] as const) {
      it(`has nothing that axe-core finds: ${what}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.style.colorScheme = 'light dark';
        expect(await faults(await mapOf('iot-medical-devices', 600, attributes))).to.deep.equal([]);
        expect(await faults(await mapOf('sample-disclosed', 320, attributes))).to.deep.equal([]);
      });
    }
  }

  for (const width of [240, 320, 480, 600, 760, 960, 1600]) {
    it(`stays inside its box at ${width} px`, async () => {
      const map = await mapOf('iot-medical-devices', width);
      const box = map.getBoundingClientRect();
      for (const part of all(map, 'svg.map, .index, .entry, .legend')) {
        expect(part.getBoundingClientRect().right).to.be.at.most(box.right + 0.5);
        expect(part.scrollWidth).to.be.at.most(part.clientWidth + 1);
      }
    });
  }
});
