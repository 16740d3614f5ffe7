import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player-list/define.js';
import '../../../src/elements/regional-map/define.js';
import '../../../src/elements/report/define.js';
import '../../../src/elements/segment-treemap/define.js';
import { linkedElements } from '../../../src/elements/base/linked-elements.js';
import type { VitrineElement, VtSelectEvent } from '../../../src/elements/base/vitrine-element.js';
import { clearPage, eventOf, until } from './fixture.js';

const KITES = {
  schemaVersion: 1,
  id: 'kites',
  title: 'Kites Market',
  players: [{ id: 'aero', name: 'Aero', listings: [] }, { id: 'bora', name: 'Bora', listings: [] }],
  regions: [{ id: 'europe', name: 'Europe', countries: [] }, { id: 'asia', name: 'Asia Pacific', countries: [] }],
  segmentations: [{ id: 'line', name: 'Line', segments: [{ id: 'single', name: 'Single line' }, { id: 'dual', name: 'Dual line' }] }],
};

type Tag = 'vt-player-list' | 'vt-regional-map' | 'vt-segment-treemap';

/** A ready widget of the kites report, or of the given one. */
async function add(tag: Tag, report: object | undefined = KITES, attributes: Readonly<Record<string, string>> = {}, parent: Element = document.body): Promise<VitrineElement> {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const ready = eventOf(widget, 'vt-ready');
  widget.report = report;
  parent.append(widget);
  await ready;
  return widget;
}

const ASIA = { kind: 'region', id: 'asia' } as const;
const EUROPE = { kind: 'region', id: 'europe' } as const;
const escape = (target: EventTarget): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));

describe('one selection', () => {
  afterEach(clearPage);

  it('is that of all widgets whose reports have one id', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap', { ...KITES });
    map.select('region', 'asia');
    await until(() => tiles.selected?.id === 'asia');
    expect(tiles.selected).to.deep.equal(ASIA);
  });

  it('is not that of another report', async () => {
    const map = await add('vt-regional-map');
    const same = await add('vt-segment-treemap');
    const other = await add('vt-segment-treemap', { ...KITES, id: 'boats' });
    map.select('region', 'asia');
    await until(() => same.selected !== undefined);
    expect(other.selected).to.equal(undefined);
  });

  it('is shared by a report-id, whatever the reports are called', async () => {
    const map = await add('vt-regional-map', KITES, { 'report-id': 'x' });
    const other = await add('vt-segment-treemap', { ...KITES, id: 'boats' }, { 'report-id': 'x' });
    map.select('region', 'asia');
    await until(() => other.selected?.id === 'asia');
  });

  it('is parted by different report-ids of one report', async () => {
    const map = await add('vt-regional-map', KITES, { 'report-id': 'left' });
    const twin = await add('vt-player-list', KITES, { 'report-id': 'left' });
    const right = await add('vt-segment-treemap', KITES, { 'report-id': 'right' });
    map.select('region', 'asia');
    await until(() => twin.selected !== undefined);
    expect(right.selected).to.equal(undefined);
  });

  it('is that of the very same report where it has no id', async () => {
    const nameless = { ...KITES, id: undefined };
    const map = await add('vt-regional-map', nameless);
    const tiles = await add('vt-segment-treemap', nameless);
    const copy = await add('vt-segment-treemap', { ...nameless });
    map.select('region', 'asia');
    await until(() => tiles.selected !== undefined);
    expect(copy.selected).to.equal(undefined);
  });

  it('is that of everything inside one vt-report with a report-id, and of the vt-report', async () => {
    const report = document.createElement('vt-report');
    report.setAttribute('report-id', 'x');
    report.report = KITES;
    report.append(document.createElement('vt-regional-map'));
    document.body.append(report);
    const map = report.firstElementChild as VitrineElement;
    await eventOf(map, 'vt-ready');
    const outside = await add('vt-segment-treemap', { ...KITES, id: 'boats' }, { 'report-id': 'x' });
    map.select('region', 'asia');
    await until(() => outside.selected?.id === 'asia' && report.selected?.id === 'asia');
  });

  it('sends one vt-select, from the widget where the reader acted', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap');
    const heard: VtSelectEvent[] = [];
    const listen = (event: VtSelectEvent): void => void heard.push(event);
    document.addEventListener('vt-select', listen);
    map.select('region', 'asia');
    await until(() => tiles.selected !== undefined);
    document.removeEventListener('vt-select', listen);
    expect(heard.map(({ kind, id, target }) => [kind, id, target])).to.deep.equal([['region', 'asia', map]]);
  });

  it('is cleared by the same mark again', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap');
    map.select('region', 'asia');
    await until(() => tiles.selected !== undefined);
    const cleared = eventOf(tiles, 'vt-select');
    tiles.select('region', 'asia');
    expect((await cleared).id).to.equal(undefined);
    await until(() => map.selected === undefined);
  });

  it('is cleared by Escape anywhere on the page, and says so', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap');
    map.select('region', 'asia');
    await until(() => tiles.selected !== undefined);
    const cleared = eventOf(map, 'vt-select');
    escape(document.body);
    expect((await cleared).id).to.equal(undefined);
    expect([map.selected, tiles.selected]).to.deep.equal([undefined, undefined]);
  });

  it('of another report stays when Escape is pressed in a widget', async () => {
    const map = await add('vt-regional-map');
    const boats = await add('vt-regional-map', { ...KITES, id: 'boats' });
    const twin = await add('vt-segment-treemap', { ...KITES, id: 'boats' });
    map.select('region', 'asia');
    boats.select('region', 'europe');
    await until(() => twin.selected !== undefined);
    escape(boats);
    await until(() => boats.selected === undefined);
    expect(map.selected).to.deep.equal(ASIA);
  });

  it('is taken over by a widget that comes later', async () => {
    const map = await add('vt-regional-map');
    map.select('region', 'asia');
    const late = await add('vt-segment-treemap');
    await until(() => late.selected?.id === 'asia');
  });

  it('can be set from outside, without an event', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap');
    let heard = 0;
    const count = (): void => void heard++;
    document.addEventListener('vt-select', count);
    tiles.selected = EUROPE;
    await until(() => map.selected?.id === 'europe');
    tiles.selected = undefined;
    await until(() => map.selected === undefined);
    document.removeEventListener('vt-select', count);
    expect(heard).to.equal(0);
  });

  it('stays with its report when a widget turns to another one', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap');
    map.select('region', 'asia');
    await until(() => tiles.selected !== undefined);
    tiles.report = { ...KITES, id: 'boats' };
    await until(() => tiles.selected === undefined);
    expect(map.selected).to.deep.equal(ASIA);
  });

  it('leaves nothing behind when the widgets leave', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap');
    map.select('region', 'asia');
    await until(() => tiles.selected !== undefined);
    clearPage();
    expect(linkedElements.size).to.equal(0);
  });

  it('is forgotten with the last widget of its report', async () => {
    const map = await add('vt-regional-map');
    const tiles = await add('vt-segment-treemap');
    map.select('region', 'asia');
    await until(() => tiles.selected !== undefined);
    clearPage();
    const late = await add('vt-segment-treemap');
    await late.updateComplete;
    expect(late.selected).to.equal(undefined);
  });
});
