/** The markup that shows a page in a frame, for a host page to paste and for oEmbed. */
import type { StillName } from '../../still/make-still.js';
import { markup } from './escape-html.js';

/** Without `allow-same-origin`: the page in the frame reaches nothing of the site that it comes from. */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Heights in CSS pixels of a frame under 480 px, under 760 px, and wider. */
export type FrameHeights = readonly [narrow: number, medium: number, wide: number];

/** What a widget takes with an ordinary report; the frame follows where the report is another. */
const HEIGHTS: Readonly<Record<StillName, FrameHeights>> = {
  'audit': [900, 700, 600],
  'concentration-meter': [400, 300, 300],
  'contents': [900, 700, 560],
  'developments': [900, 700, 600],
  'insights': [1100, 800, 600],
  'key-figures': [720, 480, 400],
  'market-dynamics': [1000, 800, 500],
  'market-size-chart': [680, 620, 640],
  'player-list': [900, 760, 560],
  'regional-map': [760, 1000, 960],
  'segment-outline': [900, 760, 700],
  'segment-treemap': [680, 640, 700],
};

export const frameHeights = (widget: StillName): FrameHeights => HEIGHTS[widget];

/** A frame that works without any script, at the middle height, and scrolls. */
export function frameMarkup(url: string, title: string, heights: FrameHeights): string {
  return markup`<iframe data-vitrine-frame src="${url}" title="${title}" data-heights="${heights.join(' ')}" width="100%" height="${heights[1]}" sandbox="${FRAME_SANDBOX}" allow="clipboard-write" loading="lazy" frameborder="0"></iframe>`;
}

/** The same with the script that fits it. The script stands first, so that the page is laid out with the right height. */
export const frameSnippet = (script: string, url: string, title: string, heights: FrameHeights): string =>
  `${markup`<script src="${script}"></script>`}\n${frameMarkup(url, title, heights)}`;
