/** The class of each widget, loaded when it is asked for; importing one registers no tag. */

/** A widget's class as the loader sees it. */
export type WidgetClass = CustomElementConstructor & { readonly version: string; readonly observedAttributes: readonly string[] };

/** By the name that follows the prefix. */
export const WIDGET_CLASSES: Readonly<Record<string, () => Promise<WidgetClass>>> = {
  'report': async () => (await import('../../elements/report/report.js')).VitrineReport,
  'audit': async () => (await import('../../elements/audit/audit.js')).ReportAudit,
  'market-size-chart': async () => (await import('../../elements/market-size-chart/market-size-chart.js')).MarketSizeChart,
  'developments': async () => (await import('../../elements/developments/developments.js')).Developments,
  'market-dynamics': async () => (await import('../../elements/market-dynamics/market-dynamics.js')).MarketDynamics,
  'contents': async () => (await import('../../elements/contents/contents.js')).Contents,
  'insights': async () => (await import('../../elements/insights/insights.js')).Insights,
  'concentration-meter': async () => (await import('../../elements/concentration-meter/concentration-meter.js')).ConcentrationMeter,
  'key-figures': async () => (await import('../../elements/key-figures/key-figures.js')).KeyFigures,
  'player-list': async () => (await import('../../elements/player-list/player-list.js')).PlayerList,
  'regional-map': async () => (await import('../../elements/regional-map/regional-map.js')).RegionalMap,
  'segment-outline': async () => (await import('../../elements/segment-outline/segment-outline.js')).SegmentOutline,
  'segment-treemap': async () => (await import('../../elements/segment-treemap/segment-treemap.js')).SegmentTreemap,
};
