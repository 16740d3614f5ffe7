/** The page of themes is quiet, fits and has no barrier in any of the three. */
import { checkGalleryPage } from './check-gallery-page.js';

checkGalleryPage('themes.html');
