/** The widgets that can be drawn without a page; the code of each loads with its first drawing. */
import type { CSSResultOrNative } from 'lit';
import type { VitrineElement } from '../elements/base/vitrine-element.js';

/** A class that can be made an element of. */
export interface WidgetClass {
  new (): VitrineElement;
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly CSSResultOrNative[];
}

const CLASSES = {
  'market-size-chart': async () => (await import('../elements/market-size-chart/market-size-chart.js')).MarketSizeChart,
  'segment-treemap': async () => (await import('../elements/segment-treemap/segment-treemap.js')).SegmentTreemap,
  'regional-map': async () => (await import('../elements/regional-map/regional-map.js')).RegionalMap,
  'player-list': async () => (await import('../elements/player-list/player-list.js')).PlayerList,
  'key-figures': async () => (await import('../elements/key-figures/key-figures.js')).KeyFigures,
  'concentration-meter': async () => (await import('../elements/concentration-meter/concentration-meter.js')).ConcentrationMeter,
  'market-dynamics': async () => (await import('../elements/market-dynamics/market-dynamics.js')).MarketDynamics,
  developments: async () => (await import('../elements/developments/developments.js')).Developments,
  'segment-outline': async () => (await import('../elements/segment-outline/segment-outline.js')).SegmentOutline,
  insights: async () => (await import('../elements/insights/insights.js')).Insights,
  contents: async () => (await import('../elements/contents/contents.js')).Contents,
} as const satisfies Readonly<Record<string, () => Promise<WidgetClass>>>;

/** A widget's tag without its prefix. */
export type WidgetName = keyof typeof CLASSES;

/** All of them, the drawing ones first. */
export const widgetNames = Object.keys(CLASSES) as readonly WidgetName[];

/** The class of a widget, ready to be asked for its properties and styles. */
export async function loadWidget(name: WidgetName): Promise<WidgetClass> {
  const Widget: WidgetClass = await CLASSES[name]();
  // A browser asks for these when a tag is registered, and then Lit reads the class; here nobody registers it.
  void Widget.observedAttributes;
  return Widget;
}
