import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SizeKeyEntry } from '../i18n/market-size-words.js';
import type { PlacedColumn, PlacedLine, PlacedText, SizeLayout } from '../layout/market-size-parts.js';
import type { FigureStatus } from '../model/figure.js';
import { hatchPattern, renderSwatch } from './swatch.js';

/** What the drawing needs beside places: how each column is known, its name, and where the reader is. */
export interface SizeMarks {
  readonly marks: readonly { readonly status: FigureStatus; readonly phase: string; readonly name: string; readonly strong: boolean }[];
  readonly name: string;
  /** The growth arrow yields while a tooltip is open. */
  readonly active: number | undefined;
  readonly tabStop: number;
  /** The column of the selected year. */
  readonly selected: number | undefined;
  /** Outline and leader of the active column. */
  readonly overlay: unknown;
}

/** Columns, axis, brackets, growth arrow. */
export const renderMarketSize = (layout: SizeLayout, marks: SizeMarks): TemplateResult => html`
  <svg class="plot" width=${layout.width} height=${layout.height} viewBox=${`0 0 ${layout.width} ${layout.height}`} role="listbox" aria-orientation="horizontal" aria-label=${marks.name}>
    <defs>${hatchPattern()}</defs>
    ${renderLine(layout.before, 'open-mark', ['ink-3'])}
    ${layout.columns.map((column, i) => renderColumn(column, i, marks))}
    <g aria-hidden="true" class="labels"><path class="axis" d=${layout.path}></path>${layout.columns.map((column, i) => renderLabels(column, i, marks))}</g>
    ${renderLine(layout.brackets, 'axis', ['ink-3'])}
    ${marks.active === undefined ? renderLine(layout.growth, 'growth', ['growth-text strong', 'ink-2']) : nothing}
    ${marks.overlay}
  </svg>`;

/** A path and its texts; the last tone holds for all texts that follow. */
const renderLine = (line: PlacedLine | undefined, tone: string, inks: readonly string[]): TemplateResult | typeof nothing =>
  line ? svg`<g aria-hidden="true"><path class=${tone} d=${line.path}></path>${line.texts.map((text, i) => renderText(text, inks[i] ?? inks.at(-1) ?? ''))}</g>` : nothing;

function renderColumn({ open, body, hit, band }: PlacedColumn, i: number, { marks, tabStop, selected }: SizeMarks): TemplateResult {
  const mark = marks[i];
  const derived = !open && mark?.status === 'derived';
  const tone = open ? 'open-mark' : derived ? 'hatched' : mark?.phase === 'forecast' ? 'forecast' : 'solid';
  return svg`<g class="mark column" part="bar" data-mark=${i} role="option" aria-selected=${i === selected} aria-label=${mark?.name ?? ''} tabindex=${i === tabStop ? 0 : -1}>
    <rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height}></rect>
    <rect class=${tone} x=${body.x} y=${body.y} width=${body.width} height=${body.height} fill=${derived ? 'url(#hatch)' : nothing}></rect>
    ${band ? svg`<path class="band ground" d=${band}></path><path class="band" d=${band}></path>` : nothing}
  </g>`;
}

/** Outside the column, whose name says the same in full: a control's visible text would have to be part of its name. */
function renderLabels({ open, label, tick }: PlacedColumn, i: number, { marks, active }: SizeMarks): TemplateResult {
  const ink = marks[i]?.strong || active === i ? 'strong' : 'ink-2';
  return svg`${label.map((text) => renderText(text, open ? 'ink-3' : ink))}${tick ? renderText(tick, ink) : nothing}`;
}

const renderText = ({ x, y, text, size, anchor }: PlacedText, tone: string): TemplateResult =>
  svg`<text class=${`f${size} ${tone}`} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;

/** The key: only where there is more than one thing to tell apart. */
export const renderSizeKey = (entries: readonly SizeKeyEntry[], words: Readonly<Record<SizeKeyEntry, string>>): TemplateResult | typeof nothing =>
  entries.length < 2
    ? nothing
    : html`<ul class="legend" part="legend">${entries.map((entry) => html`<li>${entry === 'band' ? bandSwatch() : renderSwatch(entry === 'derived' || entry === 'given' ? 'derived' : 'reported', /forecast/i.test(entry) ? 'forecast' : 'base')}${words[entry]}</li>`)}</ul>`;

const bandSwatch = (): TemplateResult => svg`<svg width="14" height="14" aria-hidden="true"><path class="band" d="M3 1h8M7 1v12M3 13h8"></path></svg>`;
