import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { VtSelectEvent } from '../../src/elements/base/events.js';
import { clearPage, eventOf, textOf, until } from './base/fixture.js';
import { addOutline, all, barriers, button, focusedName, forBothSchemes, galleryReport, one, press, search, seen } from './outline.fixture.js';

type Outline = Awaited<ReturnType<typeof addOutline>>;

const MANY = { schemaVersion: 1, title: 'Kites', segmentations: [{ id: 'kind', name: 'Kind', segments: Array.from({ length: 100_000 }, (_, i) => ({ id: `s${i}`, name: `Segment ${i}` })) }] };
const deepSegment = (levels: number): object => Array.from({ length: levels }).reduce<object>((below, _, i) => ({ id: `l${levels - i}`, name: `Level ${levels - i}`, segments: [below] }), { id: 'bottom', name: 'Bottom', text: 'The end.' });
const names = (element: Outline): readonly string[] => seen(element, '[data-stop] bdi:not(.count)').map((name) => name.textContent ?? '');
const nameButton = (element: Outline, name: string): HTMLElement | undefined => seen(element, 'button.name').find((one) => one.textContent === name);
const current = (element: Outline): readonly string[] => seen(element, 'li[aria-current] > .line .name bdi').map((name) => name.textContent ?? '');

describe('the segment outline', () => {
  let report: unknown;
  before(async () => (report = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('lists the divisions, the first one open with the report’s heading and text', async () => {
    const element = await addOutline('vt-segment-outline', report);
    expect(names(element)).to.deep.equal(['Product', 'Wearable', 'Implant', 'Pumps', 'Connectivity', 'End User', 'Geography']);
    expect(seen(element, '.source-heading')[0]?.textContent).to.contain('Segmentation by Product');
  });

  it('quotes a claim on its segment’s line, in the report’s own words', async () => {
    const element = await addOutline('vt-segment-outline', report);
    expect(seen(element, 'q').map((quote) => quote.textContent)[0]).to.equal('“a major share of the market”');
  });

  it('holds every text of its segments and regions once all is open', async () => {
    const element = await addOutline('vt-segment-outline', report);
    await press(element, 'Expand all');
    expect(seen(element, '[part=segment]')).to.have.lengthOf(48);
    expect(textOf(element)).to.contain('Pumps with IoT, for insulin').and.contain('No region grows faster than Asia Pacific').and.contain('“The segment is expanding”');
  });

  it('opens a segment to its text and parts', async () => {
    const element = await addOutline('vt-segment-outline', report);
    await press(element, 'Text and parts of Wearable');
    expect(names(element).slice(1, 4)).to.deep.equal(['Wearable', 'Vital Sign', 'Resp. & Fetal']);
    expect(button(element, 'parts of Wearable').getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows one division alone', async () => {
    const element = await addOutline('vt-segment-outline', report, 600, { segmentation: 'connectivity' });
    expect(names(element)).to.deep.equal(['Bluetooth', 'WiFi']);
    expect(one(element, '[part=heading]').textContent).to.contain('Two connectivity segments: Bluetooth and WiFi');
    expect(one(element, '.intro').textContent).to.contain('Segmentation by Connectivity');
  });

  it('selects a segment with a click on its name, opens it, and clears with a second', async () => {
    const element = await addOutline('vt-segment-outline', report);
    const chosen = eventOf(element, 'vt-select') as Promise<VtSelectEvent>;
    nameButton(element, 'Implant')?.click();
    const { kind, id } = await chosen;
    await element.updateComplete;
    const marked = current(element);
    nameButton(element, 'Implant')?.click();
    await element.updateComplete;
    expect([kind, id, marked, current(element), names(element).includes('Neuro')]).to.deep.equal(['segment', 'implant', ['Implant'], [], true]);
  });

  it('opens what is above a part that is selected elsewhere, without taking the focus or moving the page', async () => {
    const element = await addOutline('vt-segment-outline', report);
    const top = document.documentElement.scrollTop;
    element.selected = { kind: 'country', id: 'japan' };
    await element.updateComplete;
    expect([current(element), document.documentElement.scrollTop, document.activeElement]).to.deep.equal([['Japan'], top, document.body]);
  });

  it('clears the selection with Escape', async () => {
    const element = await addOutline('vt-segment-outline', report);
    nameButton(element, 'Pumps')?.focus();
    await sendKeys({ press: 'Enter' });
    const before = element.selected;
    await sendKeys({ press: 'Escape' });
    await until(() => element.selected === undefined);
    expect([before?.id, element.selected]).to.deep.equal(['pumps', undefined]);
  });

  it('says figures where they are disclosed, and none where they are not', async () => {
    const [open, closed] = [await addOutline('vt-segment-outline', await galleryReport('sample-disclosed')), await addOutline('vt-segment-outline', report)];
    expect(seen(open, '.disclosed')[0]?.textContent).to.contain('58% of the market');
    expect(all(closed, '.disclosed')).to.have.lengthOf(0);
  });

  it('finds a segment and shows the way to it', async () => {
    const element = await addOutline('vt-segment-outline', report);
    await search(element, 'glucose');
    expect(names(element)).to.deep.equal(['Product', 'Wearable', 'Vital Sign', 'Glucose']);
    expect(one(element, '[role=status]').textContent).to.equal('1 of 48');
  });

  it('has one tab stop, and arrows move through all names', async () => {
    const element = await addOutline('vt-segment-outline', report);
    expect(all(element, '[data-stop][tabindex="0"]')).to.have.lengthOf(1);
    button(element, 'Product').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focusedName(element) === 'Wearable');
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    await sendKeys({ press: 'ArrowRight' });
    const inside = focusedName(element);
    await sendKeys({ press: 'ArrowLeft' });
    expect([inside, focusedName(element)]).to.deep.equal(['Vital Sign', 'Wearable']);
  });

  it('follows quick keys in order while the code for them is on its way', async () => {
    const element = await addOutline('vt-segment-outline', report);
    const product = button(element, 'Product');
    product.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown']) product.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await until(() => focusedName(element) === 'Resp. & Fetal');
    expect(all(element, '[data-stop][tabindex="0"]')).to.have.lengthOf(1);
  });

  it('draws a hundred of 100,000 segments, quickly, and finds the last', async () => {
    const start = performance.now();
    const element = await addOutline('vt-segment-outline', MANY);
    expect(performance.now() - start).to.be.below(3000);
    expect(all(element, '[part=segment]')).to.have.lengthOf(100);
    await search(element, 'segment 99999');
    expect(names(element)).to.deep.equal(['Segment 99999']);
  });

  it('reaches a selected segment far down a long list', async () => {
    const element = await addOutline('vt-segment-outline', MANY);
    element.selected = { kind: 'segment', id: 's250' };
    await element.updateComplete;
    expect([current(element), all(element, '[part=segment]').length]).to.deep.equal([['Segment 250'], 300]);
  });

  it('opens 28 levels within 320 pixels', async () => {
    const element = await addOutline('vt-segment-outline', { schemaVersion: 1, title: 'Kites', segmentations: [{ id: 'kind', name: 'Kind', segments: [deepSegment(27)] }] }, 320);
    await press(element, 'Expand all');
    expect(names(element).at(-1)).to.equal('Bottom');
    expect(element.scrollWidth).to.equal(320);
  });

  it('shows a table whose row is marked with the selection', async () => {
    const element = await addOutline('vt-segment-outline', report, 600, { view: 'table' });
    element.selected = { kind: 'segment', id: 'pumps' };
    await until(() => all(element, 'tr[aria-current], tr[aria-selected=true]').length > 0);
    expect(all(element, 'tr[aria-current], tr[aria-selected=true]').map((row) => row.querySelector('th')?.textContent)).to.deep.equal(['Pumps']);
  });

  it('says that nothing is divided', async () => {
    const element = await addOutline('vt-segment-outline', { schemaVersion: 1, title: 'Kites Market' });
    await until(() => textOf(element).includes('does not say how it divides'));
  });

  it('shows markup in names as text, and breaks names without end from right to left too', async () => {
    const hostile = { schemaVersion: 1, title: 'Kites', segmentations: [{ id: 'kind', name: 'ا'.repeat(110), segments: [{ id: 'a', name: '<script>alert(1)</script>'.repeat(11), claims: [{ kind: 'other', quote: 'x'.repeat(110) }] }] }] };
    const element = await addOutline('vt-segment-outline', hostile, 240, { dir: 'rtl' });
    expect(textOf(element)).to.contain('<script>alert(1)</script>');
    expect(element.scrollWidth).to.equal(240);
  });

  forBothSchemes('has no barrier that axe finds, closed, open, selected and as a table,', async (theme) => {
    const element = await addOutline('vt-segment-outline', report, 600, { theme });
    const found = [...(await barriers(element))];
    await press(element, 'Expand all');
    element.selected = { kind: 'region', id: 'europe' };
    await element.updateComplete;
    found.push(...(await barriers(element)));
    element.setAttribute('view', 'table');
    await until(() => all(element, 'table').length > 0);
    expect([...found, ...(await barriers(element))]).to.deep.equal([]);
  });
});
