/** All Portuguese words but those of the audit. */
import type { Language } from '../language.js';
import { actionWords } from './actions.js';
import { amountWords } from './amount.js';
import { auditFrameWords } from './audit-frame.js';
import { citationWords } from './citation.js';
import { concentrationMeasureWords } from './concentration-measures.js';
import { concentrationWords } from './concentration.js';
import { contentsWords } from './contents.js';
import { copyWords, rowLineWords } from './copying.js';
import { developmentsTableWords } from './developments-table.js';
import { developmentsWords } from './developments.js';
import { dynamicsWords } from './dynamics.js';
import { frameWords } from './frame.js';
import { insightsWords } from './insights.js';
import { keyFiguresWords } from './key-figures.js';
import { keyTableWords } from './key-tables.js';
import { sizeTableWords } from './market-size-table.js';
import { marketSizeWords } from './market-size.js';
import { playerSharesWords } from './player-shares.js';
import { playersBrowsingWords } from './players-browsing.js';
import { playersWords } from './players.js';
import { quotedFiguresWords } from './quoted-figures.js';
import { regionDetailWords } from './region-detail.js';
import { regionValuesWords } from './region-values.js';
import { regionsWords } from './regions.js';
import { reportWords } from './report.js';
import { segmentOutlineWords } from './segment-outline.js';
import { segmentationSizeWords } from './segmentation-sizes.js';
import { segmentationStructureWords } from './segmentation-structure.js';
import { segmentationTipWords } from './segmentation-tips.js';
import { segmentationWords } from './segmentation.js';
import { sheetWords } from './sheet.js';
import { stillWords } from './still.js';
import { troubleWords } from './trouble.js';

export const language = {
  action: actionWords,
  amount: amountWords,
  auditFrame: auditFrameWords,
  citation: citationWords,
  concentrationMeasure: concentrationMeasureWords,
  concentration: concentrationWords,
  contents: contentsWords,
  rowLine: rowLineWords,
  copy: copyWords,
  developmentsTable: developmentsTableWords,
  developments: developmentsWords,
  dynamics: dynamicsWords,
  frame: frameWords,
  insights: insightsWords,
  keyFigures: keyFiguresWords,
  keyTable: keyTableWords,
  sizeTable: sizeTableWords,
  marketSize: marketSizeWords,
  playerShares: playerSharesWords,
  playersBrowsing: playersBrowsingWords,
  players: playersWords,
  quotedFigures: quotedFiguresWords,
  regionDetail: regionDetailWords,
  regionValues: regionValuesWords,
  regions: regionsWords,
  report: reportWords,
  segmentOutline: segmentOutlineWords,
  segmentationSize: segmentationSizeWords,
  segmentationStructure: segmentationStructureWords,
  segmentationTip: segmentationTipWords,
  segmentation: segmentationWords,
  sheet: sheetWords,
  still: stillWords,
  trouble: troubleWords,
} as const satisfies Language;
