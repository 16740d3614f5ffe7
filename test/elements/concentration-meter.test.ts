import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../../src/elements/concentration-meter/define.js';
import { clearPage, eventOf, textOf } from './base/fixture.js';
import { addWidget, all, galleryReport, overflowing, texts } from './reading.fixture.js';

const TAG = 'vt-concentration-meter';
const heading = (widget: HTMLElement): string => texts(widget, '#heading')[0] ?? '';
const companies = (widget: HTMLElement): readonly HTMLElement[] => all(widget, '[role=option]');
const report = (concentration: object, players: readonly object[] = []): object => ({ schemaVersion: 1, title: 'Kites Market', concentration, players });
const sharer = (name: string, value: number): object => ({ id: name, name, listings: [], shares: [{ year: 2024, figure: { kind: 'exact', value, status: 'reported' } }] });

describe('a concentration meter with a level alone', () => {
  let real: unknown;
  before(async () => (real = await galleryReport('iot-medical-devices')));
  afterEach(clearPage);

  it('says the publisher’s word and fills its whole step', async () => {
    const widget = await addWidget(TAG, real);
    expect(heading(widget)).to.equal('Market concentration is low');
    expect(all(widget, '.steps i').map(({ className }) => className)).to.deep.equal(['on', '', '']);
  });

  it('shows the publisher’s legend at the ends, fragmented first', async () => {
    expect(texts(await addWidget(TAG, real), '.ends > div')).to.deep.equal([
      'Fragmented Highly competitive market without dominant players', 'Consolidated Market dominated by 1 - 5 major players',
    ]);
  });

  it('has no table, and says the step to readers who do not see it', async () => {
    const widget = await addWidget(TAG, real);
    expect(textOf(widget)).to.contain('The report calls the concentration of this market: Low, step 1 of 3 from fragmented to consolidated.');
    expect(texts(widget, 'button')).not.to.include('Table');
  });

  it('draws no scale for a word without a level', async () => {
    const widget = await addWidget(TAG, report({ wording: 'Fragmented', legend: [{ term: 'Fragmented', text: 'Many sellers' }] }));
    expect([all(widget, '.steps').length, heading(widget)]).to.deep.equal([0, 'The market is fragmented']);
    expect(texts(widget, '.terms > div')).to.deep.equal(['Fragmented The report’s own word Many sellers']);
  });

  it('lists a legend of many terms', async () => {
    const legend = Array.from({ length: 10 }, (_, i) => ({ term: `Step ${i}`, text: 'x'.repeat(300) }));
    const widget = await addWidget(TAG, report({ level: 'high', wording: 'y'.repeat(60), legend }), 240);
    expect([all(widget, '.terms > div').length, overflowing(widget)]).to.deep.equal([10, []]);
  });

  it('says that there is nothing without level, measures and shares', async () => {
    expect(textOf(await addWidget(TAG, report({})))).to.contain('No concentration published');
  });
});

