import type { WidgetName } from '../../analysis/report-page.js';

/**
 * The code of each widget, which registers its tag. The page of a whole report is made of the other widgets: only here,
 * and only when they are wanted, may one element's folder reach another's (docs/decisions/0007).
 */
const LOADERS: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  'audit': () => import('../audit/define.js'),
  'concentration-meter': () => import('../concentration-meter/define.js'),
  'contents': () => import('../contents/define.js'),
  'developments': () => import('../developments/define.js'),
  'insights': () => import('../insights/define.js'),
  'segment-outline': () => import('../segment-outline/define.js'),
  'key-figures': () => import('../key-figures/define.js'),
  'market-dynamics': () => import('../market-dynamics/define.js'),
  'market-size-chart': () => import('../market-size-chart/define.js'),
  'player-list': () => import('../player-list/define.js'),
  'regional-map': () => import('../regional-map/define.js'),
  'segment-treemap': () => import('../segment-treemap/define.js'),
};

/**
 * Makes a widget's element. Its tag begins as the report's own does: with `prefix`, hyphen included. Rejects where its code
 * does not come.
 */
export async function loadWidget(name: WidgetName, prefix: string): Promise<HTMLElement> {
  const tag = prefix + name;
  if (!customElements.get(tag)) await LOADERS[name]();
  return document.createElement(tag);
}
