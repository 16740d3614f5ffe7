/** Hosts that are read otherwise: from right to left, enlarged, on paper. */
import type { HardHost } from '../hard-host.js';
import { checkPrint } from '../check-print.js';

export const readingHosts = {
  'right-to-left': { title: 'right-to-left document', html: 'dir="rtl"' },
  zoomed: { title: '`body { zoom: 1.5 }`', css: 'body { zoom: 1.5 }' },
  printed: { title: 'print', check: checkPrint },
} as const satisfies Readonly<Record<string, HardHost>>;