describe('a concentration meter with shares', () => {
  let sample: unknown;
  before(async () => (sample = await galleryReport('sample-disclosed')));
  afterEach(clearPage);

  it('says what the largest hold, and lists them', async () => {
    const widget = await addWidget(TAG, sample);
    expect(heading(widget)).to.equal('The five largest companies hold 33.5% of the market');
    expect(texts(widget, '.companies .who')).to.deep.equal(['A', 'B', 'C', 'D', 'E'].map((letter) => `Sample company ${letter}`));
    expect(texts(widget, '.rest li')).to.deep.equal(['+ 5 other companies named 17.5%', '+ All others 49%']);
  });

  it('stacks companies and rest to the whole bar', async () => {
    const widget = await addWidget(TAG, sample, 960);
    const whole = all(widget, '.stack')[0]?.getBoundingClientRect().width ?? 1;
    const shares = all(widget, '.stack i').map((part) => Math.round((part.getBoundingClientRect().width / whole) * 100));
    expect(shares).to.deep.equal([9, 7, 6, 5, 5, 17, 48]);
  });

  it('says of each measure how it is known', async () => {
    expect(texts(await addWidget(TAG, sample), '.measures > div')).to.deep.equal([
      'Four largest (CR4) 28.5% Reported', 'Five largest (CR5) 33.5% Reported', 'HHI 298–540 Calculated from the shares of 10 companies named',
    ]);
  });

  it('names the thresholds on the scale and their source in the note', async () => {
    const widget = await addWidget(TAG, sample);
    expect(texts(widget, '.tick')).to.deep.equal(['1,000', '1,800']);
    expect(textOf(widget)).to.contain('Under the US Merger Guidelines of 2023 a market over 1,800 is highly concentrated');
  });

  it('shows a word that the shares contradict as it is', async () => {
    const widget = await addWidget(TAG, report({ level: 'low', wording: 'Low' }, [sharer('Kite', 95)]));
    expect([heading(widget), texts(widget, '.wording')[0]]).to.deep.equal(['Kite holds 95% of the market', 'Low']);
  });

  it('says that a measure is not disclosed', async () => {
    const widget = await addWidget(TAG, report({ cr4: { kind: 'undisclosed', status: 'undisclosed' } }));
    expect([heading(widget), texts(widget, '.measures > div')[0]]).to.deep.equal(['How concentrated the market is, is not disclosed here', 'Four largest (CR4) not disclosed']);
  });

  it('stacks no shares of more than a whole', async () => {
    const widget = await addWidget(TAG, report({}, [sharer('A', 80), sharer('B', 70)]));
    expect([all(widget, '.stack').length, companies(widget).length, all(widget, '.measures').length]).to.deep.equal([0, 2, 0]);
  });

  it('has one tab stop, which moves with the arrow keys, Home and End', async () => {
    const widget = await addWidget(TAG, sample);
    companies(widget)[0]?.focus();
    const visited = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'Home']) {
      await sendKeys({ press });
      await widget.updateComplete;
      visited.push(companies(widget).findIndex(({ tabIndex }) => tabIndex === 0));
    }
    expect(visited).to.deep.equal([1, 2, 4, 4, 0]);
    expect(companies(widget).filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('selects a company with Enter, and clears it with the next', async () => {
    const widget = await addWidget(TAG, sample);
    companies(widget)[1]?.focus();
    const selected = eventOf(widget, 'vt-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).id).to.equal('sample-company-b');
    await widget.updateComplete;
    expect(companies(widget).map((line) => line.getAttribute('aria-selected'))).to.deep.equal(['false', 'true', 'false', 'false', 'false']);
    const cleared = eventOf(widget, 'vt-select');
    await sendKeys({ press: 'Enter' });
    expect((await cleared).id).to.equal(undefined);
  });

  it('clears the selection with one Escape', async () => {
    const widget = await addWidget(TAG, sample);
    companies(widget)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    const cleared = eventOf(widget, 'vt-select');
    await sendKeys({ press: 'Escape' });
    expect((await cleared).id).to.equal(undefined);
  });

  it('names each company with its share and how that is known', async () => {
    expect(texts(await addWidget(TAG, sample), '[role=option]')[0]).to.match(/Sample company A 9% ?, reported$/);
  });

  it('selects by a click on a part of the bar', async () => {
    const widget = await addWidget(TAG, sample);
    const selected = eventOf(widget, 'vt-select');
    all(widget, '.stack i')[2]?.click();
    const { kind, id } = await selected;
    expect([kind, id]).to.deep.equal(['player', 'sample-company-c']);
  });

  it('marks a company that is selected elsewhere, and its row in the table', async () => {
    const widget = await addWidget(TAG, sample, 600, { view: 'table' });
    widget.selected = { kind: 'player', id: 'sample-company-c' };
    await widget.updateComplete;
    expect(texts(widget, 'tr[aria-current]')).to.deep.equal(['Sample company C, share 2024 6.5% Reported']);
  });

  it('keeps the hostile names of five thousand companies inside', async () => {
    const players = Array.from({ length: 5000 }, (_, i) => sharer(`p${i}`, 0.01)).map((player, i) => ({ ...player, name: i ? `<b>${'z'.repeat(180)}</b>` : 'ש'.repeat(150) }));
    const widget = await addWidget(TAG, report({}, players), 240);
    expect([overflowing(widget), companies(widget).length, all(widget, '.companies bdi b').length]).to.deep.equal([[], 5, 0]);
  });
});

describe('a concentration meter for axe', () => {
  afterEach(clearPage);

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, view] of [['iot-medical-devices', 'figure'], ['sample-disclosed', 'figure'], ['sample-disclosed', 'table'], ['ranges-and-bounds', 'figure']] as const) {
      it(`has nothing to find: ${name}, ${view}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.style.cssText = `color-scheme: ${colorScheme}; background: Canvas`;
        document.documentElement.lang = 'en';
        document.title = 'Test';
        const widget = await addWidget(TAG, await galleryReport(name), 600, { view });
        widget.selected = { kind: 'player', id: 'sample-company-b' };
        await widget.updateComplete;
        const { violations } = await axe.run(widget, { rules: { region: { enabled: false } } });
        document.documentElement.style.cssText = '';
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
      });
    }
  }
});
