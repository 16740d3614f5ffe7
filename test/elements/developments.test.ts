import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../../src/elements/developments/define.js';
import type { Developments } from '../../src/elements/developments/developments.js';
import { clearPage, eventOf, textOf, until } from './base/fixture.js';

const galleryReport = async (name: string): Promise<unknown> => (await fetch(`/stories/reports/${name}.json`)).json();

async function addDevelopments(report: unknown, width = 960, attributes: Readonly<Record<string, string>> = {}): Promise<Developments> {
  const element = document.createElement('vt-developments');
  element.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = eventOf(element, 'vt-ready');
  element.report = report;
  document.body.append(element);
  await ready;
  return element;
}

const all = <T extends Element = HTMLElement>(element: Developments, selector: string): readonly T[] => [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
const rows = (element: Developments): readonly HTMLElement[] => all(element, '[part=development]');
const marks = (element: Developments): readonly SVGElement[] => all<SVGElement>(element, '[role=option]');
const lit = (element: Developments): readonly (string | null)[] => all(element, '.lit').map((row) => row.getAttribute('data-row'));
const selected = (element: Developments): readonly (string | null)[] => all(element, '.selected').map((row) => row.getAttribute('data-row'));

const barriers = async (element: Developments): Promise<readonly string[]> =>
  (await axe.run(element, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

const reportOf = (developments: readonly object[], more: object = {}): unknown => ({ schemaVersion: 1, title: 'Kites Market', developments, ...more });
const many = (count: number): unknown => reportOf(Array.from({ length: count }, (_, i) => ({ date: `${2024 - (i % 3)}-05`, text: `Kite ${i} flew.` })));

describe('the developments', () => {
  let report: unknown;
  let sample: unknown;
  before(async () => ([report, sample] = await Promise.all([galleryReport('iot-medical-devices'), galleryReport('sample-disclosed')])));
  afterEach(clearPage);

  it('lists the real report’s two, the newest first, with their companies as headings', async () => {
    const element = await addDevelopments(report);
    expect(rows(element).map((row) => [row.querySelector('.date')?.textContent?.trim(), row.querySelector('[role=heading]')?.textContent])).to.deep.equal([
      ['September 2023', 'Infosys, NVIDIA Corporation'],
      ['May 2023', 'SAP SE, Accenture'],
    ]);
  });

  it('shows a heading of the report as it is, and a year as nothing but a year', async () => {
    const element = await addDevelopments(sample);
    expect(rows(element).map((row) => row.querySelector('[role=heading]')?.textContent)).to.deep.equal(['Sample company A opens a plant', 'Sample company C, Sample company D', 'Sample company B Holding']);
    expect(rows(element)[2]?.querySelector('.date')?.textContent?.trim()).to.equal('2023');
  });

  it('says on the strip when each was, in the order of time', async () => {
    const element = await addDevelopments(report);
    expect(marks(element).map((mark) => mark.getAttribute('aria-label'))).to.deep.equal(['May 2023: SAP SE, Accenture', 'September 2023: Infosys, NVIDIA Corporation']);
  });

  it('names the strip with its years, base year and study period', async () => {
    const element = await addDevelopments(report);
    expect(all<SVGElement>(element, '[role=listbox]')[0]?.getAttribute('aria-label')?.replaceAll('\u2060', '')).to.equal('Timeline 2021–2031. Base year 2024. Study period 2025–2031.');
  });

  it('writes dates in the page’s form of English', async () => {
    const element = await addDevelopments(sample, 960, { lang: 'en-GB' });
    expect(rows(element)[0]?.querySelector('.date')?.textContent?.trim()).to.equal('12 November 2024');
  });

  it('lights the row of the mark under the pointer, and the mark of the row', async () => {
    const element = await addDevelopments(report);
    marks(element)[1]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await until(() => lit(element).length > 0);
    expect(lit(element)).to.deep.equal(['0']);
    all(element, '.strip')[0]?.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(lit(element)).to.deep.equal([]);
    const radius = marks(element)[0]?.querySelector('circle')?.getAttribute('r');
    rows(element)[1]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await element.updateComplete;
    expect(Number(marks(element)[0]?.querySelector('circle')?.getAttribute('r'))).to.be.greaterThan(Number(radius));
  });

  it('has one tab stop on the strip, and arrow keys move on it', async () => {
    const element = await addDevelopments(report);
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['0', '-1']);
    marks(element)[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => element.shadowRoot?.activeElement !== marks(element)[0]);
    expect(element.shadowRoot?.activeElement).to.equal(marks(element)[1]);
    expect(lit(element)).to.deep.equal(['0']);
  });

  it('selects a player that a development names, and clears it with the second click', async () => {
    const element = await addDevelopments(sample);
    const ids: (string | undefined)[] = [];
    element.addEventListener('vt-select', ({ kind, id }) => ids.push(`${kind} ${id}`));
    const [company] = all(element, '[data-player]');
    company?.click();
    await until(() => selected(element).length > 0);
    expect([selected(element), company?.getAttribute('aria-pressed')]).to.deep.equal([['0'], 'true']);
    company?.click();
    await element.updateComplete;
    expect(selected(element)).to.deep.equal([]);
    expect(ids).to.deep.equal([`player ${company?.getAttribute('data-player')}`, 'player undefined']);
  });

  it('marks the rows of a player that is selected elsewhere, and Escape clears it', async () => {
    const element = await addDevelopments(sample);
    const company = all(element, '[data-player]').at(-1);
    element.selected = { kind: 'player', id: company?.getAttribute('data-player') ?? '' };
    await element.updateComplete;
    expect(selected(element)).to.deep.equal(['2']);
    company?.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => element.selected === undefined);
    expect([selected(element), element.selected]).to.deep.equal([[], undefined]);
  });

  it('makes no button of a company that the report does not list', async () => {
    const element = await addDevelopments(report);
    expect(all(element, '[data-player]')).to.have.lengthOf(0);
  });

  it('shows ten of many under their years, and the rest on request, with the focus on the first new row', async () => {
    const element = await addDevelopments(many(140));
    expect([rows(element).length, all(element, '.year').map((year) => year.textContent)]).to.deep.equal([10, ['2024']]);
    const [button] = all(element, 'button.all');
    expect(button?.textContent).to.equal('Show all 140');
    const focused = eventOf(element, 'focusin');
    button?.click();
    await focused;
    expect([rows(element).length, all(element, '.year').map((year) => year.textContent)]).to.deep.equal([140, ['2024', '2023', '2022']]);
    expect(element.shadowRoot?.activeElement).to.equal(rows(element)[10]);
  });

  it('shows a thousand on request, and no more marks than fit', async () => {
    const element = await addDevelopments(many(1000));
    const focused = eventOf(element, 'focusin');
    all(element, 'button.all')[0]?.click();
    await focused;
    expect(rows(element)).to.have.lengthOf(1000);
    expect(marks(element).length).to.be.lessThan(80);
  });

  it('leads from a mark to its row, also to one that is not shown yet', async () => {
    const element = await addDevelopments(many(140));
    marks(element)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => rows(element).length > 10);
    expect(rows(element)).to.have.lengthOf(140);
  });

  it('moves the focus from a mark to its row with Enter', async () => {
    const element = await addDevelopments(report);
    marks(element)[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot?.activeElement === rows(element)[1]);
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('SAP SE');
  });

  it('clears the selection with one Escape on the strip', async () => {
    const element = await addDevelopments(sample);
    element.selected = { kind: 'player', id: all(element, '[data-player]')[0]?.getAttribute('data-player') ?? '' };
    marks(element)[0]?.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => element.selected === undefined);
    expect(element.selected).to.equal(undefined);
  });

  it('has buttons of at least 24 pixels', async () => {
    const heights = all(await addDevelopments(sample), 'button').map((button) => button.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.at.least(24);
  });

  it('links to the announcement by its host, and never to a script', async () => {
    const element = await addDevelopments(reportOf([{ date: '2023-05', text: 'It flew.', url: 'https://www.example.com/news' }, { date: '2023', text: 'No.', url: 'javascript:alert(1)' }]));
    expect(all<HTMLAnchorElement>(element, 'a').map((link) => [link.textContent, link.href])).to.deep.equal([['Read at example.com', 'https://www.example.com/news']]);
  });

  it('keeps hostile texts inside, as text', async () => {
    const text = `<img src=x onerror=alert(1)>${'Wind'.repeat(200)}`;
    const element = await addDevelopments(reportOf([{ date: '2023-05', heading: 'Kite'.repeat(60), text, companies: ['Drache'.repeat(30)] }]), 240);
    expect(all(element, 'img')).to.have.lengthOf(0);
    const { right } = element.getBoundingClientRect();
    expect(all(element, '.what, .what *').filter((part) => part.getBoundingClientRect().right > right + 0.5)).to.have.lengthOf(0);
  });

  it('runs time from right to left where the page does', async () => {
    const element = await addDevelopments(report, 960, { dir: 'rtl' });
    const [first, last] = marks(element).map((mark) => mark.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(last ?? Infinity);
  });

  it('has a table of all', async () => {
    const element = await addDevelopments(many(30), 960, { view: 'table' });
    expect(all(element, 'tbody tr')).to.have.lengthOf(30);
    expect(all(element, 'th[scope=col]').map((head) => head.textContent)).to.deep.equal(['Date', 'What happened']);
  });

  it('says that a report names none', async () => {
    expect(textOf(await addDevelopments({ schemaVersion: 1, title: 'Kites Market' }))).to.contain('No developments named');
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no barrier that axe finds, as list and as table, in ${scheme}`, async () => {
      document.body.style.background = scheme === 'dark' ? '#0c0f13' : '#fff';
      const found = [];
      for (const view of ['figure', 'table']) found.push(...(await barriers(await addDevelopments(sample, 600, { theme: scheme, view }))));
      found.push(...(await barriers(await addDevelopments(many(140), 320, { theme: scheme }))));
      document.body.style.background = '';
      expect(found).to.deep.equal([]);
    });
  }
});
