/** What only an action needs: menu, table view, download, copying, and the way to the citation. Loaded with the first action. */
export { ActionDesk } from './action-desk.js';
