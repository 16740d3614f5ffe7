import { expect } from '@esm-bundle/chai';
import { defineElement } from '../../../src/elements/base/define-element.js';

/** Collects what `act` says in the console. */
function warningsOf(act: () => void): readonly string[] {
  const original = console.warn;
  const lines: string[] = [];
  console.warn = (...args: unknown[]) => void lines.push(args.join(' '));
  act();
  console.warn = original;
  return lines;
}

describe('defineElement(tag, element)', () => {
  it('registers a free tag silently, and the same class twice', () => {
    class Free extends HTMLElement {}
    const lines = warningsOf(() => {
      defineElement('vt-free', Free);
      defineElement('vt-free', Free);
    });
    expect(customElements.get('vt-free')).to.equal(Free);
    expect(lines).to.deep.equal([]);
  });

  it('leaves a foreign element under the tag and says so in one line', () => {
    class Foreign extends HTMLElement {}
    class Ours extends HTMLElement {
      static readonly version = '0.1.0';
    }
    customElements.define('vt-foreign', Foreign);
    const lines = warningsOf(() => defineElement('vt-foreign', Ours));
    expect(customElements.get('vt-foreign')).to.equal(Foreign);
    expect(lines).to.deep.equal(['Vitrine: <vt-foreign> is already defined by other code; version 0.1.0 is not used.']);
  });

  it('names both versions where another copy came first, and is silent about the same version', () => {
    class First extends HTMLElement {
      static readonly version = '0.0.9';
    }
    class Second extends HTMLElement {
      static readonly version = '0.1.0';
    }
    class Twin extends HTMLElement {
      static readonly version = '0.0.9';
    }
    customElements.define('vt-copy', First);
    expect(warningsOf(() => defineElement('vt-copy', Twin))).to.deep.equal([]);
    expect(warningsOf(() => defineElement('vt-copy', Second))).to.deep.equal(['Vitrine: <vt-copy> is already defined by version 0.0.9; version 0.1.0 is not used.']);
  });
});
