import { expect } from '@esm-bundle/chai';
import { clearPage, textOf } from './base/fixture.js';
import { addOutline, all, barriers, forBothSchemes, galleryReport, one } from './outline.fixture.js';

const columns = (grid: HTMLElement): number => getComputedStyle(grid).gridTemplateColumns.split(' ').length;

describe('the insights', () => {
  let report: unknown;
  before(async () => (report = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('say every statement in the report’s own words, the one without a heading first', async () => {
    const element = await addOutline('vt-insights', report, 960);
    expect(all(element, '.others [role=heading]').map((heading) => heading.textContent)).to.deep.equal(['Remote Healthcare Solutions Gaining Momentum', 'Improved Interoperability Accelerating Integration', 'Investor Interest Fueling Market Growth']);
    expect(one(element, '.lead').textContent).to.contain('changes fast');
  });

  it('set off the figures of the data where the text prints them', async () => {
    const element = await addOutline('vt-insights', report);
    expect(all(element, 'strong').map((figure) => figure.textContent)).to.deep.equal(['Over 60%', 'Approximately 70%', '50%', '35%']);
    expect(one(element, 'strong').title).to.equal('Over 60% of healthcare institutions have taken up IoT devices (reported)');
  });

  it('stand in three columns, two, or one', async () => {
    const counts: number[] = [];
    for (const width of [960, 600, 320]) counts.push(columns(one(await addOutline('vt-insights', report, width), '.others')));
    expect(counts).to.deep.equal([3, 2, 1]);
  });

  it('take their headings one level below the headline', async () => {
    const element = await addOutline('vt-insights', report, 600, { 'heading-level': '2' });
    expect(one(element, '.title').getAttribute('aria-level')).to.equal('3');
  });

  it('have no table', async () => {
    const element = await addOutline('vt-insights', report);
    expect(all(element, '.actions .button')).to.have.lengthOf(1);
  });

  it('say that there are none', async () => {
    const element = await addOutline('vt-insights', { schemaVersion: 1, title: 'Kites Market' });
    await new Promise(requestAnimationFrame);
    expect(textOf(element)).to.contain('puts no statements forward');
  });

  it('show markup in a text as text, and break a word without end', async () => {
    const element = await addOutline('vt-insights', { schemaVersion: 1, title: 'Kites', insights: [{ heading: '<b>x</b>', text: `<img src=x onerror=alert(1)>${'a'.repeat(500)}` }] }, 240);
    expect(textOf(element)).to.contain('<img src=x onerror=alert(1)>');
    expect(element.scrollWidth).to.equal(240);
  });

  forBothSchemes('have no barrier that axe finds', async (theme) => {
    expect(await barriers(await addOutline('vt-insights', report, 960, { theme }))).to.deep.equal([]);
  });
});
