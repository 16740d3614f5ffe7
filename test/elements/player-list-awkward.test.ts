import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { clearPage, eventOf, textOf, until } from './base/fixture.js';
import { addList, all, focusedName, galleryReport, longReport, names, one, row, rows, search } from './player-list.fixture.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const reportOf = (...players: readonly object[]): unknown => ({ schemaVersion: 1, title: 'Kites Market', players: players.map((player, i) => ({ id: `p${i}`, listings: [{ list: 'key' }], ...player })) });

describe('a player list with shares', () => {
  afterEach(clearPage);

  it('draws bars on one scale, largest first, and all others outside it', async () => {
    const list = await addList(await galleryReport('sample-disclosed'), 960);
    const bars = all(list, '.share i');
    expect(bars[0]?.getBoundingClientRect().width).to.be.greaterThan(100);
    expect((bars[2]?.getBoundingClientRect().width ?? 0) / (bars[0]?.getBoundingClientRect().width ?? 1)).to.be.closeTo(6.5 / 9, 0.01);
    expect(textOf(list)).to.contain('All others, not drawn to scale49%');
    expect(all(list, '.others .share')).to.have.lengthOf(0);
  });

  it('leaves all others out while a search is on', async () => {
    const list = await addList(await galleryReport('sample-disclosed'), 960);
    await search(list, 'holding');
    expect(textOf(list)).not.to.contain('All others, not drawn');
  });

  it('offers the order by share and begins with it', async () => {
    const list = await addList(await galleryReport('sample-disclosed'));
    expect(one<HTMLSelectElement>(list, 'select').value).to.equal('share');
    expect(names(list)[0]).to.equal('Sample company A');
  });

  it('says where a share is not disclosed, and draws no bar there', async () => {
    const share = (value: number) => [{ year: 2024, figure: { kind: 'exact', value, status: 'reported' } }];
    const list = await addList(reportOf({ name: 'Open' }, { name: 'Known', shares: share(5) }));
    expect(names(list)).to.deep.equal(['Known', 'Open']);
    expect(row(list, 'Open').textContent).to.contain('not disclosed');
    expect(row(list, 'Open').querySelector('.share')).to.equal(null);
  });
});

