/** The awkward reports is quiet, fits and has no barrier. */
import { checkGalleryPage } from './check-gallery-page.js';

checkGalleryPage('awkward.html');
