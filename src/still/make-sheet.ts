/** A widget as one SVG that stands alone: the same figure as on a page, for mail, slides and social cards. */
import type { DataTable } from '../analysis/data-table.js';
import { drawSheet } from '../download/sheet.js';
import { concentrationParts } from '../elements/concentration-meter/sheet.js';
import { playerParts } from '../elements/player-list/sheet.js';
import { regionParts } from '../elements/regional-map/sheet.js';
import { frameWords } from '../i18n/en/frame.js';
import { sheetWords } from '../i18n/en/sheet.js';
import { joinSentences } from '../i18n/format.js';
import { loadSpeaker } from '../i18n/load-speaker.js';
import type { Speaker } from '../i18n/speaker.js';
import type { FrameWords } from '../i18n/words.js';
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
  const speaker = await loadSpeaker(lang);
  const frame = speaker.say('frame', frameWords);
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
    ...partsBeside(name, model, { speaker, width, attributes }),
  ];
  const layout = layoutSheet({
    ...(model.sample && { sample: { lead: frame.sampleTitle, text: frame.sampleText } }),
    heading: said.heading,
    subheading: said.subheading,
    parts: parts.filter((part): part is SheetPart => Boolean(part)),
    missing: said.missing ?? '',
    notes: said.notes,
    source: sourceLines(speaker, said, model, name === 'market-size-chart' && key !== undefined),
  }, width);
  const description = joinSentences([...(model.sample ? [frame.sampleTitle, frame.sampleText + frame.stop.trim()] : []), said.summary]);
  const svg = drawSheet(layout, { title: said.heading, description, lang: speaker.language, palette: sheetPalette(theme), font: sheetFont });
  return { svg, width: layout.width, height: layout.height };
}

/** What stands on the sheet in the page's own words, without a drawing. */
function partsBeside(name: DrawnName, model: Report, { speaker, width, attributes }: { readonly speaker: Speaker; readonly width: number; readonly attributes: Readonly<Record<string, string>> }): readonly SheetPart[] {
  if (name === 'regional-map') return regionParts(model, speaker, breadthOf(width), attributes);
  if (name === 'player-list') return playerParts(model, speaker, breadthOf(width), attributes);
  return name === 'concentration-meter' ? concentrationParts(model, speaker, figureWidth(width, false)) : [];
}

/** The report; how its numbers are known, where no key says it; its address. */
function sourceLines(speaker: Speaker, { source, table, missing }: DrawnText, { url }: Report, hasKey: boolean): readonly string[] {
  const frame = speaker.say('frame', frameWords);
  const statuses = hasKey || !table ? [] : statusesIn(table, frame);
  const basis = missing && statuses.length === 1 && statuses[0] === frame.status.undisclosed ? [] : statuses;
  return [[source, basis.length ? speaker.say('sheet', sheetWords).basis(basis) : ''].filter(Boolean).join(frame.stop), url ?? ''].filter(Boolean);
}

const statusesIn = ({ rows }: DataTable, frame: FrameWords): readonly string[] => [...new Set(rows.flatMap(({ status }) => (status ? [frame.status[status]] : [])))];

