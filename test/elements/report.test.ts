import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { VitrineReport } from '../../src/elements/report/report.js';
import { clearPage, holdRequests, json, until } from './base/fixture.js';
import { addReport, all, button, isWhole, KITES, labels, make, one, placeReport, textOf } from './report.fixture.js';

const isPage = (report: VitrineReport): boolean => all(report, '.page').length === 1;
const tags = (report: VitrineReport): readonly string[] => all(report, '.part > *').map(({ localName }) => localName).filter((name) => name.startsWith('vt-'));
const isFocused = (report: VitrineReport, element: HTMLElement): boolean => report.shadowRoot?.activeElement === element;

describe('vt-report without widgets inside', () => {
  afterEach(clearPage);

  it('lays out the sections that the report has, and no others', async () => {
    const report = await addReport({ report: KITES });
    await until(() => isWhole(report));
    expect(labels(report)).to.deep.equal(['Market size', 'Players']);
    expect(tags(report)).to.deep.equal(['vt-key-figures', 'vt-market-size-chart', 'vt-player-list']);
  });

  it('opens with the title as a heading of level 2, the lead and the facts', async () => {
    const report = await addReport({ report: KITES });
    expect(one(report, '[role=heading]').textContent?.trim()).to.equal('Kites Market');
    expect(one(report, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    expect(all(report, '.lead').map(({ textContent }) => textContent)).to.deep.equal(['Kites rise.', 'So does the market.']);
    expect(one(report, '.act').textContent).to.contain('40 pages, timeline 2021–\u20602031');
  });

  it('takes the level of its title from heading-level, and puts sections and widgets below it', async () => {
    const report = await addReport({ report: KITES, attributes: { 'heading-level': '1' } });
    await until(() => isWhole(report));
    expect(all(report, '[role=heading]').map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['1', '2', '2']);
    expect(one(report, 'vt-player-list').getAttribute('heading-level')).to.equal('3');
  });

  it('passes a new level on to its widgets', async () => {
    const report = await addReport({ report: KITES });
    report.headingLevel = 3;
    await report.updateComplete;
    expect(one(report, 'vt-market-size-chart').getAttribute('heading-level')).to.equal('5');
  });

  it('quotes the heading and text that the source gives a section under what is drawn from them', async () => {
    const report = await addReport({ report: KITES });
    expect(one(report, '[data-section=players] vt-player-list').closest('.column, .section')?.lastElementChild?.textContent?.trim())
      .to.equal('In the report under “Who makes kites”: Two makers count.');
  });

  it('has no call to action where nobody says where the full report is', async () => {
    const report = await addReport({ report: KITES });
    expect(all(report, '.button.main, .cta')).to.deep.equal([]);
  });

  it('leads to the report at the top and at the end where the report has an address', async () => {
    const report = await addReport({ report: { ...KITES, url: 'https://example.com/kites' } });
    const links = all(report, 'a.button').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).to.deep.equal([['See the full report', 'https://example.com/kites'], ['See the full report', 'https://example.com/kites']]);
  });

  it('repeats the host’s own link at the end', async () => {
    const report = await addReport({ report: KITES, children: [make('a', { slot: 'cta', href: '/buy' }, 'Buy it')] });
    expect(all(report, '.cta a').map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([['Buy it', '/buy']]);
  });

  it('does at the end what the host’s own button does', async () => {
    let clicks = 0;
    const own = make('button', { slot: 'cta' }, 'Ask us');
    own.addEventListener('click', () => clicks++);
    const report = await addReport({ report: KITES, children: [own] });
    one(report, '.cta button').click();
    expect(clicks).to.equal(1);
  });

  it('names the source once, and says it is a sample once', async () => {
    const report = await addReport({ report: { ...KITES, sample: true } });
    await until(() => isWhole(report));
    const inside = all(report, '.part > *').flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('[part=source], [part=sample]') ?? [])]);
    expect(inside.filter((part) => getComputedStyle(part).display !== 'none')).to.deep.equal([]);
    expect(inside.length).to.be.greaterThan(2);
    expect([all(report, '[part=sample]').length, all(report, '[part=source]').length]).to.deep.equal([1, 1]);
  });

  it('tells of its data once, whatever its widgets tell', async () => {
    const report = placeReport({ report: KITES });
    let count = 0;
    report.addEventListener('vt-ready', () => count++);
    await until(() => isWhole(report));
    expect(count).to.equal(1);
  });

  it('tells of each fault once, whoever shows it', async () => {
    const [value] = KITES.marketSize.values;
    const report = placeReport({ report: { ...KITES, pages: 'many', marketSize: { ...KITES.marketSize, values: [value, { year: 'soon' }] } } });
    const told: string[] = [];
    report.addEventListener('vt-error', ({ path }) => told.push(path));
    await until(() => isWhole(report));
    expect(told).to.deep.equal([...new Set(told)]);
    expect([...new Set(told.map((path) => path.split(/[.[]/)[0]))]).to.have.members(['pages', 'marketSize']);
  });

  it('shows where the keyboard’s focus went: a ring around the section', async () => {
    const report = await addReport({ report: KITES });
    button(report, 'Players').focus();
    await sendKeys({ press: 'Enter' });
    await report.updateComplete;
    expect(getComputedStyle(one(report, '[data-section=players]')).outlineStyle).to.equal('solid');
    scrollTo(0, 0);
  });

  it('moves focus to a section’s heading, marks it as current, and leaves the address alone', async () => {
    const report = await addReport({ report: KITES });
    const before = location.href;
    expect(button(report, 'Market size').getAttribute('aria-current')).to.equal('true');
    button(report, 'Players').click();
    await report.updateComplete;
    expect(isFocused(report, one(report, '#section-players'))).to.equal(true);
    expect(all(report, '[aria-current]').map(({ textContent }) => textContent)).to.deep.equal(['Players']);
    expect(location.href).to.equal(before);
  });

  it('brings the section to the top of the window, also when what is above it grows later', async () => {
    const report = await addReport({ report: KITES, width: 400 });
    document.body.append(make('div'));
    (document.body.lastElementChild as HTMLElement).style.blockSize = '3000px';
    button(report, 'Players').click();
    await until(() => isWhole(report));
    await report.updateComplete;
    const { top } = one(report, '[data-section=players]').getBoundingClientRect();
    expect(top).to.be.within(-1, 40);
  });

  it('marks the section that a reader scrolls to as current', async () => {
    const report = await addReport({ report: KITES, width: 400 });
    await until(() => isWhole(report));
    one(report, '[data-section=players]').scrollIntoView();
    await until(() => button(report, 'Players').getAttribute('aria-current') === 'true');
    expect(button(report, 'Market size').hasAttribute('aria-current')).to.equal(false);
  });

  it('has no navigation where there is one section', async () => {
    const report = await addReport({ report: { ...KITES, players: [] } });
    expect(all(report, 'nav')).to.deep.equal([]);
  });

  it('is a title and a source where the report has nothing else', async () => {
    const report = await addReport({ report: { schemaVersion: 1, title: 'Empty Market' } });
    expect(textOf(report)).to.equal('Empty Market Source for all figures: Empty Market report.');
  });

  it('keeps a faulty section, which says what is wrong with it', async () => {
    const report = await addReport({ report: { ...KITES, players: 'none' } });
    await until(() => isWhole(report));
    expect(labels(report)).to.deep.equal(['Market size', 'Players']);
    expect(one(report, 'vt-player-list').shadowRoot?.querySelector('[part=error]')?.textContent).to.contain('players');
  });

  it('says at the top what is wrong with no section', async () => {
    const report = await addReport({ report: { ...KITES, pages: 'many' } });
    await until(() => all(report, '[part=error]').length > 0);
    expect(one(report, '.head [part=error]').textContent).to.contain('pages');
  });

  it('shows a title as text, whatever it holds', async () => {
    const report = await addReport({ report: { ...KITES, title: '<img src=x onerror=alert(1)>' } });
    expect(one(report, '.title').textContent?.trim()).to.equal('<img src=x onerror=alert(1)>');
  });

  it('fits into 240 pixels with a word that is longer', async () => {
    const report = await addReport({ report: { ...KITES, title: 'K'.repeat(120), sections: { overview: { text: 'x'.repeat(300) } } }, width: 240 });
    await until(() => isWhole(report));
    expect(one(report, '.page').scrollWidth).to.be.at.most(240);
  });

  it('lays out a new report that it is given, with the widgets that it has', async () => {
    const report = await addReport({ report: KITES });
    await until(() => isWhole(report));
    const chart = one(report, 'vt-market-size-chart');
    report.report = { ...KITES, title: 'Boats Market', players: [] };
    await until(() => textOf(report).startsWith('Boats Market'));
    expect(labels(report)).to.deep.equal([]);
    expect(one(report, 'vt-market-size-chart')).to.equal(chart);
  });

  it('draws all its parts for a printer at once', async () => {
    const report = await addReport({ report: KITES });
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => isWhole(report));
  });

  it('draws all its parts where the browser cannot watch what is near', async () => {
    const original = window.IntersectionObserver;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    const report = await addReport({ report: KITES });
    window.IntersectionObserver = original;
    await until(() => isWhole(report));
  });

  it('goes on where it was when it is moved in the page', async () => {
    const report = await addReport({ report: KITES });
    const box = make('div');
    document.body.append(box);
    box.append(report);
    await until(() => isWhole(report));
    expect(labels(report)).to.deep.equal(['Market size', 'Players']);
  });
});

