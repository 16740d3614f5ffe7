/** Files from the menu: one action each, which a page may refuse, and what is said where none is made. */
import { expect } from '@esm-bundle/chai';
import type { VtActionEvent } from '../../../src/elements/base/events.js';
import { allOf, byName, press, readyChart } from './copying.fixture.js';
import { clearPage, until } from './fixture.js';

/** What the page is handed instead of a file. */
function catchFile(): { readonly names: string[]; readonly restore: () => void } {
  const { click } = HTMLAnchorElement.prototype;
  const names: string[] = [];
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  return { names, restore: () => (HTMLAnchorElement.prototype.click = click) };
}

describe('files from the menu', () => {
  afterEach(clearPage);

  for (const kind of ['png', 'svg', 'csv', 'json'] as const) {
    it(`hands out ${kind.toUpperCase()} under a name, and closes`, async () => {
      const caught = catchFile();
      const chart = await readyChart();
      await press(chart, `Download ${kind.toUpperCase()}`);
      await until(() => caught.names.length > 0 && allOf(chart, 'menuitem').length === 0);
      caught.restore();
      expect(caught.names).to.deep.equal([`report-market-size-chart.${kind}`]);
    });
  }

  it('names the action in its event, and makes no file where the page prevents it', async () => {
    const caught = catchFile();
    const chart = await readyChart();
    const actions: string[] = [];
    chart.addEventListener('vt-action', (event: VtActionEvent) => {
      actions.push(event.action);
      event.preventDefault();
    });
    for (const item of ['Download PNG', 'Download SVG', 'Download CSV', 'Download JSON']) {
      await press(chart, item);
      await until(() => allOf(chart, 'menuitem').length === 0);
    }
    caught.restore();
    expect([actions, caught.names]).to.deep.equal([['png', 'svg', 'csv', 'json'], []]);
  });

  it('says on its item and to screen readers that a file could not be made', async () => {
    const chart = await readyChart();
    chart.download = () => Promise.reject(new Error('no'));
    await press(chart, 'Download PNG');
    await until(() => allOf(chart, 'status').some(({ textContent }) => textContent === 'The file could not be made'));
    expect(byName(chart, 'menuitem', 'The file could not be made').isConnected).to.equal(true);
  });
});
