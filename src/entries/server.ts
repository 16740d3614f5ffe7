/** `vitrine/server`: widgets as HTML, drawn where there is no page. */
export { drawWidget, type DrawnText, type DrawnWidget, type DrawOptions } from '../server/draw-widget.js';
export { renderToString, type RenderOptions, type StyleSource } from '../server/render-to-string.js';
export { widgetStyles } from '../server/widget-styles.js';
export { widgetNames, type WidgetName } from '../server/widgets.js';
