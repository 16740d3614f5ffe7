/** What each way comes to on each hard host: the table that a change has to keep, or to mend. */
import type { BrowserName } from './browsers.js';
import type { Verdict } from './hard-host.js';
import type { HostName } from './hosts.js';
import type { WayName } from './way.js';

/** One verdict, or one a browser where they differ. */
export type Cell = Verdict | Readonly<Record<BrowserName, Verdict>>;

/** The ways in the order of the columns. */
export const columns = ['module', 'classic', 'bundled', 'single', 'frame', 'embed', 'server', 'static'] as const satisfies readonly WayName[];

const [W, F, B] = ['works', 'fallback', 'blocked'] as const;

export const expected: Readonly<Record<HostName, readonly Cell[]>> = {
  'strict-policy': [W, W, W, W, W, W, W, W],
  'types-allowed': [W, W, W, W, W, W, W, W],
  'types-denied': [F, F, B, F, W, W, F, W],
  'types-taken': [F, F, B, F, W, W, F, W],
  'two-versions': [W, W, W, W, W, W, W, W],
  'foreign-lit': [W, W, W, W, W, W, W, W],
  'own-prefix': [W, W, W, W, W, W, W, W],
  'taken-tag': [F, F, F, F, W, W, F, W],
  'unset-all': [W, W, W, W, W, W, W, W],
  'hidden-divs': [W, W, W, W, W, W, W, B],
  'small-root': [W, W, W, W, W, W, W, W],
  'content-box': [W, W, W, W, W, W, W, W],
  'grown-prototypes': [W, W, W, W, W, W, W, W],
  'wrapped-fetch': [W, W, W, W, W, W, W, W],
  'dated-json': [W, W, W, W, W, W, W, W],
  'frozen-prototypes': [W, W, W, W, W, W, W, W],
  'right-to-left': [W, W, W, W, W, W, W, W],
  zoomed: [W, W, W, W, W, W, W, W],
  printed: [W, W, W, W, W, W, W, W],
  sandboxed: [W, W, W, W, W, W, W, W],
  'sandboxed-plain': [B, W, B, B, W, B, B, W],
  disk: [B, W, B, B, B, B, B, W],
  slow: [W, W, W, W, W, W, W, W],
  offline: [W, W, W, W, W, W, W, W],
  returned: [W, W, W, W, W, W, W, W],
};

/** Why a way does not simply work on a host, or what it takes. A note without ways holds for the whole row. */
export interface Note {
  readonly host: HostName;
  readonly ways?: readonly WayName[];
  readonly text: string;
}

export const notes: readonly Note[] = [
  { host: 'strict-policy', ways: ['frame', 'embed'], text: 'The page needs `frame-src` for the frame’s origin besides. The frame’s page has a policy of its own.' },
  { host: 'types-allowed', text: 'The name of the policy is `lit-html`.' },
  { host: 'types-denied', ways: ['module', 'classic', 'single', 'server'], text: 'The static figure, or what the server drew, stays. The browser reports its one violation, the library says one line.' },
  { host: 'types-denied', ways: ['bundled'], text: 'The static figure stays, but the script ends with an exception of Lit’s: what a module imports statically cannot be caught. Import the package dynamically in a `try`, or take a script tag.' },
  { host: 'types-taken', ways: ['module', 'classic', 'single', 'server'], text: "As for a policy that is denied. `trusted-types lit-html 'allow-duplicates'` lets both live." },
  { host: 'types-taken', ways: ['bundled'], text: 'The exception as for a policy that is denied.' },
  { host: 'two-versions', text: 'The version that is registered first draws. One line names the clash; none where the other was not even asked for.' },
  { host: 'own-prefix', ways: ['bundled'], text: "With `defineVitrine({ prefix: 'acme' })`." },
  { host: 'own-prefix', ways: ['frame', 'embed', 'static'], text: 'The page sees no tag of the library at all.' },
  { host: 'taken-tag', ways: ['module', 'classic', 'bundled', 'single', 'server'], text: 'The other owner keeps the tag, with what stands inside it; one line says so. Take a prefix.' },
  { host: 'unset-all', ways: ['frame', 'embed'], text: 'The rule takes the frame’s width too, and 300 pixels are left; give the frame a width in a style sheet of yours.' },
  { host: 'unset-all', ways: ['static'], text: 'All is there, but without its styles: it is content of the page, and the rule is the page’s.' },
  { host: 'hidden-divs', ways: ['static'], text: 'The rule hides the drawing: it is content of the page.' },
  { host: 'sandboxed-plain', ways: ['module', 'bundled', 'single', 'server'], text: 'A sandboxed page has the origin `null`; a module script needs leave for that. What stands inside the tag, or what the server drew, stays.' },
  { host: 'sandboxed-plain', ways: ['embed'], text: 'The generic page has to fetch its data. A published page holds it.' },
  { host: 'disk', ways: ['module', 'bundled', 'single', 'server'], text: 'Browsers load no module from the disk. What stands inside the tag, or what the server drew, stays.' },
  { host: 'disk', ways: ['frame', 'embed'], text: 'A sandboxed frame may load no file from the disk, and none may fetch data there.' },
  { host: 'slow', text: 'The static figure is there meanwhile, and nothing in view moves.' },
  { host: 'offline', text: 'What was not loaded before (the table, the menu) does not open; the figure stays, and nothing is thrown.' },
];

export const expectedVerdict = (host: HostName, way: WayName, browser: BrowserName): Verdict => {
  const cell = expected[host][columns.indexOf(way)];
  if (cell === undefined) throw new Error(`expected: no cell for ${host} and ${way}`);
  return typeof cell === 'string' ? cell : cell[browser];
};
