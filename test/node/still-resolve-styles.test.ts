/** Style rules as attributes: the cascade of a widget's own sheets, without a browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveStyles, type ResolveOptions } from '../../src/still/resolve-styles.js';

const tokens = ':host { --_vt-ink: var(--vt-ink, light-dark(#111, #eee)); --_vt-lid: var(--_vt-ink) }';
const resolve = (svg: string, css: string, options: Partial<ResolveOptions> = {}): string => resolveStyles(svg, [tokens, css], { theme: 'light', width: 640, ...options });

const cases: Readonly<Record<string, readonly [svg: string, css: string, want: string, options?: Partial<ResolveOptions>]>> = {
  'writes a rule as an attribute and drops the class': ['<svg><rect class="a" width="4"></rect></svg>', '.a { fill: red }', '<svg><rect width="4" fill="red"></rect></svg>'],
  'takes the light value of a token': ['<svg><rect class="a"></rect></svg>', '.a { fill: var(--_vt-ink) }', '<svg><rect fill="#111"></rect></svg>'],
  'takes the dark value of a token': ['<svg><rect class="a"></rect></svg>', '.a { fill: var(--_vt-lid) }', '<svg><rect fill="#eee"></rect></svg>', { theme: 'dark' }],
  'takes a token that a host sets': ['<svg><rect class="a"></rect></svg>', '.a { fill: var(--_vt-ink) }', '<svg><rect fill="#345"></rect></svg>', { tokens: { 'vt-ink': '#345' } }],
  'names the token where it is asked to': ['<svg><rect class="a"></rect></svg>', '.a { fill: var(--_vt-ink); stroke: red }', '<svg><rect fill="#111" stroke="red" class="vt-f-ink"></rect></svg>', { markTokens: true }],
  'lets the stronger selector win over the later one': ['<svg><g class="a"><rect class="b"></rect></g></svg>', '.a .b { fill: red } .b { fill: blue }', '<svg><g><rect fill="red"></rect></g></svg>'],
  'lets the later of two equal selectors win': ['<svg><rect class="a b"></rect></svg>', '.b { fill: red } .a { fill: blue }', '<svg><rect fill="blue"></rect></svg>'],
  'counts :where() as nothing': ['<svg><rect class="a"></rect></svg>', 'rect { fill: red } :where(.a) { fill: blue }', '<svg><rect fill="red"></rect></svg>'],
  'counts :not() as what is in it': ['<svg><rect class="a"></rect></svg>', 'rect:not(.b) { fill: red } .a { fill: blue } rect { fill: green }', '<svg><rect fill="red"></rect></svg>'],
  'lets a rule win over an attribute': ['<svg><rect class="a" fill="red"></rect></svg>', '.a { fill: blue }', '<svg><rect fill="blue"></rect></svg>'],
  'leaves the attribute where a rule takes back': ['<svg><rect class="a" fill="red"></rect></svg>', 'rect { fill: blue } rect.a { fill: revert-layer }', '<svg><rect fill="red"></rect></svg>'],
  'hands custom properties down': ['<svg><g class="a"><rect class="b"></rect></g></svg>', '.a { --x: var(--_vt-ink) } .b { fill: var(--x) }', '<svg><g><rect fill="#111"></rect></g></svg>'],
  'drops a declaration whose property nothing sets': ['<svg><rect class="a" x="1" fill="red"></rect></svg>', '.a { fill: var(--none) }', '<svg><rect x="1" fill="red"></rect></svg>'],
  'takes the fallback of a property that nothing sets': ['<svg><rect class="a"></rect></svg>', '.a { fill: var(--none, rgb(1, 2, 3)) }', '<svg><rect fill="rgb(1, 2, 3)"></rect></svg>'],
  'holds a container query at the width': ['<svg><rect class="a"></rect></svg>', '.a { fill: red } @container vt (min-width: 480px) { .a { fill: blue } }', '<svg><rect fill="blue"></rect></svg>'],
  'leaves a container query out under the width': ['<svg><rect class="a"></rect></svg>', '.a { fill: red } @container vt (min-width: 760px) { .a { fill: blue } }', '<svg><rect fill="red"></rect></svg>'],
  'leaves rules of a medium out': ['<svg><rect class="a"></rect></svg>', '.a { fill: red } @media print { .a { fill: black } }', '<svg><rect fill="red"></rect></svg>'],
  'leaves rules of a state out': ['<svg><rect class="a"></rect></svg>', '.a { fill: red } .a:hover { fill: blue }', '<svg><rect fill="red"></rect></svg>'],
  'makes a listbox an image with its name': ['<svg role="listbox" aria-label="A &lt;b&gt;"><g role="option" tabindex="0" data-mark="1"><path d="M0 0"></path></g></svg>', '', '<svg role="img" aria-label="A &lt;b&gt;"><g><path d="M0 0"></path></g></svg>'],
  'takes out what nobody sees': ['<svg><rect class="hit"></rect><path d="M0 0"></path></svg>', '.hit { fill: transparent }', '<svg><path d="M0 0"></path></svg>'],
  'draws a hatch without an id': [
    '<svg><defs><pattern id="h" width="5" height="5"><rect class="g" width="5" height="5"></rect><path class="l" d="M1 0v5"></path></pattern></defs><rect class="o" x="0" y="0" width="4" height="4" fill="url(#h)"></rect></svg>',
    '.g { fill: white } .l { stroke: blue } .o { stroke: red }',
    '<svg><g><rect x="0" y="0" width="4" height="4" fill="white"></rect><path stroke="blue" fill="none" d="M0 1.4L1.4 0"></path><rect x="0" y="0" width="4" height="4" fill="none" stroke="red"></rect></g></svg>',
  ],
  'leaves HTML as it is': ['<p class="a">x</p>', '.a { fill: red }', '<p class="a">x</p>'],
};

for (const [claim, [svg, css, want, options]] of Object.entries(cases)) {
  test(`resolveStyles(svg, styles, options) ${claim}`, () => assert.equal(resolve(svg, css, options), want));
}
