/** A widget as one SVG that stands alone: the same figure as on a page, for mail, slides and social cards. */
import type { DataTable } from '../analysis/data-table.js';
import { drawSheet } from '../download/sheet.js';
import { concentrationParts } from '../elements/concentration-meter/sheet.js';
import { playerParts } from '../elements/player-list/sheet.js';
import { regionParts } from '../elements/regional-map/sheet.js';
import { frameWords } from '../i18n/en/frame.js';
import { sheetWords } from '../i18n/en/sheet.js';
import { breadthOf, figureWidth } from '../layout/frame.js';
import { rowsStrip } from '../layout/sheet-lists.js';
import type { SheetPart } from '../layout/sheet-marks.js';
import { keyStrip, layoutSheet, pictureStrip } from '../layout/sheet.js';
import type { Report } from '../model/report.js';
import { drawWidget, type DrawnText, type DrawOptions } from '../server/draw-widget.js';
import type { WidgetName } from '../server/widgets.js';
import type { Scheme } from './css-value.js';
import { resolveTree } from './resolve-styles.js';
import { figureOf, keyOf, listOf } from './sheet-drawing.js';
import { sheetFont, sheetPalette } from './sheet-palette.js';

/** Widgets that have a drawing; the others are text. */
export const drawnWidgets = ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'concentration-meter'] as const satisfies readonly WidgetName[];
export type DrawnName = (typeof drawnWidgets)[number];

export interface SheetOptions extends DrawOptions {
  /** Default light. */
  readonly theme?: Scheme | undefined;
}

/** A sheet, and its size in CSS pixels. */
export interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What says that a mark opens: nothing does, in a picture. */
const OPENERS = /<path\s+class="chevron"[^>]*>\s*<\/path>/g;

/** Undefined where the report has nothing for this widget. `report`: an object or JSON text, validated or not. */
export async function makeSheet(name: DrawnName, report: unknown, options: SheetOptions = {}): Promise<Sheet | undefined> {
  const { theme = 'light', lang = 'en', attributes = {} } = options;
  const drawn = await drawWidget(name, report, options);
  const { said, model, width } = drawn;
  if (!said || !model) return undefined;
  const tree = resolveTree(drawn.html.replace(OPENERS, ''), drawn.styles, { theme, width });
  const picture = figureOf(tree);
  const key = keyOf(tree);
  const list = listOf(tree);
  const parts: readonly (SheetPart | false | undefined)[] = [
    name === 'market-size-chart' && key && keyStrip(key.entries),
    name === 'concentration-meter' || name === 'player-list' ? undefined : picture && pictureStrip(picture),
    list.length > 0 && rowsStrip(list),
    name !== 'market-size-chart' && key && keyStrip(key.entries, key.inColumns),
    ...partsBeside(name, model, { lang, width, attributes }),
  ];
  const layout = layoutSheet({
    ...(model.sample && { sample: { lead: frameWords.sampleTitle, text: frameWords.sampleText } }),
    heading: said.heading,
    subheading: said.subheading,
    parts: parts.filter((part): part is SheetPart => Boolean(part)),
    missing: said.missing ?? '',
    notes: said.notes,
    source: sourceLines(said, model, name === 'market-size-chart' && key !== undefined),
  }, width);
  const description = [model.sample && `${frameWords.sampleTitle} ${frameWords.sampleText}.`, said.summary].filter(Boolean).join(' ');
  const svg = drawSheet(layout, { title: said.heading, description, lang, palette: sheetPalette(theme), font: sheetFont });
  return { svg, width: layout.width, height: layout.height };
}

/** What stands on the sheet in the page's own words, without a drawing. */
function partsBeside(name: DrawnName, model: Report, { lang, width, attributes }: { readonly lang: string; readonly width: number; readonly attributes: Readonly<Record<string, string>> }): readonly SheetPart[] {
  if (name === 'regional-map') return regionParts(model, lang, breadthOf(width), attributes);
  if (name === 'player-list') return playerParts(model, lang, breadthOf(width), attributes);
  return name === 'concentration-meter' ? concentrationParts(model, lang, figureWidth(width, false)) : [];
}

/** The report; how its numbers are known, where no key says it; its address. */
function sourceLines({ source, table, missing }: DrawnText, { url }: Report, hasKey: boolean): readonly string[] {
  const statuses = hasKey || !table ? [] : statusesIn(table);
  const basis = missing && statuses.length === 1 && statuses[0] === frameWords.status.undisclosed ? [] : statuses;
  return [[source, basis.length ? sheetWords.basis(basis) : ''].filter(Boolean).join('. '), url ?? ''].filter(Boolean);
}

const statusesIn = ({ rows }: DataTable): readonly string[] => [...new Set(rows.flatMap(({ status }) => (status ? [frameWords.status[status]] : [])))];

