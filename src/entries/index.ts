/** All classes, types and the parser. Registers nothing: see `vitrine/define` and `vitrine/elements/*`. */
export { ConcentrationMeter } from '../elements/concentration-meter/concentration-meter.js';
export { Contents } from '../elements/contents/contents.js';
export { Insights } from '../elements/insights/insights.js';
export { KeyFigures } from '../elements/key-figures/key-figures.js';
export { ReportAudit } from '../elements/audit/audit.js';
export { MarketSizeChart } from '../elements/market-size-chart/market-size-chart.js';
export { Developments } from '../elements/developments/developments.js';
export { MarketDynamics } from '../elements/market-dynamics/market-dynamics.js';
export { PlayerList } from '../elements/player-list/player-list.js';
export { RegionalMap } from '../elements/regional-map/regional-map.js';
export { SegmentTreemap } from '../elements/segment-treemap/segment-treemap.js';
export { VitrineReport } from '../elements/report/report.js';
export { VitrineElement, type Presentation } from '../elements/base/vitrine-element.js';
export { VtActionEvent, VtErrorEvent, VtReadyEvent, VtSelectEvent, type SelectKind } from '../elements/base/events.js';
export { parseReport, type ParseResult } from '../model/parse-report.js';
export type { Issue, IssueCode, Severity } from '../model/issue.js';
export type * from '../model/report.js';
