import { expect } from '@esm-bundle/chai';
import axe from 'axe-core';
import '../../src/elements/market-size-chart/define.js';
import '../../src/elements/player-list/define.js';
import '../../src/elements/regional-map/define.js';
import '../../src/elements/segment-treemap/define.js';
import type { PartId } from '../../src/analysis/part-id.js';
import { findWidget, showPart } from '../../src/elements/base/show-part.js';
import type { VitrineElement } from '../../src/elements/base/vitrine-element.js';
import { clearPage, eventOf, until } from './base/fixture.js';

type Tag = 'vt-market-size-chart' | 'vt-player-list' | 'vt-regional-map' | 'vt-segment-treemap';

const reports = new Map<string, unknown>();

/** A ready widget of a gallery report, or of the given one, in a box of the given width, with something selected. */
async function selectedIn(tag: Tag, selected: PartId | undefined, { report = 'sample-disclosed' as string | object, width = 960, attributes = {} as Readonly<Record<string, string>> } = {}): Promise<VitrineElement> {
  if (typeof report === 'string' && !reports.has(report)) reports.set(report, await (await fetch(`/stories/reports/${report}.json`)).json());
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.report = typeof report === 'string' ? reports.get(report) : report;
  widget.selected = selected;
  const ready = eventOf(widget, 'vt-ready');
  box.append(widget);
  document.body.append(box);
  await ready;
  await widget.updateComplete;
  return widget;
}

const all = (widget: VitrineElement, selector: string): readonly Element[] => [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])];
const said = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
const options = (widget: VitrineElement): readonly string[] => all(widget, '[role=option][aria-selected=true]').map(said);
const current = (widget: VitrineElement, selector: string): readonly string[] => all(widget, `${selector}[aria-current=true]`).map(said);
const rows = (widget: VitrineElement): readonly string[] => all(widget, 'tr[aria-current=true] th').map(said);

const ASIA: PartId = { kind: 'region', id: 'asia-pacific' };
const TABLE = { attributes: { view: 'table' } };
const BY_REGION = { segmentation: 'geography' };

