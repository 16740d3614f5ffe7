import { expect } from '@esm-bundle/chai';
import axe from 'axe-core';
import '../../src/elements/audit/define.js';
import '../../src/elements/player-list/define.js';
import type { ReportAudit } from '../../src/elements/audit/audit.js';
import { clearPage, eventOf, REPORT, textOf, until } from './base/fixture.js';
import { galleryReport } from './player-list.fixture.js';

async function addAudit(report: unknown, attributes: Readonly<Record<string, string>> = {}, width = 600): Promise<ReportAudit> {
  const audit = document.createElement('vt-audit');
  audit.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) audit.setAttribute(name, value);
  const ready = eventOf(audit, 'vt-ready');
  audit.report = report;
  document.body.append(audit);
  await ready;
  return audit;
}

const all = <T extends Element = HTMLElement>(audit: ReportAudit, selector: string): readonly T[] => [...(audit.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
const headings = (audit: ReportAudit): readonly string[] => all(audit, '[role=heading]').map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
const findings = (audit: ReportAudit): readonly HTMLElement[] => all(audit, '[role=listitem]');

/** So many companies that stand in the report twice. */
const doubled = (count: number): unknown => ({
  ...REPORT,
  players: Array.from({ length: count * 2 }, (_, i) => ({ id: `p${i}`, name: `Company ${Math.floor(i / 2)}`, listings: [{ list: 'major' }] })),
});

const barriers = async (audit: ReportAudit): Promise<readonly string[]> =>
  (await axe.run(audit, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

describe('an audit with findings', () => {
  let report: unknown;
  before(async () => (report = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('says in its headline how many there are, and how many are errors', async () => {
    expect(headings(await addAudit(report))[0]).to.match(/^(\w+) things to check, none of them an error$/);
  });

  it('groups them by severity, with their number', async () => {
    const audit = await addAudit(report);
    const [, ...groups] = headings(audit);
    expect(groups.map((text) => text.replace(/\d+/, '…'))).to.deep.equal(['Warnings …', 'Notes …']);
    expect(groups.map((text) => Number(/\d+/.exec(text)?.[0])).reduce((sum, count) => sum + count)).to.equal(findings(audit).length);
  });

  it('shows sentence, fix, figures and paths of each', async () => {
    const text = (findings(await addAudit(report))[0]?.textContent ?? '').replace(/\s+/g, ' ');
    expect(text).to.contain('15.4%').and.to.contain('To mend it:').and.to.contain('marketSize.growth.rate');
  });

  it('shows one severity on its radio button', async () => {
    const audit = await addAudit(report);
    all<HTMLInputElement>(audit, 'input[value=note]')[0]?.click();
    await until(() => headings(audit).length === 2);
    expect(headings(audit)[1]).to.match(/^Notes/);
    expect(audit.severity).to.equal('note');
  });

  it('takes the severity from its attribute', async () => {
    expect(headings(await addAudit(report, { severity: 'warning' }))).to.have.lengthOf(2);
  });

  for (const severity of ['error', 'grave', 'toString']) {
    it(`takes a severity that no finding has (${severity}) for all`, async () => {
      expect(headings(await addAudit(report, { severity }))).to.have.lengthOf(3);
    });
  }

  it('has a table with a row a finding, and no filter there', async () => {
    const list = findings(await addAudit(report)).length;
    const audit = await addAudit(report, { view: 'table' });
    expect(all(audit, 'tbody tr')).to.have.lengthOf(list);
    expect(all(audit, '[role=radiogroup]')).to.have.lengthOf(0);
  });

  it('has no button to a widget that the page does not have', async () => {
    expect(all(await addAudit(report), '[role=listitem] button')).to.have.lengthOf(0);
  });

  it('leads to the widget of the same report that shows the figures, and selects the mark there', async () => {
    const audit = await addAudit(report);
    const list = document.createElement('vt-player-list');
    list.report = report;
    document.body.append(list);
    await eventOf(list, 'vt-ready');
    const about = () => findings(audit).find(({ textContent }) => textContent?.includes('Siemens Healthineers AG'));
    await until(() => !!about()?.querySelector('button'));
    const button = about()?.querySelector('button');
    expect(button?.textContent).to.equal('Show in the player list');
    button?.click();
    await until(() => about()?.getAttribute('aria-current') === 'true');
    expect(list.selected).to.deep.equal(audit.selected);
    expect(document.activeElement).to.equal(list);
  });

  it('does not lead to a widget of another report', async () => {
    const audit = await addAudit(report);
    const list = document.createElement('vt-player-list');
    list.report = { ...REPORT, id: 'other', players: [{ id: 'a', name: 'A', listings: [{ list: 'major' }] }] };
    document.body.append(list);
    await eventOf(list, 'vt-ready');
    await audit.updateComplete;
    expect(all(audit, '[role=listitem] button')).to.have.lengthOf(0);
  });

  for (const theme of ['light', 'dark']) {
    for (const view of ['figure', 'table']) {
      it(`has no barrier that axe finds, as a ${view} in ${theme}`, async () => {
        expect(await barriers(await addAudit(report, { theme, view }))).to.deep.equal([]);
        expect(await barriers(await addAudit(report, { theme, view }, 320))).to.deep.equal([]);
      });
    }
  }
});

describe('an audit in other states', () => {
  afterEach(clearPage);

  it('says that nothing contradicts itself, without a table and without a warning', async () => {
    const audit = await addAudit(await galleryReport('sample-disclosed'));
    expect(headings(audit)).to.deep.equal(['Nothing contradicts itself']);
    expect(all(audit, '[role=alert], .warning, .error')).to.have.lengthOf(0);
    expect(all(audit, 'button').map(({ textContent }) => textContent?.trim())).to.deep.equal(['']);
    expect(await barriers(audit)).to.deep.equal([]);
  });

  it('says so once', async () => {
    expect(textOf(await addAudit(await galleryReport('sample-disclosed'))).split('Growth rates fit their end points')).to.have.lengthOf(2);
  });

  it('shows errors of form among the errors', async () => {
    const audit = await addAudit(await galleryReport('faulty'));
    expect(headings(audit)[1]).to.equal('Errors 3');
    expect(textOf(audit)).to.contain('found "62,4oo", want a number. This part is left out and was not checked.');
    expect(await barriers(audit)).to.deep.equal([]);
  });

  it('has no filter for a few findings', async () => {
    expect(all(await addAudit(doubled(2)), '[role=radiogroup]')).to.have.lengthOf(0);
  });

  it('draws forty findings and more on its button, where the focus goes on', async () => {
    const audit = await addAudit(doubled(45));
    expect(findings(audit)).to.have.lengthOf(40);
    const more = all(audit, '.all')[0];
    expect(more?.textContent).to.match(/^Show \d+ more of \d+$/);
    more?.click();
    await until(() => audit.shadowRoot?.activeElement === findings(audit)[40]);
    expect(all(audit, '.all')).to.have.lengthOf(0);
  });

  it('shows four of many places, and the rest when asked for', async () => {
    const names = ['Acme', 'Borg', 'Ceres', 'Dyna', 'Elba', 'Faro', 'Gama', 'Hela', 'Iris', 'Juno'];
    const players = names.map((name, i) => ({ id: name, name, listings: [{ list: i < 9 ? 'major' : 'key' }] }));
    const audit = await addAudit({ ...REPORT, players });
    const details = all<HTMLDetailsElement>(audit, 'details')[0];
    expect(details?.querySelector('summary')?.textContent).to.equal('5 more places');
    expect(details?.querySelectorAll('li')).to.have.lengthOf(5);
    expect(details?.open).to.equal(false);
  });

  it('shows names with markup and of one long word as text, inside its box at 240 pixels', async () => {
    const name = `<img src=x onerror=alert(1)>${'x'.repeat(120)}`;
    const players = [{ id: 'a', name, listings: [{ list: 'major' }] }, { id: 'b', name, listings: [{ list: 'major' }] }];
    const audit = await addAudit({ ...REPORT, players }, {}, 240);
    expect(textOf(audit)).to.contain('<img src=x');
    expect(audit.shadowRoot?.querySelector('img')).to.equal(null);
    expect(audit.scrollWidth).to.be.at.most(240);
  });

  it('stands in a page that is read from right to left', async () => {
    const audit = await addAudit(await galleryReport('right-to-left'), { dir: 'rtl' });
    expect(findings(audit).length).to.be.above(0);
    expect(await barriers(audit)).to.deep.equal([]);
  });

  it('listens to the page only while it is in it', async () => {
    const audit = await addAudit(doubled(1));
    audit.remove();
    await audit.updateComplete;
    let updates = 0;
    audit.requestUpdate = () => void updates++;
    document.dispatchEvent(new Event('vt-ready'));
    expect(updates).to.equal(0);
  });
});
