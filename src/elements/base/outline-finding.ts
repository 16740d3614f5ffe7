/** Search in a tree of headings, and the marks in what it finds: they load with the first focus in the search field. */
export { OutlineSearch } from '../../analysis/outline-search.js';
export { renderMatches } from '../../render/matches.js';
