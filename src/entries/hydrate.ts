/** `vitrine/hydrate`: import it before the widgets on a page whose widgets were drawn by a server. */
import { takeOverServerDrawings } from '../elements/base/take-over.js';

takeOverServerDrawings();
