/** The code of each widget, which registers its tag, by the name that follows the prefix. */
export const WIDGET_CODE: Readonly<Record<string, () => Promise<unknown>>> = {
  'report': () => import('../../elements/report/define.js'),
  'audit': () => import('../../elements/audit/define.js'),
  'market-size-chart': () => import('../../elements/market-size-chart/define.js'),
  'developments': () => import('../../elements/developments/define.js'),
  'market-dynamics': () => import('../../elements/market-dynamics/define.js'),
  'contents': () => import('../../elements/contents/define.js'),
  'insights': () => import('../../elements/insights/define.js'),
  'concentration-meter': () => import('../../elements/concentration-meter/define.js'),
  'key-figures': () => import('../../elements/key-figures/define.js'),
  'player-list': () => import('../../elements/player-list/define.js'),
  'regional-map': () => import('../../elements/regional-map/define.js'),
  'segment-outline': () => import('../../elements/segment-outline/define.js'),
  'segment-treemap': () => import('../../elements/segment-treemap/define.js'),
};
