/** A widget as a figure that needs no script: drawing, key, summary, whole table, notes, source, as plain HTML. */
import type { Element } from 'domhandler';
import { paragraphsOf } from '../analysis/paragraphs.js';
import { treemapSegmentations } from '../analysis/segmentation.js';
import { formatYears } from '../i18n/format.js';
import { stillWords } from '../i18n/en/still.js';
import { frameWords } from '../i18n/en/frame.js';
import { loadSpeaker } from '../i18n/load-speaker.js';
import type { FrameWords } from '../i18n/words.js';
import type { Breadth } from '../layout/frame.js';
import type { Issue } from '../model/issue.js';
import { parseReport } from '../model/parse-report.js';
import type { Report } from '../model/report.js';
import { drawWidget, type DrawnText, type DrawnWidget } from '../server/draw-widget.js';
import type { WidgetName } from '../server/widgets.js';
import { auditStill } from './audit-still.js';
import { h, type Content } from './build-html.js';
import { DRAWN_WIDTHS, drawingOf } from './drawings.js';
import { makePalette } from './palette.js';
import { concentrationBody, contentsBody, developmentsBody, dynamicsBody, insightsBody, outlineBody, type MakeBody } from './reading-bodies.js';
import { listedRegions, regionColumns, regionFolds, regionTexts } from './region-index.js';
import { serialize } from './resolve-styles.js';
import { stillFigure } from './still-figure.js';
import { stillTable } from './still-table.js';
import { swatches } from './swatches.js';

/** A widget's tag without its prefix. */
export type StillName = WidgetName | 'audit';

/** How a still is made. */
export interface StillOptions {
  /** `auto`, the default, is light, and follows the page where still.css is linked. */
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  /** BCP 47 tag: the language of words and numbers. Default `en`. */
  readonly lang?: string | undefined;
  /** The widget's own attributes: `segmentation`, `region`, `heading`, `heading-level`, `dir` … */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** A still, and what is wrong with its report. */
export interface Still {
  /** Undefined where the report has nothing for this widget, or could not be read. */
  readonly html: string | undefined;
  /** The finding as a sentence. */
  readonly heading: string;
  readonly issues: readonly Issue[];
}

/** Makes the figure of one widget. `report`: an object or JSON text, validated or not. */
export async function makeStill(name: StillName, report: unknown, options: StillOptions = {}): Promise<Still> {
  const { figure, heading = '', issues } = await makeFigure(name, report, options);
  return { html: figure && serialize([figure]), heading, issues };
}

interface MadeFigure {
  readonly figure?: Element;
  readonly heading?: string;
  readonly issues: readonly Issue[];
}

/** The same as an element. */
export async function makeFigure(name: StillName, report: unknown, options: StillOptions = {}): Promise<MadeFigure> {
  const { theme = 'auto', lang = 'en', attributes = {} } = options;
  const level = Number(attributes['heading-level']) || 3;
  const speaker = await loadSpeaker(lang);
  const words = speaker.say('frame', frameWords);
  const frame = { name, lang: speaker.language, words, dir: attributes['dir'], theme, level };
  const draw = swatches({ theme: theme === 'dark' ? 'dark' : 'light', width: DRAWN_WIDTHS.medium, markTokens: theme === 'auto' });
  if (name === 'audit') {
    const { report: model, issues } = parseReport(report);
    if (!model) return { issues };
    const { said, body } = await auditStill(model, issues, speaker.language, level + 1);
    const tables = said.table && stillTable(said.table, draw);
    return { issues, heading: said.heading, figure: stillFigure({ ...frame, report: model, said: { ...said, source: sourceLine(model, words) }, body, tables, isTable: false }) };
  }
  const drawn = await drawWidget(name, report, { width: DRAWN_WIDTHS.medium, lang, attributes });
  const { model, said, issues } = drawn;
  if (!model || !said) return { issues };
  const body = READ[name]?.(model, { speaker, level: level + 1, attributes }) ?? (await drawBody(name, report, drawn, said, { ...options, more: speaker.say('still', stillWords).more }));
  const tables = [said.table, ...(name === 'segment-treemap' ? await otherDivisions(report, model, options) : [])];
  return {
    issues,
    heading: said.heading,
    figure: stillFigure({ ...frame, report: model, said, body, tables: [tables.map((table) => table && stillTable(table, draw)), name === 'regional-map' && regionTexts(model.regions ?? [])], isTable: name === 'key-figures' || name === 'concentration-meter' }),
  };
}

/** Widgets that read: their content from the report. */
const READ: Partial<Record<StillName, MakeBody>> = {
  insights: insightsBody,
  contents: contentsBody,
  developments: developmentsBody,
  'market-dynamics': dynamicsBody,
  'segment-outline': outlineBody,
  'concentration-meter': concentrationBody,
  'key-figures': () => [],
};

/** One drawing a breadth: the middle one is seen where no style sheet chooses. */
async function drawBody(name: WidgetName, report: unknown, medium: DrawnWidget, { heading, subheading }: DrawnText, { theme = 'auto', lang, attributes, more }: StillOptions & { readonly more: string }): Promise<Content> {
  const [scheme, markTokens] = [theme === 'dark' ? 'dark' : 'light', theme === 'auto'] as const;
  const palette = makePalette(scheme, markTokens);
  const drawAt = async (breadth: Breadth) => (breadth === 'medium' ? medium : drawWidget(name, report, { width: DRAWN_WIDTHS[breadth], lang, attributes }));
  const all = await Promise.all((['narrow', 'medium', 'wide'] as const).map(async (breadth) => ({ breadth, drawn: await drawAt(breadth) })));
  const texts = new Map(medium.model?.regions?.map((region) => [region.name, paragraphsOf(region.text)]));
  const regions = name === 'regional-map' ? listedRegions(all.at(-1)?.drawn.html ?? '', palette, (region) => texts.get(region) ?? []) : [];
  const drawings = all.map(({ breadth, drawn }) => h('div', { class: `vt-${breadth}`, hidden: breadth !== 'medium' && '' },
    drawingOf(drawn, { theme: scheme, width: drawn.width, markTokens, name: heading, desc: subheading, more, palette }), breadth === 'narrow' && regionFolds(regions)));
  return [drawings, regionColumns(regions)];
}

/** A page has tabs for them; a still has their tables. */
async function otherDivisions(report: unknown, model: Report, { lang, attributes = {} }: StillOptions): Promise<readonly DrawnText['table'][]> {
  const all = treemapSegmentations(model);
  const shown = all.find(({ id }) => id === attributes['segmentation']) ?? all[0];
  const others = all.filter((one) => one !== shown);
  return Promise.all(others.map(async ({ id }) => (await drawWidget('segment-treemap', report, { lang, attributes: { segmentation: id } })).said?.table));
}

function sourceLine({ sample, shortTitle, title, timeline }: Report, words: FrameWords): string {
  return sample ? words.sampleSource : words.source(shortTitle ?? title, timeline ? formatYears(timeline.from, timeline.to) : '');
}
