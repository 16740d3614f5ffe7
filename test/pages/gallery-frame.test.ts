/** The page of frames is quiet, fits and has no barrier; its frames are what it allows beside the strict policy. */
import { checkGalleryPage } from './check-gallery-page.js';

checkGalleryPage('frame.html', "; frame-src 'self'");
