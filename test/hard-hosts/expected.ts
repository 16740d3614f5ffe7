/** What each way comes to on each hard host: the table that a change has to keep, or to mend. */
import type { BrowserName } from './browsers.js';
import type { Verdict } from './hard-host.js';
import type { HostName } from './hosts.js';
import type { WayName } from './way.js';

/** One verdict, or one a browser where they differ. */
export type Cell = Verdict | Readonly<Record<BrowserName, Verdict>>;

/** The ways in the order of the columns. */
export const columns = ['module', 'classic', 'bundled', 'single'] as const satisfies readonly WayName[];

const [W, F, B] = ['works', 'fallback', 'blocked'] as const;

export const expected: Readonly<Record<HostName, readonly Cell[]>> = {
  'strict-policy': [W, W, W, W],
  'types-allowed': [W, W, W, W],
  'types-denied': [F, F, B, B],
  'types-taken': [F, F, B, B],
  'two-versions': [W, W, W, W],
  'foreign-lit': [W, W, W, W],
  'own-prefix': [W, W, W, B],
  'taken-tag': [F, F, F, F],
  'unset-all': [W, W, W, W],
  'hidden-divs': [W, W, W, W],
  'small-root': [W, W, W, W],
  'content-box': [W, W, W, W],
  'grown-prototypes': [W, W, W, W],
  'wrapped-fetch': [W, W, W, W],
  'dated-json': [W, W, W, W],
  'frozen-prototypes': [W, W, W, W],
  'right-to-left': [W, W, W, W],
  zoomed: [W, W, W, W],
  printed: [W, W, W, W],
  sandboxed: [W, W, W, W],
  'sandboxed-plain': [B, W, B, B],
  disk: [B, W, B, B],
  slow: [W, W, W, W],
  offline: [W, W, W, W],
  returned: [W, W, W, W],
};

/** Why a way does not simply work on a host, or what it takes. A note without ways holds for the whole row. */
export interface Note {
  readonly host: HostName;
  readonly ways?: readonly WayName[];
  readonly text: string;
}

export const notes: readonly Note[] = [
  { host: 'types-allowed', text: 'The documented policy name is `lit-html`.' },
  { host: 'types-denied', ways: ['module', 'classic'], text: 'The static figure stays. The browser reports its one violation, the library one line.' },
  { host: 'types-denied', ways: ['bundled', 'single'], text: 'The static figure stays, but the script ends with Lit’s own exception: a static import cannot be caught. Import the package dynamically, or use a tag above.' },
  { host: 'types-taken', ways: ['module', 'classic'], text: "As above. `trusted-types lit-html 'allow-duplicates'` lets both live." },
  { host: 'types-taken', ways: ['bundled', 'single'], text: 'As above.' },
  { host: 'two-versions', text: 'The first version on the page draws; one line names the clash.' },
  { host: 'own-prefix', ways: ['bundled'], text: "With `defineVitrine({ prefix: 'acme' })`." },
  { host: 'own-prefix', ways: ['single'], text: 'A single file registers `vt` only.' },
  { host: 'taken-tag', text: 'The other owner keeps the tag with what stands inside it; one line says so. Take a prefix.' },
  { host: 'sandboxed-plain', ways: ['module', 'bundled', 'single'], text: 'A sandboxed page has the origin `null`, and module scripts need leave for it.' },
  { host: 'disk', ways: ['module', 'bundled', 'single'], text: 'Browsers load no module scripts and no data from the disk.' },
  { host: 'slow', text: 'The static figure is shown meanwhile; with `--vt-min-height` nothing below moves.' },
  { host: 'offline', text: 'What was not loaded yet (the table, the menu) does not open; the figure stays.' },
];

export const expectedVerdict = (host: HostName, way: WayName, browser: BrowserName): Verdict => {
  const cell = expected[host][columns.indexOf(way)];
  if (cell === undefined) throw new Error(`expected: no cell for ${host} and ${way}`);
  return typeof cell === 'string' ? cell : cell[browser];
};
