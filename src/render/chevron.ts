import type { TemplateResult } from 'lit';
import { strokeIcon } from './icons.js';

/** Says that something opens, and where. */
export const chevronIcon = (direction: 'right' | 'down' | 'up'): TemplateResult =>
  strokeIcon(direction === 'right' ? 'M6 3.5 10.5 8 6 12.5' : direction === 'down' ? 'M3.5 6 8 10.5 12.5 6' : 'M3.5 10 8 5.5 12.5 10');
