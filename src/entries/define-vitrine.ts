/** Registers every tag of the package under a brand's own prefix: `<acme-market-size-chart>`. */
import { ReportAudit } from '../elements/audit/audit.js';
import { defineElement } from '../elements/base/define-element.js';
import { ConcentrationMeter } from '../elements/concentration-meter/concentration-meter.js';
import { Contents } from '../elements/contents/contents.js';
import { Developments } from '../elements/developments/developments.js';
import { Insights } from '../elements/insights/insights.js';
import { KeyFigures } from '../elements/key-figures/key-figures.js';
import { MarketDynamics } from '../elements/market-dynamics/market-dynamics.js';
import { MarketSizeChart } from '../elements/market-size-chart/market-size-chart.js';
import { PlayerList } from '../elements/player-list/player-list.js';
import { RegionalMap } from '../elements/regional-map/regional-map.js';
import { VitrineReport } from '../elements/report/report.js';
import { SegmentOutline } from '../elements/segment-outline/segment-outline.js';
import { SegmentTreemap } from '../elements/segment-treemap/segment-treemap.js';
import { isPrefix, PREFIX_RULE } from './autoload/prefix.js';

/** How tags are to be registered. */
export interface VitrineOptions {
  /** What the tags begin with: small letters and digits, a letter first. */
  readonly prefix: string;
}

/**
 * Registers every tag under another prefix than `vt`; a tag that is taken is left alone, as everywhere. Events, parts and
 * custom properties keep `vt`. Each tag gets a class of its own, so that the same widgets can have `vt-…` too, or more
 * than one prefix. In Node it does nothing. Throws a TypeError where the prefix can begin no tag.
 */
export function defineVitrine({ prefix }: VitrineOptions): void {
  if (!isPrefix(prefix)) throw new TypeError(`defineVitrine({ prefix }): found ${JSON.stringify(prefix)}, ${PREFIX_RULE}`);
  defineElement(`${prefix}-report`, class extends VitrineReport {});
  defineElement(`${prefix}-audit`, class extends ReportAudit {});
  defineElement(`${prefix}-market-size-chart`, class extends MarketSizeChart {});
  defineElement(`${prefix}-segment-treemap`, class extends SegmentTreemap {});
  defineElement(`${prefix}-regional-map`, class extends RegionalMap {});
  defineElement(`${prefix}-player-list`, class extends PlayerList {});
  defineElement(`${prefix}-key-figures`, class extends KeyFigures {});
  defineElement(`${prefix}-concentration-meter`, class extends ConcentrationMeter {});
  defineElement(`${prefix}-market-dynamics`, class extends MarketDynamics {});
  defineElement(`${prefix}-developments`, class extends Developments {});
  defineElement(`${prefix}-segment-outline`, class extends SegmentOutline {});
  defineElement(`${prefix}-insights`, class extends Insights {});
  defineElement(`${prefix}-contents`, class extends Contents {});
}
