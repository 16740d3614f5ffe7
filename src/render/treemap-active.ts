import { nothing, svg, type TemplateResult } from 'lit';
import type { Box } from '../layout/box.js';

/** An ink outline on the active tile; where the keyboard is, a ring with a gap to the tile's colour. */
export const renderActiveTile = ({ x, y, width, height }: Box, focused: boolean): TemplateResult => svg`
  ${focused ? svg`<rect class="gap" x=${x} y=${y} width=${width} height=${height}></rect>` : nothing}
  <rect class=${focused ? 'ring' : 'active'} x=${x} y=${y} width=${width} height=${height}></rect>`;
