import type { WidgetName } from '../../analysis/report-page.js';
import { defineElement } from '../base/define-element.js';

/**
 * The class of each widget. The page of a whole report is made of the other widgets: only here,
 * and only when they are wanted, may one element's folder reach another's (docs/decisions/0007).
 */
const CLASSES: Readonly<Record<WidgetName, () => Promise<CustomElementConstructor & { readonly version: string }>>> = {
  'audit': async () => (await import('../audit/audit.js')).ReportAudit,
  'concentration-meter': async () => (await import('../concentration-meter/concentration-meter.js')).ConcentrationMeter,
  'contents': async () => (await import('../contents/contents.js')).Contents,
  'developments': async () => (await import('../developments/developments.js')).Developments,
  'insights': async () => (await import('../insights/insights.js')).Insights,
  'segment-outline': async () => (await import('../segment-outline/segment-outline.js')).SegmentOutline,
  'key-figures': async () => (await import('../key-figures/key-figures.js')).KeyFigures,
  'market-dynamics': async () => (await import('../market-dynamics/market-dynamics.js')).MarketDynamics,
  'market-size-chart': async () => (await import('../market-size-chart/market-size-chart.js')).MarketSizeChart,
  'player-list': async () => (await import('../player-list/player-list.js')).PlayerList,
  'regional-map': async () => (await import('../regional-map/regional-map.js')).RegionalMap,
  'segment-treemap': async () => (await import('../segment-treemap/segment-treemap.js')).SegmentTreemap,
};

/**
 * Makes a widget's element, and registers its tag, which begins as the report's own does: with `prefix`, hyphen included.
 * Rejects where its code does not come.
 */
export async function loadWidget(name: WidgetName, prefix: string): Promise<HTMLElement> {
  defineElement(prefix + name, await CLASSES[name]());
  return document.createElement(prefix + name);
}
