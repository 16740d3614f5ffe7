/** The script of a page inside a frame: of `embed.html`, and of each page that `vitrine publish` writes. In the page's head. */
import { startPage } from '../frame/start-page.js';

if (typeof document !== 'undefined') startPage();