describe('vt-report without data', () => {
  afterEach(clearPage);

  it('keeps its place while the data is on its way, as high as the window', () => {
    const requests = holdRequests();
    const report = placeReport({ attributes: { src: '/kites.json' } });
    return report.updateComplete.then(() => {
      requests.restore();
      expect(one(report, '[aria-hidden=true]').offsetHeight).to.be.at.least(innerHeight);
    });
  });

  it('shows what is readable inside until the page replaces it', async () => {
    const requests = holdRequests();
    const fallback = make('p', {}, 'Kites: EUR 100 million.');
    const report = placeReport({ attributes: { src: '/kites.json' }, children: [fallback] });
    await report.updateComplete;
    expect(fallback.offsetHeight).to.be.greaterThan(0);
    requests.requests[0]?.answer(json(KITES));
    await until(() => isPage(report));
    requests.restore();
    expect(fallback.offsetHeight).to.equal(0);
  });

  it('says that none is given', async () => {
    const report = placeReport({});
    await until(() => textOf(report).includes('src'));
    expect(textOf(report)).to.contain('No report data given');
  });

  it('says why it did not come, and asks again', async () => {
    const requests = holdRequests();
    const report = placeReport({ attributes: { src: '/kites.json' } });
    await until(() => requests.requests.length === 1);
    requests.requests[0]?.answer(new Response('', { status: 503 }));
    await until(() => all(report, '[role=alert] button').length === 1);
    expect(textOf(report)).to.contain('503');
    one(report, '[role=alert] button').click();
    await until(() => requests.requests.length === 2);
    requests.requests[1]?.answer(json(KITES));
    await until(() => isPage(report));
    requests.restore();
  });
});

