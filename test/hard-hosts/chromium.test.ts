/** Every way on every hard host, in Chromium. */
import { checkBrowser } from './check-browser.js';

await checkBrowser('chromium');
