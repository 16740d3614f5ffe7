/** The publisher's page is quiet, fits and has no barrier. */
import { checkGalleryPage } from './check-gallery-page.js';

checkGalleryPage('audit.html');
