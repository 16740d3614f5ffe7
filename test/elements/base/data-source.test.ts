import { expect } from '@esm-bundle/chai';
import { REPORT, addChart, clearPage, eventOf, holdRequests, json, textOf, until, type Request } from './fixture.js';

const named = (title: string): unknown => ({ ...REPORT, title });
const nth = (requests: readonly Request[], i: number): Request => {
  const request = requests[i];
  if (!request) throw new Error(`no request ${i}`);
  return request;
};

describe('a widget finds its data', () => {
  afterEach(clearPage);

  it('in its property', async () => {
    const chart = addChart();
    const ready = eventOf(chart, 'vt-ready');
    chart.report = REPORT;
    expect((await ready).report.title).to.equal('Kites Market');
  });

  it('in its property as JSON text', async () => {
    const chart = addChart();
    const ready = eventOf(chart, 'vt-ready');
    chart.report = JSON.stringify(REPORT);
    expect((await ready).report.title).to.equal('Kites Market');
  });

  it('in a child JSON script, also one that comes later', async () => {
    const chart = addChart();
    const ready = eventOf(chart, 'vt-ready');
    await chart.updateComplete;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(REPORT);
    chart.append(script);
    expect((await ready).report.title).to.equal('Kites Market');
  });

  it('in a JSON script of the same document, by its id', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'kites';
    script.textContent = JSON.stringify(REPORT);
    document.body.append(script);
    const chart = addChart({ src: '#kites' });
    expect((await eventOf(chart, 'vt-ready')).report.title).to.equal('Kites Market');
  });

  it('in the nearest vt-report, however deep', async () => {
    const provider = document.createElement('vt-report');
    const inner = document.createElement('div');
    provider.append(inner);
    document.body.append(provider);
    provider.report = REPORT;
    const shadow = inner.attachShadow({ mode: 'open' });
    const chart = document.createElement('vt-market-size-chart');
    const ready = eventOf(chart, 'vt-ready');
    shadow.append(chart);
    expect((await ready).report.title).to.equal('Kites Market');
  });

  it('in a vt-report that gets its data after its children are there', async () => {
    const provider = document.createElement('vt-report');
    document.body.append(provider);
    const chart = addChart({}, provider);
    await chart.updateComplete;
    const ready = eventOf(chart, 'vt-ready');
    provider.report = REPORT;
    expect((await ready).report.title).to.equal('Kites Market');
  });

  it('first in the property, before a child script', async () => {
    const chart = document.createElement('vt-market-size-chart');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(named('Script Market'));
    chart.append(script);
    chart.report = named('Property Market');
    document.body.append(chart);
    expect((await eventOf(chart, 'vt-ready')).report.title).to.equal('Property Market');
  });

  it('nowhere, and says so', async () => {
    const chart = addChart();
    await until(() => textOf(chart).includes('src'));
    expect(textOf(chart)).to.contain('No report data given');
  });
});

describe('a widget with src', () => {
  let held: ReturnType<typeof holdRequests>;
  beforeEach(() => {
    held = holdRequests();
  });
  afterEach(() => {
    clearPage();
    held.restore();
  });

  it('makes one request for three widgets with the same src', async () => {
    const charts = [0, 1, 2].map(() => addChart({ src: '/a.json' }));
    const ready = Promise.all(charts.map((chart) => eventOf(chart, 'vt-ready')));
    expect(held.requests).to.have.length(1);
    nth(held.requests, 0).answer(json(REPORT));
    await ready;
    expect(charts.map((chart) => chart.model?.title)).to.deep.equal(['Kites Market', 'Kites Market', 'Kites Market']);
  });

  it('shows the latest src, whichever answers first', async () => {
    const chart = addChart({ src: '/old.json' });
    chart.src = '/new.json';
    await chart.updateComplete;
    nth(held.requests, 1).answer(json(named('New Market')));
    await eventOf(chart, 'vt-ready');
    nth(held.requests, 0).answer(json(named('Old Market')));
    await chart.updateComplete;
    expect(chart.model?.title).to.equal('New Market');
  });

  it('aborts its request when it leaves the page', () => {
    const chart = addChart({ src: '/a.json' });
    chart.remove();
    expect(nth(held.requests, 0).init.signal?.aborted).to.equal(true);
  });

  it('keeps a shared request while another widget waits for it', () => {
    const chart = addChart({ src: '/a.json' });
    addChart({ src: '/a.json' });
    chart.remove();
    expect(nth(held.requests, 0).init.signal?.aborted).to.equal(false);
  });

  it('loads again when it is put back', async () => {
    const chart = addChart({ src: '/a.json' });
    chart.remove();
    document.body.append(chart);
    const ready = eventOf(chart, 'vt-ready');
    nth(held.requests, 1).answer(json(REPORT));
    await ready;
    expect(chart.model?.title).to.equal('Kites Market');
  });

  it('sends cookies to another origin only when told so', () => {
    addChart({ src: '/a.json' });
    addChart({ src: '/b.json', crossorigin: 'use-credentials' });
    expect(held.requests.map(({ init }) => init.credentials)).to.deep.equal(['same-origin', 'include']);
  });

  it('asks the server again on reload()', async () => {
    const chart = addChart({ src: '/a.json' });
    const first = eventOf(chart, 'vt-ready');
    nth(held.requests, 0).answer(json(REPORT));
    await first;
    const second = eventOf(chart, 'vt-ready');
    chart.reload();
    nth(held.requests, 1).answer(json(named('Later Market')));
    await second;
    expect(nth(held.requests, 1).init.cache).to.equal('no-cache');
    expect(chart.model?.title).to.equal('Later Market');
  });
});