describe('a long player list on paper', () => {
  afterEach(clearPage);

  it('has its first thousand rows at once, and says how many there are', async () => {
    const list = await addList(longReport(2345));
    window.dispatchEvent(new Event('beforeprint'));
    expect([all(list, '[data-row]').length, one(list, '.box + p').textContent]).to.deep.equal([1000, 'The first 1,000 of 2,345 companies']);
    window.dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(all(list, '[data-row]').length).to.be.lessThan(100);
  });

  it('has all rows of a shorter one, and no such word', async () => {
    const list = await addList(longReport(321));
    window.dispatchEvent(new Event('beforeprint'));
    expect([all(list, '[data-row]').length, all(list, '.box + p').length]).to.deep.equal([321, 0]);
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('a long player list', () => {
  afterEach(clearPage);
  const settle = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  it('draws the rows in sight alone, in a box that scrolls', async () => {
    const list = await addList(longReport(10_000));
    expect(rows(list).length).to.be.within(10, 60);
    expect(one(list, '[role=list]').clientHeight).to.be.below(600);
    expect(one(list, '[role=list]').scrollHeight).to.be.above(400_000);
  });

  it('says each row’s place among all', async () => {
    const item = row(await addList(longReport(10_000)), 'Company 3').parentElement;
    expect([item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).to.deep.equal(['4', '10000']);
  });

  it('brings the rows that are scrolled to', async () => {
    const list = await addList(longReport(10_000));
    one(list, '[role=list]').scrollTop = 230_000;
    await settle();
    expect(names(list)).to.contain('Company 5000');
  });

  it('keeps the focus on a row that leaves the box, and the arrow key goes on from there', async () => {
    const list = await addList(longReport(10_000));
    row(list, 'Company 4').focus();
    one(list, '[role=list]').scrollTop = 230_000;
    await settle();
    expect(focusedName(list)).to.equal('Company 4');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focusedName(list) === 'Company 5');
    expect(one(list, '[role=list]').scrollTop).to.be.below(1000);
  });

  it('goes to the last row with End', async () => {
    const list = await addList(longReport(10_000));
    row(list, 'Company 0').focus();
    await sendKeys({ press: 'End' });
    await until(() => focusedName(list) === 'Company 9999');
    expect(names(list)).to.contain('Company 9990');
  });

  it('keeps an open row’s height when it leaves the box', async () => {
    const list = await addList(longReport(1000));
    const selected = eventOf(list, 'vt-select');
    row(list, 'Company 1').click();
    await selected;
    await list.updateComplete;
    const box = one(list, '[role=list]');
    const height = box.scrollHeight;
    row(list, 'Company 8').focus();
    box.scrollTop = 20_000;
    await settle();
    box.scrollTop = 0;
    await settle();
    expect(box.scrollHeight).to.be.closeTo(height, 1);
    expect(row(list, 'Company 1').getAttribute('aria-expanded')).to.equal('true');
  });

  it('is a plain list again where a search leaves few, from the top', async () => {
    const list = await addList(longReport(10_000));
    one(list, '[role=list]').scrollTop = 230_000;
    await settle();
    await search(list, '999 holding');
    expect(one(list, '[role=status]').textContent).to.equal('7 of 10,000');
    expect(names(list)[0]).to.equal('Company 999');
    await search(list, '');
    await settle();
    expect(names(list)).to.contain('Company 0');
  });
});

describe('a player list of awkward data', () => {
  afterEach(clearPage);

  it('says that no company is named', async () => {
    const list = await addList(reportOf());
    await until(() => textOf(list).includes('No companies named'));
    expect(rows(list)).to.have.lengthOf(0);
  });

  it('shows one company without controls', async () => {
    const list = await addList(reportOf({ name: 'Kite & Co' }));
    expect(names(list)).to.deep.equal(['Kite & Co']);
    expect(all(list, 'input, select')).to.have.lengthOf(0);
  });

  it('shows companies that are in no list', async () => {
    const list = await addList(reportOf({ name: 'A', listings: [] }, { name: 'B', listings: [] }));
    expect(names(list)).to.deep.equal(['A', 'B']);
  });

  it('shows markup in a name as text', async () => {
    const list = await addList(reportOf({ name: '<b>Bold</b><script>alert(1)</script>' }));
    expect(names(list)).to.deep.equal(['<b>Bold</b><script>alert(1)</script>']);
  });

  it('breaks a name that has no spaces rather than leave the frame', async () => {
    const list = await addList(reportOf({ name: 'X'.repeat(200) }, { name: 'B' }), 240);
    expect(row(list, 'X'.repeat(200)).scrollWidth).to.be.at.most(row(list, 'B').clientWidth);
  });

  it('sets a right-to-left name right to left without moving it in the row', async () => {
    const list = await addList(await galleryReport('right-to-left'), 600);
    const name = rows(list)[0]?.querySelector('.name');
    const text = name?.querySelector('bdi');
    expect(text && getComputedStyle(text).direction).to.equal('rtl');
    expect(text?.getBoundingClientRect().left).to.be.closeTo(name?.getBoundingClientRect().left ?? 0, 2);
  });

  it('shows a logo that is in the document, and no other origin’s', async () => {
    const list = await addList(reportOf({ name: 'A', logo: PIXEL }, { name: 'B', logo: 'https://other.example/logo.png' }, { name: 'C', logo: '//other.example/logo.png' }));
    expect(all<HTMLImageElement>(list, 'img').map(({ src }) => src)).to.deep.equal([PIXEL]);
  });

  it('shows the initials where a logo does not load', async () => {
    const list = await addList(reportOf({ name: 'Alpha', logo: 'data:image/png;base64,AAAA' }));
    const image = one(list, 'img');
    await until(() => image.hidden);
    expect(row(list, 'Alpha').innerText).to.contain('AL');
  });

  it('leaves nothing behind when it is removed', async () => {
    const list = await addList(longReport(1000));
    row(list, 'Company 2').focus();
    list.remove();
    document.body.append(list);
    await list.updateComplete;
    expect(rows(list).length).to.be.above(9);
  });
});
