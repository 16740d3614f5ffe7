import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../../src/elements/market-dynamics/define.js';
import type { MarketDynamics } from '../../src/elements/market-dynamics/market-dynamics.js';
import { clearPage, eventOf, textOf } from './base/fixture.js';

const galleryReport = async (name: string): Promise<unknown> => (await fetch(`/stories/reports/${name}.json`)).json();

async function addDynamics(report: unknown, width = 960, attributes: Readonly<Record<string, string>> = {}): Promise<MarketDynamics> {
  const element = document.createElement('vt-market-dynamics');
  element.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = eventOf(element, 'vt-ready');
  element.report = report;
  document.body.append(element);
  await ready;
  return element;
}

const all = <T extends HTMLElement = HTMLElement>(element: MarketDynamics, selector: string): readonly T[] => [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];

/** The button that opens a factor's text. */
function opener(element: MarketDynamics, name: string): HTMLElement {
  const found = all(element, 'button[aria-expanded]').find((button) => button.textContent?.includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The text that a button says it controls. */
function textFor(element: MarketDynamics, name: string): HTMLElement {
  const id = opener(element, name).getAttribute('aria-controls') ?? '';
  const found = element.shadowRoot?.getElementById(id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
}

const openNames = (element: MarketDynamics): readonly string[] =>
  all(element, 'button.line[aria-expanded=true]').map((button) => button.querySelector('bdi')?.textContent ?? '');

const press = async (element: MarketDynamics, name: string): Promise<void> => {
  opener(element, name).click();
  await element.updateComplete;
};

const barriers = async (element: MarketDynamics): Promise<readonly string[]> =>
  (await axe.run(element, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

const [DRIVER, RESTRAINT] = ['Increased adoption of telemedicine', 'Limited interoperability standards'];
const LONG = 'The wind decides. '.repeat(25);
const FRAMES = {
  schemaVersion: 1,
  title: 'Kites Market',
  frames: [
    { kind: 'swot', name: 'SWOT analysis', items: ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'].map((name) => ({ name, text: `${name} of kites.` })) },
    { kind: 'porter', name: 'Five forces', items: ['Entrants', 'Buyers', 'Suppliers', 'Substitutes', 'Rivalry'].map((name) => ({ name, text: `${LONG}\n\n${LONG}` })) },
    { kind: 'pest', name: 'PEST', items: [{ name: 'Political' }] },
  ],
};

describe('the market dynamics', () => {
  let report: unknown;
  before(async () => (report = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('lists four drivers, four restraints and four opportunities', async () => {
    const element = await addDynamics(report);
    expect(all(element, '.group').map((group) => [group.querySelector('[role=heading]')?.textContent?.trim(), group.querySelectorAll('li').length])).to.deep.equal([['Drivers', 4], ['Restraints', 4], ['Opportunities', 4]]);
  });

  it('has a button only where there is a text', async () => {
    const element = await addDynamics(report);
    expect(all(element, 'li button').map((button) => button.querySelector('bdi')?.textContent)).to.deep.equal([DRIVER, RESTRAINT, 'Partnerships and collaborations growth']);
  });

  it('opens a text below the lists in wide, and closes it on a second click', async () => {
    const element = await addDynamics(report);
    await press(element, DRIVER);
    expect(openNames(element)).to.deep.equal([DRIVER]);
    expect(textFor(element, DRIVER).closest('.lists')).to.equal(null);
    expect(textFor(element, DRIVER).querySelectorAll('p')).to.have.lengthOf(3);
    await press(element, DRIVER);
    expect(openNames(element)).to.deep.equal([]);
  });

  it('opens one text at a time in wide', async () => {
    const element = await addDynamics(report);
    await press(element, DRIVER);
    await press(element, RESTRAINT);
    expect(openNames(element)).to.deep.equal([RESTRAINT]);
  });

  it('opens texts in their place in medium, several at once', async () => {
    const element = await addDynamics(report, 600);
    await press(element, DRIVER);
    await press(element, RESTRAINT);
    expect(openNames(element)).to.deep.equal([DRIVER, RESTRAINT]);
    expect(textFor(element, DRIVER).closest('li')?.querySelector('button')).to.equal(opener(element, DRIVER));
  });

  it('keeps the focus on the button', async () => {
    const element = await addDynamics(report);
    opener(element, DRIVER).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(openNames(element)).to.deep.equal([DRIVER]);
    expect(element.shadowRoot?.activeElement).to.equal(opener(element, DRIVER));
  });

  it('closes with Escape, which the page then does not get', async () => {
    const element = await addDynamics(report);
    await press(element, DRIVER);
    opener(element, DRIVER).focus();
    const keys: string[] = [];
    const hear = ({ key }: KeyboardEvent) => keys.push(key);
    document.addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Shift' });
    document.removeEventListener('keydown', hear);
    await element.updateComplete;
    expect(openNames(element)).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(opener(element, DRIVER));
    expect(keys).to.deep.equal(['Shift']);
  });

  it('leaves Escape to the page where nothing is open', async () => {
    const element = await addDynamics(report);
    opener(element, DRIVER).focus();
    const keys: string[] = [];
    const hear = ({ key }: KeyboardEvent) => keys.push(key);
    document.addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', hear);
    expect(keys).to.deep.equal(['Escape']);
  });

  it('shows the first paragraph in narrow, and the others on request', async () => {
    const element = await addDynamics(report, 320);
    await press(element, RESTRAINT);
    const [fold] = all(element, 'li:has([aria-expanded=true]) .fold');
    expect(fold?.textContent?.trim()).to.equal('2 more paragraphs');
    const rest = element.shadowRoot?.getElementById(fold?.getAttribute('aria-controls') ?? '');
    expect(rest?.hasAttribute('hidden')).to.equal(true);
    fold?.click();
    await element.updateComplete;
    expect([rest?.hasAttribute('hidden'), fold?.getAttribute('aria-expanded'), fold?.textContent?.trim()]).to.deep.equal([false, 'true', 'Fewer paragraphs']);
  });

  it('opens what the browser’s own search found', async () => {
    const element = await addDynamics(report, 600);
    const text = textFor(element, RESTRAINT);
    expect(text.getAttribute('hidden')).to.equal('until-found');
    text.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(openNames(element)).to.deep.equal([RESTRAINT]);
  });

  it('opens and unfolds the rest of a text that the browser’s own search found', async () => {
    const element = await addDynamics(report, 600);
    textFor(element, RESTRAINT).querySelector('.rest')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(textFor(element, RESTRAINT).querySelector('.rest')?.hasAttribute('hidden')).to.equal(false);
    expect(openNames(element)).to.deep.equal([RESTRAINT]);
  });

  it('begins with all closed for another report', async () => {
    const element = await addDynamics(report);
    await press(element, DRIVER);
    const ready = eventOf(element, 'vt-ready');
    element.report = { ...(report as object), title: 'Other' };
    await ready;
    expect(openNames(element)).to.deep.equal([]);
  });

  it('has no table button', async () => {
    const element = await addDynamics(report);
    expect(all(element, '.actions > button').map((button) => button.getAttribute('aria-label'))).to.deep.equal(['More actions']);
  });

  it('counts its headings on from its own level', async () => {
    const element = await addDynamics(report, 960, { 'heading-level': '2' });
    expect(all(element, '.group [role=heading]').map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['3', '3', '3']);
  });

  it('shows the frames that have text as matrices, and those of bare headings not at all', async () => {
    const element = await addDynamics(FRAMES);
    expect(all(element, '.frame-matrix [role=heading]').map((heading) => heading.textContent)).to.deep.equal(['SWOT analysis', 'Five forces']);
    expect(all(element, 'dt').map((term) => term.textContent)).to.deep.equal(['Strengths', 'Weaknesses', 'Opportunities', 'Threats', 'Entrants', 'Buyers', 'Rivalry', 'Suppliers', 'Substitutes']);
  });

  it('sets a SWOT two by two, and below each other in narrow', async () => {
    const columns = [];
    for (const width of [960, 320]) columns.push(new Set(all(await addDynamics(FRAMES, width, { frame: 'swot' }), '[part=field]').map((field) => field.offsetLeft)).size);
    expect(columns).to.deep.equal([2, 1]);
  });

  it('shows one frame alone under its own name', async () => {
    const element = await addDynamics(FRAMES, 960, { frame: 'swot' });
    expect(all(element, '[role=heading]').map((heading) => heading.textContent)).to.deep.equal(['SWOT analysis']);
  });

  it('says that there is nothing where the frame that is asked for has no text', async () => {
    const element = await addDynamics(FRAMES, 960, { frame: 'pest' });
    expect(textOf(element)).to.contain('No market dynamics');
  });

  it('says that a report has no dynamics', async () => {
    expect(textOf(await addDynamics({ schemaVersion: 1, title: 'Kites Market' }))).to.contain('This report names no drivers');
  });

  it('keeps hostile names and texts inside, as text', async () => {
    const name = `<img src=x onerror=alert(1)>${'Wind'.repeat(60)}`;
    const element = await addDynamics({ schemaVersion: 1, title: 'Kites Market', dynamics: { drivers: [{ name, text: 'x'.repeat(5000) }, { name: 'طلب' }] } }, 240);
    await press(element, 'Wind');
    expect(all(element, 'img')).to.have.lengthOf(0);
    const { right } = element.getBoundingClientRect();
    expect(all(element, 'bdi, p').filter((part) => part.getBoundingClientRect().right > right + 0.5).map(({ className }) => className)).to.deep.equal([]);
  });

  it('shows a hundred of each', async () => {
    const factors = Array.from({ length: 100 }, (_, i) => ({ name: `Wind ${i}`, text: LONG }));
    const element = await addDynamics({ schemaVersion: 1, title: 'Kites Market', dynamics: { drivers: factors, restraints: factors, opportunities: factors } });
    expect(all(element, 'li')).to.have.lengthOf(300);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no barrier that axe finds, closed and open, in ${scheme}`, async () => {
      const element = await addDynamics(report, 600, { theme: scheme });
      document.body.style.background = scheme === 'dark' ? '#0c0f13' : '#fff';
      const closed = await barriers(element);
      await press(element, DRIVER);
      const found = [...closed, ...(await barriers(element)), ...(await barriers(await addDynamics(FRAMES, 960, { theme: scheme })))];
      document.body.style.background = '';
      expect(found).to.deep.equal([]);
    });
  }
});
