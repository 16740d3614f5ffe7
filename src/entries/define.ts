/** Registers every tag. */
import '../elements/report/define.js';
import '../elements/audit/define.js';
import '../elements/market-size-chart/define.js';
import '../elements/developments/define.js';
import '../elements/market-dynamics/define.js';
import '../elements/contents/define.js';
import '../elements/insights/define.js';
import '../elements/concentration-meter/define.js';
import '../elements/key-figures/define.js';
import '../elements/player-list/define.js';
import '../elements/regional-map/define.js';
import '../elements/segment-outline/define.js';
import '../elements/segment-treemap/define.js';
