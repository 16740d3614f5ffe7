/** The press page in dark is quiet, fits and has no barrier. */
import { checkGalleryPage } from './check-gallery-page.js';

checkGalleryPage('press-dark.html');
