/** Draws a widget where there is no page: the same class, templates and layout as in a browser, at a given width. */
import type { TemplateResult } from 'lit';
import type { DataTable } from '../analysis/data-table.js';
import type { StyledRoot } from '../elements/base/add-styles.js';
import { widgetPrint } from '../elements/base/server-mark.js';
import { settleWidget } from '../elements/base/settle-widget.js';
import type { VitrineElement } from '../elements/base/vitrine-element.js';
import { DEFAULT_WIDTH } from '../layout/frame.js';
import type { Issue } from '../model/issue.js';
import type { Report } from '../model/report.js';
import { templateHtml } from './template-html.js';
import { styleText } from './widget-styles.js';
import { loadWidget, type WidgetClass, type WidgetName } from './widgets.js';

/** How a widget is to be drawn. */
export interface DrawOptions {
  /** CSS pixels of the whole widget. Default 640. */
  readonly width?: number | undefined;
  /** BCP 47 tag: the language of words and numbers. Default `en`. */
  readonly lang?: string | undefined;
  /** The widget's own attributes: `segmentation`, `region`, `view`, `no-footer` … A Boolean one has the value ''. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** A widget as text, and what it says. */
export interface DrawnWidget {
  /** What its shadow root holds, with the marks that Lit needs to take it over. */
  readonly html: string;
  /** Texts of the stylesheets of that root. */
  readonly styles: readonly string[];
  /** CSS pixels that it is drawn for. */
  readonly width: number;
  /** The parsed report; undefined where it could not be read. */
  readonly model: Report | undefined;
  readonly issues: readonly Issue[];
  /** Of all that this was drawn from: a browser that has the same may take it over. */
  readonly print: string;
  /** What the widget says of the report; undefined where the report has nothing for it. */
  readonly said: DrawnText | undefined;
}

/** A figure's words and numbers. */
export interface DrawnText {
  /** The finding as a sentence. */
  readonly heading: string;
  /** Measure and unit. */
  readonly subheading: string;
  /** Level, trend, status and gaps, for readers who do not see the figure. */
  readonly summary: string;
  readonly notes: readonly string[];
  /** One sentence on what is not disclosed. */
  readonly missing: string | undefined;
  /** The line under the figure that names the report. */
  readonly source: string;
  /** All numbers; undefined where the widget has none. */
  readonly table: DataTable | undefined;
}

/** Draws a widget with a report: an object or JSON text, validated or not. */
export async function drawWidget(name: WidgetName, report: unknown, options: DrawOptions = {}): Promise<DrawnWidget> {
  const { lang, attributes = {} } = options;
  const width = Math.max(1, Math.floor(options.width ?? DEFAULT_WIDTH));
  const Widget = await loadWidget(name);
  const root: StyledRoot = { adoptedStyleSheets: [] };
  const widget = createWidget(Widget, { ...attributes, ...(lang && { lang }) }, root);
  widget['size'].width = width;
  widget.report = report;
  widget.reload();
  await settleWidget(widget);
  const { model, issues } = widget;
  const print = widgetPrint(widget);
  // Settled: nothing is left as it was.
  const html = templateHtml(widget['render']() as TemplateResult);
  const styles = [...Widget.elementStyles, ...root.adoptedStyleSheets].map(styleText);
  return { html, styles, width, model, issues, print, said: model && (await textOf(widget, model)) };
}

/** An element that is in no page; what it asks of one before it draws has an empty answer. */
function createWidget(Widget: WidgetClass, attributes: Readonly<Record<string, string>>, root: StyledRoot): VitrineElement {
  const widget = new Widget();
  const empty = { querySelector: () => null, querySelectorAll: () => [], addEventListener: doNothing, removeEventListener: doNothing };
  const isMirrored = attributes['dir'] === 'rtl';
  const page = { ...empty, children: [], matches: () => isMirrored, shadowRoot: Object.assign(root, empty), renderRoot: empty, ownerDocument: empty };
  for (const [key, value] of Object.entries(page)) Object.defineProperty(widget, key, { value });
  for (const [attribute, value] of Object.entries(attributes)) {
    widget.setAttribute(attribute, value);
    if (Widget.observedAttributes.includes(attribute)) widget.attributeChangedCallback(attribute, null, value);
  }
  return widget;
}

const doNothing = (): void => undefined;

/** What it says as a figure, then its whole table, whose code comes with the table view. */
async function textOf(widget: VitrineElement, model: Report): Promise<DrawnText | undefined> {
  const shown = widget['present'](model);
  if (!shown) return undefined;
  const { heading, subheading, summary, notes, missing } = shown;
  widget.view = 'table';
  await settleWidget(widget);
  const table = widget['present'](model)?.table?.(true);
  return { heading: widget.heading ?? heading, subheading, summary, notes, missing, source: widget.sourceLine(model), table };
}
