import { expect } from '@esm-bundle/chai';
import { until } from './fixture.js';
import { defineElement, usePrefix } from '../../../src/elements/base/define-element.js';

/** Collects what `act` makes the console say, and waits for `count` lines: their code comes when it is wanted. */
async function warningsOf(act: () => void, count: number): Promise<readonly string[]> {
  const original = console.warn;
  const lines: string[] = [];
  console.warn = (...args: unknown[]) => void lines.push(args.join(' '));
  try {
    act();
    await import('../../../src/elements/base/taken-tag.js');
    await until(() => lines.length >= count);
    return lines;
  } finally {
    console.warn = original;
  }
}

/** A new class of ours of some version. */
const oursOf = (version: string) => class extends HTMLElement {
  static readonly version = version;
  reload(): void {}
};

describe('defineElement(tag, element)', () => {
  it('registers a free tag silently, and the same class twice', async () => {
    const Free = oursOf('0.1.0');
    const lines = await warningsOf(() => {
      defineElement('vt-free', Free);
      defineElement('vt-free', Free);
    }, 0);
    expect(customElements.get('vt-free')).to.equal(Free);
    expect(lines).to.deep.equal([]);
  });

  it('leaves a foreign element under the tag and says so in one line, once', async () => {
    class Foreign extends HTMLElement {
      static readonly version = '2.0.0';
    }
    customElements.define('vt-foreign', Foreign);
    const lines = await warningsOf(() => {
      defineElement('vt-foreign', oursOf('0.1.0'));
      defineElement('vt-foreign', oursOf('0.1.0'));
    }, 1);
    expect(customElements.get('vt-foreign')).to.equal(Foreign);
    expect(lines).to.deep.equal(['Vitrine: <vt-foreign> is already defined by other code, which is left alone.']);
  });

  it('is silent where another copy of the same version came first', async () => {
    defineElement('vt-twin', oursOf('0.0.9'));
    expect(await warningsOf(() => defineElement('vt-twin', oursOf('0.0.9')), 0)).to.deep.equal([]);
  });

  it('names both versions in one line for all tags where another version came first', async () => {
    for (const tag of ['vt-copy-one', 'vt-copy-two']) defineElement(tag, oursOf('0.0.8'));
    const lines = await warningsOf(() => {
      for (const tag of ['vt-copy-one', 'vt-copy-two']) defineElement(tag, oursOf('0.1.0'));
    }, 1);
    expect(lines).to.deep.equal(['Vitrine: version 0.0.8 is already on the page; version 0.1.0 leaves its tags alone.']);
  });

  it('registers under the prefix that the copy uses, and leaves other names as they are', () => {
    const [One, Two] = [oursOf('0.1.0'), oursOf('0.1.0')];
    usePrefix('acme');
    defineElement('vt-own', One);
    defineElement('other-own', Two);
    usePrefix('vt');
    expect([customElements.get('vt-own'), customElements.get('acme-own'), customElements.get('other-own')]).to.deep.equal([undefined, One, Two]);
  });
});
