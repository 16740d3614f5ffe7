import { svg, type TemplateResult } from 'lit';

/** An icon as a path on a 16 pixel grid, drawn in the text's colour. */
export const strokeIcon = (path: string): TemplateResult =>
  svg`<svg class="glyph" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d=${path}></path></svg>`;

export const tableIcon = (): TemplateResult => strokeIcon('M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6.5 3.5v9');
export const chartIcon = (): TemplateResult => strokeIcon('M2 13.5h12M4 11.5v-3M8 11.5v-6M12 11.5v-8');
export const moreIcon = (): TemplateResult =>
  svg`<svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true"><circle cx="3" cy="8" r="1.4"></circle><circle cx="8" cy="8" r="1.4"></circle><circle cx="13" cy="8" r="1.4"></circle></svg>`;
/** Says that something opens, and where. */
export const chevronIcon = (direction: 'right' | 'down' | 'up'): TemplateResult =>
  strokeIcon(direction === 'right' ? 'M6 3.5 10.5 8 6 12.5' : direction === 'down' ? 'M3.5 6 8 10.5 12.5 6' : 'M3.5 10 8 5.5 12.5 10');
