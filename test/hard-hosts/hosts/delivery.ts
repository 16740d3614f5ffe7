/** Hosts that come another way: in a sandbox, from the disk, slowly, or without a line any more. */
import type { HardHost } from '../hard-host.js';
import { checkOffline, checkReturn, checkSlow } from '../check-delivery.js';

/** What a browser says of a request that came to nothing. */
const failedRequest = /^error: (Failed to load resource|Access to |Cross-Origin Request Blocked|Loading failed|Unsafe attempt|Not allowed to load local)/;

export const deliveryHosts = {
  sandboxed: { title: 'sandboxed frame, files with `Access-Control-Allow-Origin: *`', sandbox: 'allow-scripts', fileHeaders: { 'access-control-allow-origin': '*' } },
  'sandboxed-plain': { title: 'sandboxed frame, files without leave for it, data in the page', sandbox: 'allow-scripts', childData: true, fileHeaders: { 'access-control-allow-origin': 'https://elsewhere.example' }, ignores: [failedRequest] },
  disk: { title: 'page from the disk (`file://`), data in the page', disk: true, childData: true, ignores: [failedRequest] },
  slow: { title: 'code and data 2 seconds late', delay: 2000, before: checkSlow.before, check: checkSlow.after, head: '<style>vt-market-size-chart { --vt-min-height: 640px } vt-market-size-chart:not(:defined) { display: block; min-block-size: 640px }</style>' },
  offline: { title: 'offline once the figure is there', check: checkOffline, ignores: [failedRequest] },
  returned: { title: 'back from another page', check: checkReturn, ignores: [/^restored:/] },
} as const satisfies Readonly<Record<string, HardHost>>;
