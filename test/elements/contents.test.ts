import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { clearPage, textOf, until } from './base/fixture.js';
import { addOutline, all, barriers, button, focusedName, forBothSchemes, galleryReport, one, press, search, seen } from './outline.fixture.js';

const LONG = { schemaVersion: 1, title: 'Kites', contents: [{ title: 'All', entries: Array.from({ length: 1000 }, (_, i) => ({ title: `Heading ${i}`, entries: [{ title: `Below ${i}` }] })) }] };
const deep = (levels: number): unknown => ({ schemaVersion: 1, title: 'Kites', contents: [Array.from({ length: levels }).reduce<object>((below, _, i) => ({ title: `Level ${levels - i}`, entries: [below] }), { title: 'Bottom' })] });
const titles = (element: Parameters<typeof seen>[0], selector: string): readonly string[] => seen(element, selector).map((title) => title.textContent?.trim() ?? '');

describe('the table of contents', () => {
  let report: unknown;
  before(async () => (report = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('numbers eight chapters and says what they hold', async () => {
    const element = await addOutline('vt-contents', report);
    expect(titles(element, '.chapter > .line > .number')).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(one(element, '[part=heading]').textContent).to.contain('What the 377 pages contain');
    expect(titles(element, '.run')[1]).to.equal('Market Snapshot, By Product, Connectivity, End-User and Region');
  });

  it('has two columns where there is room', async () => {
    const wide = await addOutline('vt-contents', report, 960);
    expect(getComputedStyle(one(wide, '.chapters')).gridTemplateColumns.split(' ')).to.have.lengthOf(2);
  });

  it('opens a chapter to its headings, and says that it is open', async () => {
    const element = await addOutline('vt-contents', report);
    await press(element, 'Introduction');
    expect(button(element, 'Introduction').getAttribute('aria-expanded')).to.equal('true');
    expect(titles(element, '.below .title')).to.deep.equal(['Research Objectives and Assumptions', 'Research Methodology', 'Abbreviations']);
  });

  it('speaks of no list where a chapter is closed', async () => {
    const element = await addOutline('vt-contents', report);
    const isSpoken = () => one(element, '.chapters ol').getAttribute('aria-hidden') !== 'true';
    expect(isSpoken()).to.equal(false);
    await press(element, 'Introduction');
    expect(isSpoken()).to.equal(true);
  });

  it('opens and closes everything', async () => {
    const element = await addOutline('vt-contents', report);
    await press(element, 'Expand all');
    const open = seen(element, '[part=entry]').length;
    await press(element, 'Collapse all');
    expect([open, seen(element, '[part=entry]').length]).to.deep.equal([106, 8]);
  });

  it('opens to the level of its attribute, also when that changes', async () => {
    const element = await addOutline('vt-contents', report, 600, { open: '1' });
    const before = seen(element, '[part=entry]').length;
    element.setAttribute('open', '9');
    await element.updateComplete;
    expect([before, seen(element, '[part=entry]').length]).to.deep.equal([23, 106]);
  });

  it('finds a heading as the reader types, opens what is above and marks the match', async () => {
    const element = await addOutline('vt-contents', report);
    await search(element, 'drager');
    expect(one(element, '[role=status]').textContent).to.equal('1 of 106');
    expect(titles(element, '.title')).to.deep.equal(['Competitive Landscape', 'Company Profiles', 'Drägerwerk AG & Co. KGaA']);
    expect(one(element, 'mark').textContent).to.equal('Dräger');
  });

  it('opens below a match what the search did not find', async () => {
    const element = await addOutline('vt-contents', report);
    await search(element, 'porter');
    await press(element, 'Porter');
    expect(titles(element, '.title')).to.contain('Competitive Rivalry');
  });

  it('says that nothing is found, and Escape brings all back', async () => {
    const element = await addOutline('vt-contents', report);
    await search(element, 'kites');
    expect(textOf(element)).to.contain('No heading matches “kites”');
    one(element, 'input').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => seen(element, '.chapter').length === 8);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  it('has one tab stop; arrows move, open and close', async () => {
    const element = await addOutline('vt-contents', report);
    expect(all(element, '[data-stop][tabindex="0"]')).to.have.lengthOf(1);
    button(element, 'Introduction').focus();
    // The code for keys comes with the first one.
    for (const [key, name] of [['ArrowDown', 'Executive Summary'], ['End', 'Competitive Landscape']] as const) {
      await sendKeys({ press: key });
      await until(() => focusedName(element) === name);
    }
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    await sendKeys({ press: 'ArrowRight' });
    const inside = focusedName(element);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect([inside, focusedName(element)]).to.deep.equal(['Company Profiles', 'Competitive Landscape']);
    expect(button(element, 'Competitive').getAttribute('aria-expanded')).to.equal('false');
  });

  it('draws a hundred of a thousand headings, and more when asked', async () => {
    const element = await addOutline('vt-contents', LONG, 600, { open: '1' });
    const first = all(element, '.below').length;
    await press(element, 'Show 100 more of 1,000');
    await until(() => focusedName(element) === 'Heading 100');
    expect([first, all(element, '.below').length]).to.deep.equal([100, 200]);
  });

  it('opens 26 levels within 320 pixels', async () => {
    const element = await addOutline('vt-contents', deep(25), 320, { open: '64' });
    expect(seen(element, '[part=entry]')).to.have.lengthOf(26);
    expect(element.scrollWidth).to.equal(320);
  });

  it('lets the browser’s own search find closed headings', async () => {
    const element = await addOutline('vt-contents', report);
    const branch = one(element, '[data-branch][hidden="until-found"]');
    branch.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(branch.hasAttribute('hidden')).to.equal(false);
  });

  it('begins anew with another report', async () => {
    const element = await addOutline('vt-contents', report);
    await search(element, 'driver');
    element.report = LONG;
    await until(() => textOf(element).includes('What the report contains'));
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  it('leaves the page as wide as it is with a word without end, from right to left too', async () => {
    const element = await addOutline('vt-contents', { schemaVersion: 1, title: 'Kites', contents: [{ title: '<i>'.repeat(80), entries: [{ title: 'ا'.repeat(200) }] }] }, 240, { dir: 'rtl', open: '2' });
    expect(element.scrollWidth).to.equal(240);
  });

  forBothSchemes('has no barrier that axe finds, closed, open and searched,', async (theme) => {
    const element = await addOutline('vt-contents', report, 600, { theme });
    const found = [...(await barriers(element))];
    await press(element, 'Expand all');
    found.push(...(await barriers(element)));
    await search(element, 'market');
    expect([...found, ...(await barriers(element))]).to.deep.equal([]);
  });
});
