import { expect } from '@esm-bundle/chai';
import { REPORT, addChart, clearPage, eventOf, holdRequests, json, textOf } from './fixture.js';

const html = (): Response => new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } });

describe('a widget whose data fails', () => {
  let held: ReturnType<typeof holdRequests>;
  beforeEach(() => {
    held = holdRequests();
  });
  afterEach(() => {
    clearPage();
    held.restore();
  });

  const cases = [
    { name: 'a 404', code: 'http', answer: () => new Response('', { status: 404 }), says: 'The server answered 404 instead of the data.' },
    { name: 'HTML instead of JSON', code: 'not-json', answer: html, says: 'The server sent HTML instead of JSON.' },
    { name: 'broken JSON', code: 'bad-json', answer: () => new Response('{"title": '), says: 'The data is not valid JSON: found the end in line 1, column 11, want JSON.' },
    { name: 'more than 10 MB', code: 'too-large', answer: () => new Response(' '.repeat(10_000_001)), says: 'The data is larger than 10 MB.' },
    { name: 'an announced size of more than 10 MB', code: 'too-large', answer: () => new Response('{}', { headers: { 'content-length': '99999999' } }), says: 'The data is larger than 10 MB.' },
    { name: 'a document that is no report', code: 'missing', answer: () => json({ schemaVersion: 1 }), says: 'The data is not a report: title' },
    { name: 'a report of the future', code: 'unsupported-version', answer: () => json({ ...REPORT, schemaVersion: 7 }), says: 'found 7' },
  ] as const;

  for (const { name, code, answer, says } of cases) {
    it(`by ${name} says so in the widget and sends vt-error "${code}"`, async () => {
      const chart = addChart({ src: '/a.json' });
      const failed = eventOf(chart, 'vt-error');
      held.requests[0]?.answer(answer());
      expect((await failed).code).to.equal(code);
      await chart.updateComplete;
      expect(chart.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain(says);
    });
  }

  it('by an unreachable server says so', async () => {
    held.restore();
    window.fetch = () => Promise.reject(new TypeError('failed'));
    const chart = addChart({ src: '/unreachable.json' });
    expect((await eventOf(chart, 'vt-error')).code).to.equal('network');
    expect(textOf(chart)).to.contain('The data could not be reached. The rest of the page is not affected.');
  });

  it('by a server that is too slow says after how many seconds', async () => {
    const chart = addChart({ src: '/slow.json', timeout: '0.05' });
    expect((await eventOf(chart, 'vt-error')).code).to.equal('timeout');
    expect(textOf(chart)).to.contain('The data did not arrive within 0.05 seconds.');
  });

  for (const src of ['ftp://example.org/a.json', 'javascript:alert(1)', 'data:application/json,{}', '#nothing-there', 'http://[']) {
    it(`by the src ${src} makes no request and says what an address must be`, async () => {
      const chart = addChart({ src });
      expect((await eventOf(chart, 'vt-error')).code).to.equal('bad-src');
      expect(held.requests).to.have.length(0);
      expect(textOf(chart)).to.contain('must be http, https or on this site');
    });
  }

  it('offers to try again, and does', async () => {
    const chart = addChart({ src: '/a.json' });
    held.requests[0]?.answer(new Response('', { status: 503 }));
    await eventOf(chart, 'vt-error');
    const ready = eventOf(chart, 'vt-ready');
    [...(chart.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.includes('Try again'))?.click();
    held.requests[1]?.answer(json(REPORT));
    await ready;
    await chart.updateComplete;
    expect(textOf(chart)).to.contain('Kites Market expected to grow 10% by 2025');
  });

  it('tries again through the vt-report that it stands in', async () => {
    const provider = document.createElement('vt-report');
    document.body.append(provider);
    const chart = addChart({}, provider);
    provider.src = '/a.json';
    await provider.updateComplete;
    held.requests[0]?.answer(new Response('', { status: 503 }));
    await eventOf(chart, 'vt-error');
    const ready = eventOf(chart, 'vt-ready');
    chart.shadowRoot?.querySelector('button')?.click();
    held.requests[1]?.answer(json(REPORT));
    expect((await ready).report.title).to.equal('Kites Market');
  });

  it('leaves the other widgets alone', async () => {
    const good = addChart();
    good.report = REPORT;
    await eventOf(good, 'vt-ready');
    const bad = addChart({ src: '/a.json' });
    held.requests[0]?.answer(html());
    await eventOf(bad, 'vt-error');
    expect(good.shadowRoot?.querySelectorAll('[role=option]')).to.have.length(2);
  });
});

describe('a widget whose data is partly faulty', () => {
  afterEach(clearPage);

  it('draws the rest, names the fault and its path, and sends vt-error with it', async () => {
    const values = [...REPORT.marketSize.values, { year: 2026, figure: { kind: 'exact', value: '62,4oo', status: 'reported' } }];
    const chart = addChart();
    const failed = eventOf(chart, 'vt-error');
    chart.report = { ...REPORT, marketSize: { ...REPORT.marketSize, values } };
    const event = await failed;
    expect(event.path).to.equal('marketSize.values[2].figure.value');
    expect(textOf(chart)).to.contain('One entry of the data is left out.').and.to.contain('"62,4oo"');
    expect(chart.shadowRoot?.querySelectorAll('[role=option]')).to.have.length(2);
  });

  it('keeps its bones until the code for faults is there, so that nothing drawn moves down', async () => {
    const values = [...REPORT.marketSize.values, { year: 2026, figure: { kind: 'exact', value: '62,4oo', status: 'reported' } }];
    const chart = addChart();
    chart.report = { ...REPORT, marketSize: { ...REPORT.marketSize, values } };
    const failed = eventOf(chart, 'vt-error');
    await chart.updateComplete;
    expect(chart.shadowRoot?.querySelector('.footer')).to.equal(null);
    await failed;
    expect(chart.shadowRoot?.querySelector('.footer')).not.to.equal(null);
  });

  it('says nothing of faults in parts that it does not show', async () => {
    const chart = addChart();
    const ready = eventOf(chart, 'vt-ready');
    chart.report = { ...REPORT, players: [{ id: 'x' }] };
    await ready;
    expect(textOf(chart)).not.to.contain('left out');
    expect(chart.issues.map(({ path }) => path)).to.include('players[0].name');
  });

  it('shows a hostile name as text', async () => {
    const chart = addChart();
    const ready = eventOf(chart, 'vt-ready');
    chart.report = { ...REPORT, title: '<img src=x onerror=alert(1)>' };
    await ready;
    expect(chart.shadowRoot?.querySelector('img')).to.equal(null);
    expect(textOf(chart)).to.contain('<img src=x onerror=alert(1)>');
  });
});
