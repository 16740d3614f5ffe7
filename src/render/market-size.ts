import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureStatus } from '../model/figure.js';
import type { PlacedColumn, PlacedText, SizeLayout } from '../layout/market-size.js';
import { hatchPattern } from './swatch.js';

/** What the drawing needs beside places: how each column is known, its name, and where the reader is. */
export interface SizeMarks {
  readonly marks: readonly { readonly status: FigureStatus; readonly phase: string; readonly name: string; readonly strong: boolean }[];
  readonly name: string;
  readonly active: number | undefined;
  readonly focused: number | undefined;
  readonly tabStop: number;
  /** The growth arrow yields while a tooltip is open. */
  readonly leader: string | undefined;
}

/** Columns, axis, brackets, growth arrow. */
export const renderMarketSize = (layout: SizeLayout, marks: SizeMarks): TemplateResult => html`
  <svg class="plot" width=${layout.width} height=${layout.height} viewBox=${`0 0 ${layout.width} ${layout.height}`} role="listbox" aria-orientation="horizontal" aria-label=${marks.name}>
    <defs>${hatchPattern()}</defs>
    ${layout.before
      ? svg`<g aria-hidden="true"><path class="open-mark" d=${layout.before.line}></path>${layout.before.texts.map((text) => renderText(text, 'ink-3'))}</g>`
      : nothing}
    ${layout.columns.map((column, i) => renderColumn(column, i, marks))}
    <g aria-hidden="true" class="labels">${layout.columns.map((column, i) => renderLabels(column, i, marks))}</g>
    <g aria-hidden="true" class="furniture">
      <path class="axis" d=${layout.baseline}></path>
      ${layout.brackets.texts.length
        ? svg`<path class="axis" d=${layout.brackets.path}></path>${layout.brackets.texts.map((text) => renderText(text, 'ink-3'))}`
        : nothing}
      ${layout.growth && marks.active === undefined
        ? svg`${layout.growth.path ? svg`<path class="growth" d=${layout.growth.path}></path>` : nothing}
            ${renderText(layout.growth.rate, 'growth-text strong')}${renderText(layout.growth.caption, 'ink-2')}`
        : nothing}
      ${renderActive(layout, marks)}
      ${marks.leader ? svg`<path class="leader" d=${marks.leader}></path>` : nothing}
    </g>
  </svg>`;

function renderColumn(column: PlacedColumn, i: number, { marks, tabStop }: SizeMarks): TemplateResult {
  const mark = marks[i];
  return svg`<g class="mark column" part="bar" data-mark=${i} role="option" aria-selected="false" aria-label=${mark?.name ?? ''} tabindex=${i === tabStop ? 0 : -1}>
    <rect class="hit" x=${column.hit.x} y=${column.hit.y} width=${column.hit.width} height=${column.hit.height}></rect>
    ${renderBar(column, mark?.status, mark?.phase)}
    ${column.band ? svg`<path class="band" d=${bandPath(column.band)}></path>` : nothing}
  </g>`;
}

/** Outside the column, whose name says the same in full: a control's visible text would have to be part of its name. */
function renderLabels({ slotText, label, tick }: PlacedColumn, i: number, { marks, active }: SizeMarks): TemplateResult {
  const ink = marks[i]?.strong || active === i ? 'strong' : 'ink-2';
  return svg`${slotText.map((text) => renderText(text, 'ink-3'))}${label ? renderText(label, ink) : nothing}${tick ? renderText(tick, ink) : nothing}`;
}

function renderBar({ bar, slot }: PlacedColumn, status: FigureStatus | undefined, phase: string | undefined): TemplateResult | typeof nothing {
  const box = bar ?? slot;
  if (!box) return nothing;
  const derived = bar && status === 'derived';
  const tone = !bar ? 'open-mark' : derived ? 'hatched' : phase === 'forecast' ? 'forecast' : 'solid';
  return svg`<rect class=${tone} x=${box.x} y=${box.y} width=${box.width} height=${box.height} fill=${derived ? 'url(#hatch)' : nothing}></rect>`;
}

/** An ink outline on the active column; a ring with a gap where the keyboard is. */
function renderActive({ columns }: SizeLayout, { active, focused }: SizeMarks): TemplateResult | typeof nothing {
  const index = focused ?? active;
  const column = index === undefined ? undefined : columns[index];
  const box = column?.bar ?? column?.slot;
  if (!box) return nothing;
  const gap = focused === undefined ? 0 : 4;
  return svg`<rect class=${focused === undefined ? 'active' : 'ring'} x=${box.x - gap} y=${box.y - gap} width=${box.width + 2 * gap} height=${box.height + 2 * gap} rx=${gap && 3}></rect>`;
}

const bandPath = ({ x, high, low, half }: NonNullable<PlacedColumn['band']>): string =>
  `M${x - half} ${high}H${x + half}M${x} ${high}V${low}M${x - half} ${low}H${x + half}`;

const renderText = ({ x, y, text, size, anchor }: PlacedText, tone: string): TemplateResult =>
  svg`<text class=${`f${size} ${tone}`} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
