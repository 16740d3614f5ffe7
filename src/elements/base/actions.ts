/** What only an action needs: the menu, the table view and its styles. Loaded with the first action. */
export { ActionMenu } from './action-menu.js';
export { actionStyles } from './action-styles.js';
export { actionWords } from '../../i18n/en/actions.js';
export { renderMenu } from '../../render/menu.js';
export { renderTable } from '../../render/table.js';
export { downloadCsv } from '../../download/csv.js';
