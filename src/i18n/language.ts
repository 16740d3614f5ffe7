/** All words of one language: a set that is missing, or a message in it, fails the build. */
import type { AuditFrameWords, AuditViewWords } from './audit-view-words.js';
import type { AuditWords } from './audit-words.js';
import type { CitationWords } from './citation-words.js';
import type { ConcentrationMeasureWords, ConcentrationWords } from './concentration-words.js';
import type { ContentsWords } from './contents-words.js';
import type { CopyWords, RowLineWords } from './copying-words.js';
import type { DevelopmentsTableWords, DevelopmentsWords } from './developments-words.js';
import type { DynamicsWords } from './dynamics-words.js';
import type { InsightsWords } from './insights-words.js';
import type { KeyFiguresWords, KeyTableWords, QuotedFiguresWords } from './key-figures-words.js';
import type { MarketSizeWords, SizeTableWords } from './market-size-words.js';
import type { SheetWords, StillWords } from './picture-words.js';
import type { PlayerSharesWords, PlayersBrowsingWords, PlayersWords } from './players-words.js';
import type { RegionDetailWords, RegionValuesWords, RegionsWords } from './regions-words.js';
import type { ReportWords } from './report-words.js';
import type { SegmentOutlineWords } from './segment-outline-words.js';
import type { SegmentationSizeWords, SegmentationStructureWords, SegmentationTipWords, SegmentationWords } from './segmentation-words.js';
import type { ActionWords, AmountWords, FrameWords, TroubleWords } from './words.js';

/** What the widgets say. Keys are the names of the sets without "Words". */
export interface Language {
  readonly action: ActionWords;
  readonly amount: AmountWords;
  readonly auditFrame: AuditFrameWords;
  readonly citation: CitationWords;
  readonly concentrationMeasure: ConcentrationMeasureWords;
  readonly concentration: ConcentrationWords;
  readonly contents: ContentsWords;
  readonly rowLine: RowLineWords;
  readonly copy: CopyWords;
  readonly developmentsTable: DevelopmentsTableWords;
  readonly developments: DevelopmentsWords;
  readonly dynamics: DynamicsWords;
  readonly frame: FrameWords;
  readonly insights: InsightsWords;
  readonly keyFigures: KeyFiguresWords;
  readonly keyTable: KeyTableWords;
  readonly sizeTable: SizeTableWords;
  readonly marketSize: MarketSizeWords;
  readonly playerShares: PlayerSharesWords;
  readonly playersBrowsing: PlayersBrowsingWords;
  readonly players: PlayersWords;
  readonly quotedFigures: QuotedFiguresWords;
  readonly regionDetail: RegionDetailWords;
  readonly regionValues: RegionValuesWords;
  readonly regions: RegionsWords;
  readonly report: ReportWords;
  readonly segmentOutline: SegmentOutlineWords;
  readonly segmentationSize: SegmentationSizeWords;
  readonly segmentationStructure: SegmentationStructureWords;
  readonly segmentationTip: SegmentationTipWords;
  readonly segmentation: SegmentationWords;
  readonly sheet: SheetWords;
  readonly still: StillWords;
  readonly trouble: TroubleWords;
}

/** What the audit says: it loads with the audit alone. */
export interface AuditLanguage {
  readonly auditView: AuditViewWords;
  readonly audit: AuditWords;
}
