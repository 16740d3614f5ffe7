/** The first page of the gallery is quiet, fits and has no barrier. */
import { checkGalleryPage } from './check-gallery-page.js';

checkGalleryPage('index.html');
