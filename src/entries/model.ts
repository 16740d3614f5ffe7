/** `vitrine/model`: what a report is and how to read one; it needs no page. */
export { auditReport } from '../analysis/audit/audit-report.js';
export { type Finding, type FindingFigure, type FindingSeverity } from '../analysis/audit/finding.js';
export { type ResolvePlace } from '../analysis/audit/rule.js';
export { type PartId, type PartKind } from '../analysis/part-id.js';
export { type AuditSentence, type AuditWords } from '../i18n/audit-words.js';
export { type Claim, type ClaimKind } from '../model/claim.js';
export { type Concentration, type ConcentrationTerm } from '../model/concentration.js';
export {
  type ApproximateFigure, type BoundFigure, type ExactFigure, type Figure, type FigureStatus, isKnown, type KnownFigure,
  type KnownStatus, pointOf, type RangeFigure, type UndisclosedFigure, type YearFigure,
} from '../model/figure.js';
export { type GrowthRate } from '../model/growth.js';
export { type Issue, type IssueCode, type Severity } from '../model/issue.js';
export { type MarketSize, type Scenario } from '../model/market-size.js';
export {
  type AnalysisFrame, type CompanyName, type ContentsEntry, type Development, type Factor, type Insight,
  type MarketDynamics, type QuotedFigure,
} from '../model/narrative.js';
export { parseReport, type ParseResult } from '../model/parse-report.js';
export { type Player, type PlayerAlias, type PlayerListing, type PlayerListKind } from '../model/player.js';
export { type CountryCode, type CountryLine, type CountryLineKind, type Region } from '../model/region.js';
export { type ProfileItem, type Publisher, type Report, type ReportPart, type Scope, type YearSpan } from '../model/report.js';
export { type Sections, type SectionText } from '../model/sections.js';
export { type Segment, type Segmentation } from '../model/segmentation.js';
export { type CountUnit, type MoneyUnit, type PercentUnit, type Scale, scaleFactor, type Unit } from '../model/unit.js';
