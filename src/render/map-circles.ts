import { nothing, svg, type TemplateResult } from 'lit';
import type { PlacedCircle } from '../layout/map.js';
import { hatchPattern } from './swatch.js';

/** A value as a circle; hatched where it is calculated. */
export const renderCircle = ({ x, y, r, size, text, beside }: PlacedCircle, isCalculated: boolean, isActive: boolean, isFocused: boolean): TemplateResult => svg`
  ${r > 0 ? svg`${isCalculated ? svg`<defs>${hatchPattern()}</defs>` : nothing}<circle class=${`circle${isCalculated ? ' hatched' : ''}${isActive ? ' lit' : ''}`} fill=${isCalculated ? 'url(#hatch)' : nothing} cx=${x} cy=${y} r=${r}></circle>` : nothing}
  ${isFocused ? svg`<circle class="ring" cx=${x} cy=${y} r=${r + 4}></circle>` : nothing}
  ${text ? svg`<text class=${`f${size} ${isCalculated ? 'halo' : 'on'}`} x=${x} y=${y + size * 0.35} text-anchor="middle">${text}</text>` : nothing}
  ${beside ? svg`<text class="f12 halo" x=${x + r + 4} y=${y + 4}>${beside}</text>` : nothing}`;