describe('vt-report with widgets inside', () => {
  afterEach(clearPage);

  const nested = (): HTMLElement => {
    const box = make('div');
    box.append(make('vt-player-list'));
    return box;
  };

  it('draws nothing of its own, however deep they are', async () => {
    const report = await addReport({ report: KITES, children: [nested()] });
    expect(report.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '').trim()).to.equal('<slot></slot>');
  });

  it('is a page with a script, a slot and words inside, which are no widgets', async () => {
    const script = make('script', { type: 'application/json' }, JSON.stringify(KITES));
    const report = await addReport({ children: [script, make('p', {}, 'Kites.'), make('a', { slot: 'cta', href: '/buy' }, 'Buy')] });
    expect(isPage(report)).to.equal(true);
  });

  it('gives up its page when a widget is put inside later', async () => {
    const report = await addReport({ report: KITES });
    report.append(nested());
    await until(() => !isPage(report));
    expect(report.offsetHeight).to.be.greaterThan(0);
    expect(all(report, 'slot').length).to.equal(1);
  });

  it('stays a provider when a framework takes the widgets out', async () => {
    const report = await addReport({ report: KITES, children: [nested()] });
    report.replaceChildren();
    await report.updateComplete;
    expect(isPage(report)).to.equal(false);
  });

  it('waits for its children while the document is being parsed', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const report = placeReport({ report: KITES });
    await report.updateComplete;
    const early = isPage(report) || all(report, '.bone').length > 0;
    Reflect.deleteProperty(document, 'readyState');
    report.append(nested());
    await until(() => (report.querySelector('vt-player-list')?.shadowRoot?.textContent ?? '').includes('Aero'));
    expect([early, isPage(report)]).to.deep.equal([false, false]);
  });

  it('is a page when the document is parsed and there were none', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const report = placeReport({ report: KITES });
    await report.updateComplete;
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await until(() => isPage(report));
  });
});
