/** The outline's table: it loads with a reader's first move. */
export { segmentOutlineTable } from '../../analysis/segment-outline-table.js';
