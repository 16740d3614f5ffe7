/** The script of a page with frames, classic or module: their height, theme, language and selection. Exports nothing. */
import { startHost } from '../frame/host.js';

if (typeof document !== 'undefined') startHost();
