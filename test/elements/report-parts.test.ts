import { expect } from '@esm-bundle/chai';
import { PartQueue } from '../../src/elements/report/part-queue.js';
import { PartStarter } from '../../src/elements/report/part-starter.js';

const NAMES = ['key-figures', 'market-size-chart', 'regional-map'] as const;

const queueOf = (): PartQueue => {
  const queue = new PartQueue();
  queue.setParts(NAMES);
  return queue;
};

const statesOf = (queue: PartQueue): readonly string[] => NAMES.map((name) => queue.stateOf(name));

describe('PartQueue', () => {
  it('finish(name) shows a part below which others still wait', () => {
    const queue = queueOf();
    queue.start('key-figures');
    queue.finish('key-figures');
    expect(statesOf(queue)).to.deep.equal(['shown', 'waiting', 'waiting']);
  });

  it('finish(name) keeps a part from sight while one above it is on its way', () => {
    const queue = queueOf();
    queue.start('key-figures');
    queue.start('market-size-chart');
    queue.finish('market-size-chart');
    expect(statesOf(queue)).to.deep.equal(['starting', 'ready', 'waiting']);
  });

  it('finish(name) shows all that waited for it', () => {
    const queue = queueOf();
    for (const name of NAMES) queue.start(name);
    queue.finish('regional-map');
    queue.finish('market-size-chart');
    queue.finish('key-figures');
    expect(statesOf(queue)).to.deep.equal(['shown', 'shown', 'shown']);
  });

  it('finish(name) does not let a part that failed hold up those below', () => {
    const queue = queueOf();
    queue.start('key-figures');
    queue.start('market-size-chart');
    queue.finish('market-size-chart');
    queue.finish('key-figures', 'failed');
    expect(statesOf(queue)).to.deep.equal(['failed', 'shown', 'waiting']);
  });

  it('start(name) hides nothing that is shown below', () => {
    const queue = queueOf();
    queue.start('regional-map');
    queue.finish('regional-map');
    queue.start('key-figures');
    expect(statesOf(queue)).to.deep.equal(['starting', 'waiting', 'shown']);
  });

  it('finish(name) does nothing to a part that nobody started', () => {
    const queue = queueOf();
    queue.finish('key-figures');
    expect(statesOf(queue)).to.deep.equal(['waiting', 'waiting', 'waiting']);
  });

  it('nextWaiting is the first from the top', () => {
    const queue = queueOf();
    queue.start('key-figures');
    expect([queue.next, queue.nextWaiting]).to.deep.equal(['key-figures', 'market-size-chart']);
  });

  it('setParts(names) keeps what is shown, and forgets what is gone', () => {
    const queue = queueOf();
    queue.start('regional-map');
    queue.finish('regional-map');
    queue.setParts(['regional-map']);
    expect([queue.stateOf('regional-map'), queue.nextWaiting]).to.deep.equal(['shown', undefined]);
  });
});

describe('PartStarter', () => {
  const original = window.setTimeout;
  const timers = new Map<number, () => void>();
  before(() => {
    // Patience ends when the test says so.
    const set = (act: () => void, time?: number): number => {
      const timer = original(time === 8000 ? () => {} : act, time);
      if (time === 8000) timers.set(timer, act);
      return timer;
    };
    Object.assign(window, { setTimeout: set });
  });
  after(() => void (window.setTimeout = original));

  it('resume() is patient anew with a part that was on its way when the page was taken out', async () => {
    const host = Object.assign(document.createElement('vt-report'), { issues: [], requestUpdate: () => {} });
    const starter = new PartStarter(host);
    starter.parts = [{ name: 'contents', widget: 'contents', attributes: {}, heading: '' }];
    await starter.start('contents');
    starter.stop();
    timers.clear();
    starter.resume();
    for (const end of timers.values()) end();
    expect(starter.queue.stateOf('contents')).to.equal('shown');
  });
});
