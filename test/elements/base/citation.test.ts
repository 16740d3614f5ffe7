import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import type { MarketSizeChart } from '../../../src/elements/market-size-chart/market-size-chart.js';
import { allOf, byName, press, readyChart, stubClipboard } from './copying.fixture.js';
import { REPORT, clearPage, until } from './fixture.js';

const active = (host: HTMLElement): Element | null | undefined => host.shadowRoot?.activeElement;
const shownText = (host: HTMLElement): string => allOf(host, 'tabpanel')[0]?.textContent ?? '';

/** A chart whose citation is open, with the focus in it. */
async function citing(report: unknown = REPORT): Promise<MarketSizeChart> {
  const chart = await readyChart({}, report);
  await press(chart, 'Cite');
  await until(() => active(chart)?.getAttribute('role') === 'tab');
  return chart;
}

describe('the citation of a widget', () => {
  afterEach(clearPage);

  it('opens as a named dialog, with focus on the chosen form', async () => {
    const chart = await citing();
    const dialog = allOf(chart, 'dialog')[0];
    const label = chart.shadowRoot?.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect([label?.textContent, active(chart)?.textContent, allOf(chart, 'menuitem').length]).to.deep.equal(['Cite this figure', 'Text', 0]);
  });

  it('names title and headline in words', async () => {
    const chart = await citing();
    expect(shownText(chart)).to.equal('Kites Market. Figure: Kites Market expected to grow 10% by 2025.');
  });

  it('changes its form with arrow keys, round and round', async () => {
    const chart = await citing();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => active(chart)?.textContent === 'BibTeX');
    expect(shownText(chart)).to.match(/^@misc\{kites-market:market-size-chart,/);
    await sendKeys({ press: 'End' });
    await until(() => active(chart)?.textContent === 'JSON-LD');
    expect((JSON.parse(shownText(chart)) as Record<string, unknown>)['@type']).to.equal('Dataset');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => active(chart)?.textContent === 'Text');
  });

  it('stays inside the widget, which keeps its height', async () => {
    const chart = await readyChart();
    const before = chart.getBoundingClientRect();
    await press(chart, 'Cite');
    await until(() => allOf(chart, 'dialog').length > 0);
    const panel = allOf(chart, 'dialog')[0]?.getBoundingClientRect();
    expect(chart.getBoundingClientRect().height).to.equal(before.height);
    expect([panel && panel.top >= before.top, panel && panel.bottom <= before.bottom]).to.deep.equal([true, true]);
  });

  it('gives the focus back to the menu button on Escape, and keeps the key from the page', async () => {
    const chart = await citing();
    let heard = 0;
    const listen = (event: KeyboardEvent): void => void (heard += event.key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    await until(() => active(chart) === byName(chart, 'button', 'More actions'));
    document.removeEventListener('keydown', listen);
    expect([allOf(chart, 'dialog').length, heard]).to.deep.equal([0, 0]);
  });

  it('closes by its button too', async () => {
    const chart = await citing();
    byName(chart, 'button', 'Close').click();
    await until(() => active(chart) === byName(chart, 'button', 'More actions'));
    expect(allOf(chart, 'dialog')).to.have.length(0);
  });

  it('makes way for what gets the focus in the figure', async () => {
    const chart = await citing();
    allOf(chart, 'option')[0]?.focus();
    await until(() => allOf(chart, 'dialog').length === 0);
    expect(active(chart)).to.equal(allOf(chart, 'option')[0]);
  });

  it('copies the form that is shown, and says so', async () => {
    const clipboard = stubClipboard(true);
    const chart = await citing();
    byName(chart, 'button', 'Copy').click();
    await until(() => allOf(chart, 'status').some(({ textContent }) => textContent === 'Copied'));
    clipboard.restore();
    expect(clipboard.texts).to.deep.equal(['Kites Market. Figure: Kites Market expected to grow 10% by 2025.']);
    expect(byName(chart, 'button', 'Copied').isConnected).to.equal(true);
  });

  it('selects the text for the reader where no page may copy', async () => {
    const clipboard = stubClipboard(false);
    const chart = await citing();
    byName(chart, 'tab', 'BibTeX').click();
    byName(chart, 'button', 'Copy').click();
    await until(() => allOf(chart, 'status').some(({ textContent }) => /^Copying is not allowed here/.test(textContent ?? '')));
    await until(() => active(chart)?.getAttribute('role') === 'tabpanel');
    clipboard.restore();
    expect(getSelection()?.toString()).to.match(/^@misc\{kites-market/);
  });

  it('says of a sample that it is one, in every form', async () => {
    const chart = await citing({ ...REPORT, sample: true });
    const texts: string[] = [];
    for (const form of ['Text', 'BibTeX', 'JSON-LD']) {
      byName(chart, 'tab', form).click();
      await chart.updateComplete;
      texts.push(shownText(chart));
    }
    expect(texts.filter((text) => text.includes('sample data'))).to.have.length(3);
  });

  it('can be kept back by the page', async () => {
    const chart = await readyChart();
    const actions: string[] = [];
    chart.addEventListener('vt-action', (event) => {
      actions.push(event.action);
      event.preventDefault();
    });
    await press(chart, 'Cite');
    await until(() => allOf(chart, 'menuitem').length === 0);
    expect([allOf(chart, 'dialog').length, ...actions]).to.deep.equal([0, 'cite']);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing for axe to find: ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      document.documentElement.style.cssText = `color-scheme: ${colorScheme}; background: Canvas`;
      document.documentElement.lang = 'en';
      document.title = 'Test';
      const chart = await citing();
      const { violations } = await axe.run(chart, { rules: { region: { enabled: false } } });
      document.documentElement.style.cssText = '';
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
    });
  }
});
