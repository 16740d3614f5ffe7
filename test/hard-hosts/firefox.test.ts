/** Every way on every hard host, in Firefox. */
import { checkBrowser } from './check-browser.js';

await checkBrowser('firefox');