describe('what is selected', () => {
  afterEach(clearPage);

  it('is an option of the map of all regions, with an outline', async () => {
    const map = await selectedIn('vt-regional-map', ASIA);
    await until(() => options(map).length === 1);
    expect(options(map)[0]).to.match(/^Asia Pacific/);
    expect(all(map, 'path.active')).to.have.length(1);
  });

  it('is its entry in the list under the map', async () => {
    const map = await selectedIn('vt-regional-map', ASIA);
    expect(current(map, '.entry')[0]).to.match(/^Asia Pacific/);
  });

  it('leaves the map of all regions as it is when another widget selects a region', async () => {
    const map = await selectedIn('vt-regional-map', ASIA);
    expect(map.getAttribute('region')).to.equal(null);
  });

  it('is on the map of all regions the region that a country is in', async () => {
    const map = await selectedIn('vt-regional-map', { kind: 'country', id: 'japan' });
    await until(() => options(map).length === 1);
    expect(options(map)[0]).to.match(/^Asia Pacific/);
    expect(current(map, 'li')[0]).to.match(/^Japan/);
  });

  it('is a country on the map of its region', async () => {
    const map = await selectedIn('vt-regional-map', { kind: 'country', id: 'japan' }, { attributes: { region: 'asia-pacific' } });
    await until(() => options(map).length === 1);
    expect(options(map)[0]).to.match(/^Japan/);
  });

  it('is its row in the table of the map', async () => {
    const map = await selectedIn('vt-regional-map', ASIA, TABLE);
    await until(() => rows(map).length === 1);
    expect(rows(map)).to.deep.equal(['Asia Pacific']);
  });

  it('is a region in the treemap by region', async () => {
    const tiles = await selectedIn('vt-segment-treemap', ASIA, { attributes: BY_REGION });
    await until(() => options(tiles).length === 1);
    expect(options(tiles)[0]).to.match(/Asia Pacific/);
    expect(all(tiles, 'rect.active')).to.have.length(1);
  });

  it('is in a treemap whose tiles are countries the tiles of a region, in one outline', async () => {
    const tiles = await selectedIn('vt-segment-treemap', ASIA, { width: 600, attributes: BY_REGION });
    await until(() => options(tiles).length > 0);
    expect(options(tiles)).to.have.length(7);
    expect(all(tiles, 'rect.active')).to.have.length(1);
  });

  it('is in a treemap by region without sizes an open tile', async () => {
    const tiles = await selectedIn('vt-segment-treemap', ASIA, { report: 'iot-medical-devices', attributes: BY_REGION });
    await until(() => options(tiles).length === 1);
    expect(options(tiles)[0]).to.match(/Asia Pacific/);
  });

  it('is a row of the narrow list of segments', async () => {
    const tiles = await selectedIn('vt-segment-treemap', { kind: 'segment', id: 'implant' }, { report: 'iot-medical-devices', width: 320 });
    await until(() => current(tiles, 'li').length === 1);
    expect(current(tiles, 'li')[0]).to.match(/^Implant/);
  });

  it('is its row in the table of the treemap', async () => {
    const tiles = await selectedIn('vt-segment-treemap', { kind: 'segment', id: 'blood-sugar' }, TABLE);
    await until(() => rows(tiles).length === 1);
    expect(all(tiles, 'tr[aria-current=true]')).to.have.length(1);
  });

  it('is no tile of a treemap of something else', async () => {
    const tiles = await selectedIn('vt-segment-treemap', ASIA);
    await until(() => all(tiles, '[role=option]').length > 0);
    expect(options(tiles)).to.deep.equal([]);
  });

  it('is the column of a year', async () => {
    const chart = await selectedIn('vt-market-size-chart', { kind: 'year', id: '2031' });
    await until(() => options(chart).length === 1);
    expect(options(chart)[0]).to.match(/^2031/);
    expect(all(chart, 'rect.active')).to.have.length(1);
  });

  it('is the row of a company', async () => {
    const list = await selectedIn('vt-player-list', { kind: 'player', id: 'sample-company-b' });
    await until(() => current(list, '.item').length === 1);
    expect(current(list, '.item')[0]).to.contain('Sample company B');
  });

  it('is the row of a company also where a narrow list is cut short', async () => {
    const list = await selectedIn('vt-player-list', { kind: 'player', id: 'sap' }, { report: { schemaVersion: 1, title: 'Kites Market', players: Array.from({ length: 30 }, (_, i) => ({ id: i === 29 ? 'sap' : `p${i}`, name: `Company ${i}`, listings: [] })) }, width: 320 });
    await until(() => current(list, '.item').length === 1);
    expect(current(list, '.item')[0]).to.contain('Company 29');
  });

  it('is marked without a barrier, in figures and in tables', async () => {
    await selectedIn('vt-regional-map', ASIA);
    const table = await selectedIn('vt-regional-map', undefined, TABLE);
    await selectedIn('vt-segment-treemap', undefined, { attributes: BY_REGION });
    await until(() => rows(table).length === 1);
    const { violations } = await axe.run(document.body, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
  });
});

describe('showPart(host, path, part)', () => {
  afterEach(clearPage);

  it('selects the part in the widget that shows the path, and moves the focus there', async () => {
    const chart = await selectedIn('vt-market-size-chart', undefined);
    const map = await selectedIn('vt-regional-map', undefined);
    expect(showPart(chart, 'regions[2].shares', ASIA)).to.equal(true);
    expect([map.selected, document.activeElement]).to.deep.equal([ASIA, map]);
  });

  it('says that no widget of the report shows the path', async () => {
    const chart = await selectedIn('vt-market-size-chart', undefined);
    expect(showPart(chart, 'players[0]')).to.equal(false);
  });

  it('takes no widget of another report', async () => {
    const chart = await selectedIn('vt-market-size-chart', undefined);
    await selectedIn('vt-regional-map', undefined, { report: 'iot-medical-devices' });
    expect(findWidget(chart, 'regions')).to.equal(undefined);
  });
});
