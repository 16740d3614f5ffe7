/**
 * One script tag for a page: finds Vitrine tags, now and added later, and loads only those that the page has.
 * Needs nothing from the page but the tags.
 */
const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'vt-report': () => import('../elements/report/define.js'),
  'vt-audit': () => import('../elements/audit/define.js'),
  'vt-market-size-chart': () => import('../elements/market-size-chart/define.js'),
  'vt-developments': () => import('../elements/developments/define.js'),
  'vt-market-dynamics': () => import('../elements/market-dynamics/define.js'),
  'vt-contents': () => import('../elements/contents/define.js'),
  'vt-insights': () => import('../elements/insights/define.js'),
  'vt-concentration-meter': () => import('../elements/concentration-meter/define.js'),
  'vt-key-figures': () => import('../elements/key-figures/define.js'),
  'vt-player-list': () => import('../elements/player-list/define.js'),
  'vt-regional-map': () => import('../elements/regional-map/define.js'),
  'vt-segment-outline': () => import('../elements/segment-outline/define.js'),
  'vt-segment-treemap': () => import('../elements/segment-treemap/define.js'),
};

const wanted = new Set<string>();

/** Loads what stands under `root` and is not loaded yet. */
export function discover(root: ParentNode): void {
  for (const tag of Object.keys(LOADERS)) {
    if (!wanted.has(tag) && (root.querySelector(tag) || (root instanceof Element && root.localName === tag))) load(tag);
  }
}

function load(tag: string): void {
  wanted.add(tag);
  // A chunk that does not arrive leaves the page's fallback in place; the next tag of its kind tries again.
  LOADERS[tag]?.().catch(() => wanted.delete(tag));
}

if (typeof document !== 'undefined') {
  discover(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) discover(node);
  }).observe(document, { childList: true, subtree: true });
}
