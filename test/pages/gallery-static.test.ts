/** The page of figures without script is quiet, fits and has no barrier. */
import { checkGalleryPage } from './check-gallery-page.js';

checkGalleryPage('generated/static.html');
