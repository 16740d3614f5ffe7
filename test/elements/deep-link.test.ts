import { expect } from '@esm-bundle/chai';
import '../../src/elements/regional-map/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/segment-treemap/define.js';
import type { VitrineElement } from '../../src/elements/base/vitrine-element.js';
import { clearPage, eventOf, until } from './base/fixture.js';

const KITES = {
  schemaVersion: 1,
  id: 'kites',
  title: 'Kites Market',
  regions: [{ id: 'europe', name: 'Europe', countries: [] }, { id: 'asia-pacific', name: 'Asia Pacific', countries: [] }],
  segmentations: [{ id: 'line', name: 'Line', segments: [{ id: 'single', name: 'Single line' }, { id: 'dual', name: 'Dual line' }] }],
};
const BOATS = { ...KITES, id: 'boats' };

async function add(tag: 'vt-regional-map' | 'vt-segment-treemap', attributes: Readonly<Record<string, string>>, report: object = KITES): Promise<VitrineElement> {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const ready = eventOf(widget, 'vt-ready');
  widget.report = report;
  document.body.append(widget);
  await ready;
  return widget;
}

const DEEP = { 'deep-link': '' };
const address = `${location.pathname}${location.search}`;
const setFragment = (fragment: string): void => history.replaceState(history.state, '', address + fragment);

/** A map without a deep link, whose selection follows that of `widget`: once it has it, the address has been read. */
const isFollowed = (widget: VitrineElement, id: string | undefined): Promise<void> => until(() => widget.selected?.id === id);

describe('deep-link', () => {
  beforeEach(() => setFragment(''));
  afterEach(() => {
    clearPage();
    setFragment('');
  });

  it('writes the selection to the fragment, without a step in the history', async () => {
    const map = await add('vt-regional-map', DEEP);
    const steps = history.length;
    map.select('region', 'asia-pacific');
    await until(() => location.hash === '#vt-region=asia-pacific');
    expect(history.length).to.equal(steps);
  });

  it('takes its part of the fragment away when the selection is cleared', async () => {
    const map = await add('vt-regional-map', DEEP);
    map.select('region', 'europe');
    await until(() => location.hash === '#vt-region=europe');
    map.select('region', undefined);
    await until(() => location.hash === '');
    expect(location.href.endsWith('#')).to.equal(false);
  });

  it('on one widget holds for the selections of all widgets of its report', async () => {
    await add('vt-regional-map', DEEP);
    const tiles = await add('vt-segment-treemap', {});
    tiles.select('segment', 'dual');
    await until(() => location.hash === '#vt-segment=dual');
  });

  it('leaves the address alone where nobody asks for it', async () => {
    const map = await add('vt-regional-map', {});
    const tiles = await add('vt-segment-treemap', {});
    map.select('region', 'europe');
    await isFollowed(tiles, 'europe');
    expect(location.hash).to.equal('');
  });

  it('reads the selection when the widget comes', async () => {
    setFragment('#vt-region=asia-pacific');
    const map = await add('vt-regional-map', DEEP);
    await isFollowed(map, 'asia-pacific');
    expect(map.selected?.kind).to.equal('region');
  });

  it('works on a vt-report around the widgets', async () => {
    setFragment('#vt-segment=dual');
    const report = document.createElement('vt-report');
    report.setAttribute('deep-link', '');
    report.report = KITES;
    const tiles = document.createElement('vt-segment-treemap');
    report.append(tiles);
    document.body.append(report);
    await isFollowed(tiles, 'dual');
  });

  it('reads a fragment that says which report it means for that report only', async () => {
    setFragment('#vt-report=boats&vt-region=europe');
    const kites = await add('vt-regional-map', DEEP);
    const boats = await add('vt-regional-map', DEEP, BOATS);
    await isFollowed(boats, 'europe');
    expect(kites.selected).to.equal(undefined);
  });

  it('says which report it means where the page links two', async () => {
    await add('vt-regional-map', DEEP);
    const boats = await add('vt-regional-map', DEEP, BOATS);
    boats.select('region', 'europe');
    await until(() => location.hash === '#vt-report=boats&vt-region=europe');
  });

  it('follows a fragment that changes', async () => {
    const map = await add('vt-regional-map', DEEP);
    map.select('region', 'europe');
    await until(() => location.hash !== '');
    location.hash = '#vt-region=asia-pacific';
    await isFollowed(map, 'asia-pacific');
  });

  it('clears the selection when the fragment goes', async () => {
    const map = await add('vt-regional-map', DEEP);
    map.select('region', 'europe');
    await until(() => location.hash !== '');
    location.hash = '';
    await isFollowed(map, undefined);
  });

  for (const fragment of ['#section-3', '#/reports/3', '#tab=2', '#vt-overview', '#vt-region', '#tab=2&vt-region=europe']) {
    it(`never writes over a fragment of the page: ${fragment}`, async () => {
      setFragment(fragment);
      const map = await add('vt-regional-map', DEEP);
      const tiles = await add('vt-segment-treemap', {});
      map.select('region', 'europe');
      await isFollowed(tiles, 'europe');
      expect(location.hash).to.equal(fragment);
    });
  }

  for (const fragment of ['#vt-region=atlantis', '#vt-region=__proto__', '#vt-year=99999', '#vt-region=%3Cimg%20src%3Dx%3E', `#vt-region=${'x'.repeat(5000)}`, '#vt-region=%E0%A4%A', '#vt-constructor=europe']) {
    it(`changes nothing for a part that the report does not have: ${fragment.slice(0, 40)}`, async () => {
      const map = await add('vt-regional-map', DEEP);
      const tiles = await add('vt-segment-treemap', {});
      map.select('region', 'europe');
      await isFollowed(tiles, 'europe');
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = fragment;
      await changed;
      expect([map.selected?.id, tiles.selected?.id]).to.deep.equal(['europe', 'europe']);
    });
  }

  it('sends no event for what the address asks', async () => {
    let heard = 0;
    const count = (): void => void heard++;
    document.addEventListener('vt-select', count);
    setFragment('#vt-region=europe');
    const map = await add('vt-regional-map', DEEP);
    await isFollowed(map, 'europe');
    document.removeEventListener('vt-select', count);
    expect(heard).to.equal(0);
  });

  it('stops following the address when the widget leaves', async () => {
    const map = await add('vt-regional-map', DEEP);
    map.select('region', 'europe');
    await until(() => location.hash !== '');
    map.remove();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#vt-region=asia-pacific';
    await changed;
    expect(map.selected?.id).to.equal('europe');
  });
});
