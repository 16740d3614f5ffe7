import { nothing, svg, type TemplateResult } from 'lit';
import type { Box } from '../layout/box.js';

/** An ink outline on the active column; a ring with a gap where the keyboard is; the line to the tooltip. */
export function renderActive(box: Box | undefined, focused: boolean, leader: string | undefined): TemplateResult | typeof nothing {
  if (!box) return nothing;
  const gap = focused ? 4 : 0;
  return svg`<g aria-hidden="true"><rect class=${focused ? 'ring' : 'active'} x=${box.x - gap} y=${box.y - gap} width=${box.width + 2 * gap} height=${box.height + 2 * gap} rx=${gap && 3}></rect>${leader ? svg`<path class="leader" d=${leader}></path>` : nothing}</g>`;
}
