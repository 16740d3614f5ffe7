/** The stylesheet of a widget that a server draws: the class's own, those of all parts, and what only such a page needs. */
import type { CSSResult, CSSResultOrNative } from 'lit';
import { namedStyleRules } from './named-styles.js';
import { loadWidget, type WidgetName } from './widgets.js';

type Styles = Promise<readonly CSSResult[]>;

/** Of any widget: the table, what is wrong with a report. */
const COMMON = async (): Styles => [(await import('../elements/base/action-styles.js')).actionStyles, (await import('../elements/base/trouble-styles.js')).troubleStyles];

/** Of parts that load in a browser when they are needed. */
const PARTS: Readonly<Partial<Record<WidgetName, () => Styles>>> = {
  'segment-treemap': async () => [
    (await import('../elements/segment-treemap/tiles-styles.js')).tilesStyles,
    (await import('../elements/segment-treemap/structure-styles.js')).structureStyles,
    (await import('../elements/segment-treemap/exploring-styles.js')).exploringStyles,
  ],
  'regional-map': async () => [
    (await import('../elements/regional-map/values-styles.js')).valuesStyles,
    (await import('../elements/regional-map/exploring-styles.js')).exploringStyles,
  ],
  'player-list': async () => [
    (await import('../elements/player-list/share-styles.js')).shareStyles,
    (await import('../elements/player-list/browsing-styles.js')).browsingStyles,
  ],
  'key-figures': async () => [(await import('../elements/key-figures/quoted-styles.js')).quotedStyles],
  'concentration-meter': async () => [
    (await import('../elements/base/bar-styles.js')).barStyles,
    (await import('../elements/concentration-meter/measure-styles.js')).measureStyles,
  ],
  'market-dynamics': async () => [(await import('../elements/market-dynamics/frames-styles.js')).framesStyles],
  developments: async () => [(await import('../elements/developments/exploring-styles.js')).exploringStyles],
};

/** Of a drawing that was made for a wider place: what the frame leaves free, by its breadth. */
const fit = (selector: string, around: number): string => `${selector} svg[role=listbox]{max-inline-size:calc(100cqi - ${around}px);block-size:auto}`;

/** What holds only where a server drew: no buttons that nothing answers, and drawings that fit a narrower place. */
export const serverRules =
  '@media (scripting:none){.actions,.controls,.button.all{display:none}}' +
  `${fit('.frame', 34)}@container vt (min-width:480px){${fit('.frame', 42)}}@container vt (min-width:760px){${fit('.frame', 50)}}${fit('.frame.open', 0)}` +
  '.plain{margin-block-start:12px;font-size:13px}.plain summary{cursor:pointer;min-block-size:24px}.plain .scroll{margin-block-start:8px}';

/** As it stands in dist/styles/. */
export async function widgetStyles(name: WidgetName): Promise<string> {
  const { elementStyles } = await loadWidget(name);
  const parts = (await Promise.all([PARTS[name], COMMON].map((load) => load?.() ?? []))).flat();
  return [...elementStyles.map(styleText), ...parts.map(styleText), serverRules, namedStyleRules()].join('\n');
}

/** The text of a Lit stylesheet. */
export const styleText = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');
