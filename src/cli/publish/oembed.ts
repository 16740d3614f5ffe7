/** What a consumer of oEmbed is told of one page (oembed.com, 2.3.4.4: rich). */
import { frameHeights, frameMarkup } from './frame-snippet.js';
import { pageTitle, type WidgetPage } from './widget-page.js';

/** CSS pixels; the frame itself takes the width of its place, from 280 to 800 and more. */
const WIDTH = 600;

/** The answer of version 1.0 as JSON. `site`: the address of the index. */
export function oembedAnswer({ widget, report, heading, url }: WidgetPage, site: string): string {
  const title = pageTitle(heading, report);
  const heights = frameHeights(widget);
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: report.publisher?.name ?? new URL(site).host,
    provider_url: site,
    cache_age: 86_400,
    width: WIDTH,
    height: heights[1],
    html: frameMarkup(url, title, heights),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
