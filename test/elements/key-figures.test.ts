import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../../src/elements/key-figures/define.js';
import { clearPage, textOf } from './base/fixture.js';
import { addWidget, all, galleryReport, overflowing, texts } from './reading.fixture.js';

const TAG = 'vt-key-figures';
const heading = (widget: HTMLElement): string => texts(widget, '#heading')[0] ?? '';

/** Inline size of each bar's solid part, as a part of the widest. */
function barShares(widget: HTMLElement): readonly number[] {
  const widths = all(widget, '.bar .solid').map((bar) => bar.getBoundingClientRect().width);
  return widths.map((width) => Math.round((width / Math.max(...widths)) * 1000) / 1000);
}

const report = (values: readonly object[], more: object = {}): object => ({
  schemaVersion: 1,
  title: 'Kites Market',
  baseYear: 2024,
  marketSize: { unit: { kind: 'money', currency: 'USD', scale: 'million' }, values, ...more },
});

const exact = (year: number, value: number): object => ({ year, figure: { kind: 'exact', value, status: 'reported' } });

describe('key figures of the market', () => {
  let real: unknown;
  before(async () => (real = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('say the finding, the numbers and how each is known', async () => {
    const widget = await addWidget(TAG, real, 960);
    expect(heading(widget)).to.equal('A USD 54.94 bn market in 2024, expected to reach USD 150.11 bn by 2031');
    expect(texts(widget, '.cards li')).to.deep.equal(['USD 54.94 bn 2024, reported base year', 'USD 150.11 bn 2031, reported forecast', '15.4% growth a year (CAGR) , reported']);
  });

  it('list what the report says of itself', async () => {
    const widget = await addWidget(TAG, real);
    expect(texts(widget, '.facts div')).to.deep.equal([
      'Base year 2024', 'Study period 2025–2031', 'Report timeline 2021–2031', 'Market concentration Low', 'Report pages 377', 'Scope Worldwide',
    ]);
  });

  it('draw both bars to one scale', async () => {
    expect(barShares(await addWidget(TAG, real, 960))).to.deep.equal([0.366, 1]);
  });

  it('draw an open slot and the words where a size is not disclosed', async () => {
    const undisclosed = { year: 2031, figure: { kind: 'undisclosed', status: 'undisclosed' } };
    const widget = await addWidget(TAG, report([exact(2024, 10), undisclosed]));
    expect([all(widget, '.slot').length, texts(widget, '.cards li')[1]]).to.deep.equal([1, 'not disclosed 2031, forecast']);
  });

  it('draw no bar for negative sizes', async () => {
    expect(all(await addWidget(TAG, report([exact(2024, 10), exact(2031, -4)])), '.bar')).to.have.lengthOf(0);
  });

  it('say low and high where the report has scenarios', async () => {
    const scenarios = [{ kind: 'low', values: [exact(2031, 15)] }, { kind: 'high', values: [exact(2031, 25)] }];
    const widget = await addWidget(TAG, report([exact(2024, 10), exact(2031, 20)], { scenarios }));
    expect(texts(widget, '.cards li')[1]).to.equal('USD 20.00 m 2031, reported forecast low USD 15.00 m, high USD 25.00 m');
  });

  it('show facts alone where nothing is numeric', async () => {
    const widget = await addWidget(TAG, await galleryReport('nothing-numeric'));
    expect([all(widget, '.cards').length, texts(widget, '.facts div')[0]]).to.deep.equal([0, 'Market concentration Moderate']);
  });

  it('say that there is nothing where the report has neither size nor facts', async () => {
    expect(textOf(await addWidget(TAG, { schemaVersion: 1, title: 'Kites' }))).to.contain('No key figures published');
  });

  it('have a table with published values and statuses', async () => {
    const widget = await addWidget(TAG, real, 600, { view: 'table' });
    expect(texts(widget, 'tbody tr')[0]).to.equal('Market size, 2024 USD 54,942.27 million Reported base year');
  });

  it('mark the year that is selected on the page', async () => {
    const widget = await addWidget(TAG, real);
    widget.selected = { kind: 'year', id: '2031' };
    await widget.updateComplete;
    expect(texts(widget, '[aria-current]')).to.deep.equal(['USD 150.11 bn 2031, reported forecast']);
  });

  it('keep very long and hostile names inside', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    const widget = await addWidget(TAG, { ...report([exact(2024, 1e14)]), marketName: `<b>${long}</b>`, edition: long, publisher: { name: `<img src=x onerror=alert(1)>${long}` } }, 240);
    expect([overflowing(widget), all(widget, 'img, .figure b').length]).to.deep.equal([[], 0]);
  });
});

describe('figures quoted in the text', () => {
  let real: unknown;
  before(async () => (real = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('keep the words around the numbers', async () => {
    const widget = await addWidget(TAG, real, 600, { figures: 'quoted' });
    expect(heading(widget)).to.equal('About 70% of medical facilities follow patients with wearable IoT devices');
    expect(texts(widget, '.quotes .amount')).to.deep.equal(['over 60%', 'about 70%', '50%', '35%']);
  });

  it('draw an arrow for "over", a hatched end for "about", and no bar for a change', async () => {
    const widget = await addWidget(TAG, real, 600, { figures: 'quoted' });
    const rows = all(widget, '.quotes li').map((row) => [row.querySelectorAll('.bar svg').length, row.querySelectorAll('.bar .soft').length, row.querySelectorAll('.bar').length]);
    expect(rows).to.deep.equal([[1, 0, 1], [0, 1, 1], [0, 0, 1], [0, 0, 0]]);
  });

  it('draw bars in parts of a hundred percent', async () => {
    const widget = await addWidget(TAG, real, 600, { figures: 'quoted' });
    const [bar] = all(widget, '.bar');
    const solid = bar?.querySelector('.solid');
    expect(Math.round(((solid?.getBoundingClientRect().width ?? 0) / (bar?.getBoundingClientRect().width ?? 1)) * 100)).to.equal(60);
  });

  it('come and go with the attribute', async () => {
    const widget = await addWidget(TAG, real, 600, { figures: 'quoted' });
    widget.figures = 'market';
    await widget.updateComplete;
    expect([all(widget, '.quotes').length, all(widget, '.cards').length]).to.deep.equal([0, 1]);
  });

  it('say that there are none', async () => {
    expect(textOf(await addWidget(TAG, await galleryReport('nothing-numeric'), 600, { figures: 'quoted' }))).to.contain('No figures quoted');
  });

  it('have a table with every figure', async () => {
    const widget = await addWidget(TAG, real, 600, { figures: 'quoted', view: 'table' });
    expect(texts(widget, 'tbody tr')[3]).to.equal('more funding from investors for IoT healthcare technologies 35% Reported change');
  });

  it('draw forty of a thousand, and keep all in the table', async () => {
    const figure = { figure: { kind: 'exact', value: 50, status: 'reported' }, unit: { kind: 'percent' }, label: 'of kites' };
    const insights = Array.from({ length: 20 }, () => ({ text: 'A', figures: Array.from({ length: 50 }, () => figure) }));
    const widget = await addWidget(TAG, { schemaVersion: 1, title: 'Kites', insights }, 600, { figures: 'quoted' });
    expect(all(widget, '.quotes li')).to.have.lengthOf(40);
    expect(textOf(widget)).to.contain('960 more are in the table.');
  });

  it('keep very long words inside', async () => {
    const label = 'x'.repeat(300);
    const figures = [{ figure: { kind: 'range', low: 123456.789, high: 987654.321, status: 'reported' }, unit: { kind: 'money', currency: 'USD', scale: 'billion' }, label }];
    const widget = await addWidget(TAG, { schemaVersion: 1, title: 'Kites', insights: [{ text: 'A', figures }] }, 240, { figures: 'quoted' });
    expect(overflowing(widget)).to.deep.equal([]);
  });
});

describe('key figures for axe', () => {
  afterEach(clearPage);

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const figures of ['market', 'quoted']) {
      for (const view of ['figure', 'table']) {
        it(`have nothing to find: ${figures}, ${view}, ${colorScheme}`, async () => {
          await emulateMedia({ colorScheme });
          document.documentElement.style.cssText = `color-scheme: ${colorScheme}; background: Canvas`;
          document.documentElement.lang = 'en';
          document.title = 'Test';
          const widget = await addWidget(TAG, await galleryReport('ranges-and-bounds'), 600, { figures, view });
          const { violations } = await axe.run(widget, { rules: { region: { enabled: false } } });
          document.documentElement.style.cssText = '';
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
        });
      }
    }
  }
});
