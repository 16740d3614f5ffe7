import type { TemplateResult } from 'lit';
import { strokeIcon } from './icons.js';

/** Icons of faults and failures. */
export const retryIcon = (): TemplateResult => strokeIcon('M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3');
export const warnIcon = (): TemplateResult => strokeIcon('M8 2.2 14.4 13.5H1.6zM8 6.4v3.4M8 11.2v1');
export const errorIcon = (): TemplateResult => strokeIcon('M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 4.5v4.2M8 10.6v1');
