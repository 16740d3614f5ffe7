/** A widget's tables for readers whose browser runs no script: nothing else would open them. */
import type { DataTable } from '../analysis/data-table.js';
import { treemapSegmentations } from '../analysis/segmentation.js';
import { frameWords } from '../i18n/en/frame.js';
import { loadSpeaker } from '../i18n/load-speaker.js';
import { renderTable } from '../render/table.js';
import { drawWidget, type DrawnWidget, type DrawOptions } from './draw-widget.js';
import { escapeAttribute } from './escape.js';
import { templateHtml } from './template-html.js';
import type { WidgetName } from './widgets.js';

/** Folded tables as HTML; empty where the widget has none. A treemap shows one segmentation: the tables have all. */
export async function plainTables(name: WidgetName, drawn: DrawnWidget, report: unknown, options: DrawOptions): Promise<string> {
  const own = drawn.said?.table;
  const others = name === 'segment-treemap' && drawn.model ? treemapSegmentations(drawn.model, false).map(({ id }) => id) : [];
  const tables = others.length > 1 ? await Promise.all(others.map((id) => tableOf(name, report, { ...options, attributes: { ...options.attributes, segmentation: id } }))) : [own];
  const { table: label } = (await loadSpeaker(options.lang ?? 'en')).say('frame', frameWords);
  return tables.map((table) => (table ? fold(table, label) : '')).join('');
}

async function tableOf(name: WidgetName, report: unknown, options: DrawOptions): Promise<DataTable | undefined> {
  return (await drawWidget(name, report, options)).said?.table;
}

const fold = (table: DataTable, label: string): string =>
  `<details class="plain"><summary>${escapeAttribute(`${label}: ${table.caption}`)}</summary>${withoutMarks(templateHtml(renderTable(table, UNUSED)))}</details>`;

const UNUSED = { rows: Infinity, label: '', more: () => undefined, key: () => undefined, copy: () => undefined };

/** Nobody takes these over. */
const withoutMarks = (html: string): string => html.replace(/<!--.*?-->/g, '');
