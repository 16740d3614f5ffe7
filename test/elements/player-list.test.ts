import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import type { PlayerList } from '../../src/elements/player-list/player-list.js';
import { clearPage, eventOf, textOf, until } from './base/fixture.js';
import { addList, all, focusedName, galleryReport, names, one, row, rows, search } from './player-list.fixture.js';

const open = async (list: PlayerList, name: string): Promise<void> => {
  const selected = eventOf(list, 'vt-select');
  row(list, name).click();
  await selected;
  await list.updateComplete;
};

const expanded = (list: PlayerList): readonly string[] => names(list).filter((name) => row(list, name).getAttribute('aria-expanded') === 'true');

const choose = async (list: PlayerList, value: string): Promise<void> => {
  one(list, `input[type=radio][value=${value}]`).click();
  await until(() => list.list === (value === 'all' ? undefined : value));
};

const barriers = async (list: PlayerList): Promise<readonly string[]> =>
  (await axe.run(list, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

describe('a player list without shares', () => {
  let report: unknown;
  before(async () => (report = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('shows eight rows in medium, seven in narrow and all seventeen in wide', async () => {
    const counts = [];
    for (const width of [600, 320, 960]) counts.push(rows(await addList(report, width)).length);
    expect(counts).to.deep.equal([8, 7, 17]);
  });

  it('keeps the report’s order over two columns', async () => {
    const list = await addList(report, 960);
    expect([names(list)[8], names(list)[9], names(list)[16]]).to.deep.equal(['Masimo', 'BD (Becton Dickinson)', 'Microsoft Corporation']);
  });

  it('says in a row’s name which lists the company is in', async () => {
    const list = await addList(report);
    const said = row(list, 'Johnson & Johnson').innerText.replace(/\s+/g, ' ').trim();
    expect(said).to.match(/Johnson & Johnson , key player$/);
  });

  it('shows the other printed form below the name, and in narrow in the open row', async () => {
    const wide = await addList(report, 960);
    expect(row(wide, 'Philips').textContent).to.contain('Koninklijke Philips N.V');
    const narrow = await addList(report, 320);
    expect(row(narrow, 'Philips').textContent).not.to.contain('Koninklijke Philips N.V');
    await open(narrow, 'Philips');
    expect(textOf(narrow)).to.contain('Koninklijke Philips N.V in the major-player list.');
  });

  it('shows the rest on “Show all 17” and moves the focus to the first new row', async () => {
    const list = await addList(report);
    const button = all<HTMLButtonElement>(list, 'button').find((one) => one.textContent === 'Show all 17');
    button?.click();
    await until(() => focusedName(list) !== undefined);
    expect(rows(list)).to.have.lengthOf(17);
    expect(focusedName(list)).to.equal('Masimo');
  });

  it('narrows to one list with a radio button that says how many are in it', async () => {
    const list = await addList(report, 960);
    expect(all(list, '.filters label').map((label) => label.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal(['All 17', 'Major 10', 'Key 15']);
    await choose(list, 'major');
    await until(() => rows(list).length === 10);
    expect(names(list)).to.contain('Qualcomm Technologies, Inc').and.not.to.contain('Roche');
  });

  it('takes the list from its attribute', async () => {
    expect(rows(await addList(report, 960, { list: 'major' }))).to.have.lengthOf(10);
  });

  it('takes an unknown list for all', async () => {
    expect(rows(await addList(report, 960, { list: 'minor' }))).to.have.lengthOf(17);
  });

  it('orders by name', async () => {
    const list = await addList(report, 960, { sort: 'name' });
    expect(names(list).slice(0, 4)).to.deep.equal(['Abbott Laboratories', 'BD (Becton Dickinson)', 'Cisco Systems', 'Drägerwerk AG & Co. KGaA']);
  });

  it('offers no order by share where none is disclosed', async () => {
    const list = await addList(report);
    expect(all(list, 'option').map((option) => option.textContent)).to.deep.equal(['Report order', 'Name A–Z']);
  });

  it('opens a row to what the profile covers, and says so in an event', async () => {
    const list = await addList(report);
    const selected = eventOf(list, 'vt-select');
    row(list, 'GE Healthcare').click();
    const { kind, id } = await selected;
    await list.updateComplete;
    expect([kind, id]).to.deep.equal(['player', 'ge-healthcare']);
    expect(expanded(list)).to.deep.equal(['GE Healthcare']);
    expect(textOf(list)).to.contain('The report’s profile of each key player covers:Company Overview and Product PortfolioMarket Share Analysis');
  });

  it('closes a row again and says that nothing is selected', async () => {
    const list = await addList(report);
    await open(list, 'GE Healthcare');
    const cleared = eventOf(list, 'vt-select');
    row(list, 'GE Healthcare').click();
    expect((await cleared).id).to.equal(undefined);
    await list.updateComplete;
    expect(expanded(list)).to.deep.equal([]);
  });

  it('says that a company has no profile', async () => {
    const list = await addList(report, 960);
    await open(list, 'Microsoft Corporation');
    expect(textOf(list)).to.contain('Listed among the major players. No profile in the table of contents.');
  });

  it('has one tab stop, which moves with the arrow keys, Home and End', async () => {
    const list = await addList(report, 960);
    rows(list)[0]?.focus();
    await open(list, 'Medtronic plc');
    const visited = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await sendKeys({ press });
      await list.updateComplete;
      visited.push(focusedName(list));
    }
    expect(visited).to.deep.equal(['GE Healthcare', 'Philips', 'GE Healthcare', 'Microsoft Corporation', 'Microsoft Corporation', 'Medtronic plc']);
    expect(rows(list).filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('opens with Enter and closes with Escape', async () => {
    const list = await addList(report);
    rows(list)[2]?.focus();
    const opened = eventOf(list, 'vt-select');
    await sendKeys({ press: 'Enter' });
    expect((await opened).id).to.equal('philips');
    const closed = eventOf(list, 'vt-select');
    await sendKeys({ press: 'Escape' });
    expect((await closed).id).to.equal(undefined);
    expect(focusedName(list)).to.equal('Philips');
  });

  it('leaves Escape to the page where no row is open', async () => {
    const list = await addList(report);
    await open(list, 'Philips');
    row(list, 'GE Healthcare').focus();
    const key = eventOf(document.body, 'keydown');
    await sendKeys({ press: 'Escape' });
    expect((await key).defaultPrevented).to.equal(false);
  });

  it('shows the table of all companies', async () => {
    const list = await addList(report, 960, { view: 'table' });
    expect(all(list, 'tbody tr')).to.have.lengthOf(17);
    expect(all(list, '[type=search]')).to.have.lengthOf(0);
    expect(one(list, 'table').innerText).to.contain('Koninklijke Philips N.V');
  });

  it('has no barrier that axe finds, in both views, light and dark, open and searched', async () => {
    for (const theme of ['light', 'dark']) {
      const list = await addList(report, 960, { theme });
      await open(list, 'Philips');
      await search(list, 'he');
      expect(await barriers(list)).to.deep.equal([]);
      expect(await barriers(await addList(report, 320, { theme, view: 'table' }))).to.deep.equal([]);
    }
  });
});

describe('the search of a player list', () => {
  let report: unknown;
  before(async () => (report = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('finds as the reader types, marks the matches and says how many', async () => {
    const list = await addList(report);
    await search(list, 'he');
    expect(names(list)).to.deep.equal(['GE Healthcare', 'Siemens Healthineers', 'Roche', 'Fisher & Paykel Healthcare']);
    expect(one(list, '[role=status]').textContent).to.equal('4 of 17');
    expect(row(list, 'Roche').querySelector('mark')?.textContent).to.equal('he');
  });

  it('counts within the chosen list', async () => {
    const list = await addList(report);
    await choose(list, 'major');
    await search(list, 'he');
    expect(one(list, '[role=status]').textContent).to.equal('2 of 10');
  });

  it('finds nobody, says so, and clears with a button that returns to the field', async () => {
    const list = await addList(report);
    await search(list, 'acme');
    expect(textOf(list)).to.contain('No company matches “acme” The list holds the 17 companies named in the report.');
    all<HTMLButtonElement>(list, 'button').find((one) => one.textContent === 'Clear search')?.click();
    await until(() => rows(list).length === 8);
    expect(list.shadowRoot?.activeElement).to.equal(one(list, '[type=search]'));
  });

  it('clears with the cross in the field', async () => {
    const list = await addList(report);
    await search(list, 'he');
    one(list, 'button[aria-label="Clear search"]').click();
    await until(() => rows(list).length === 8);
    expect(one<HTMLInputElement>(list, '[type=search]').value).to.equal('');
  });

  it('clears with Escape, which the page then does not get', async () => {
    const list = await addList(report);
    await search(list, 'he');
    let reached = false;
    const hear = () => (reached = true);
    document.addEventListener('keydown', hear);
    one(list, '[type=search]').focus();
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', hear);
    await until(() => rows(list).length === 8);
    expect(reached).to.equal(false);
  });

  it('shows a query with markup as text', async () => {
    const list = await addList(report);
    await search(list, '<img src=x onerror=alert(1)>');
    expect(all(list, 'img')).to.have.lengthOf(0);
    expect(textOf(list)).to.contain('No company matches “<img src=x onerror=alert(1)>”');
  });

  it('begins anew with another report', async () => {
    const list = await addList(report);
    await search(list, 'he');
    const ready = eventOf(list, 'vt-ready');
    list.report = { ...(report as object), title: 'Other' };
    await ready;
    expect(one<HTMLInputElement>(list, '[type=search]').value).to.equal('');
    expect(rows(list)).to.have.lengthOf(8);
  });
});
