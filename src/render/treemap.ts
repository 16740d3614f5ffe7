/** Tiles of a treemap and of a structure. Decides nothing. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Box } from '../layout/box.js';

/** A line of text; `isOutside` stands on the figure's ground. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: string;
  readonly after?: string;
  readonly isOutside?: boolean;
}

/** One mark with finished texts. */
export interface DrawnTile {
  readonly name: string;
  readonly box: Box;
  /** Space-separated classes: its colour, how its size is known. */
  readonly look: string;
  /** Slot of its hatch, 0 for grey; absent where it is not hatched. */
  readonly hatch?: number | undefined;
  readonly texts: readonly DrawnText[];
  readonly chevron?: readonly [x: number, y: number] | undefined;
  readonly number?: number | undefined;
  /** Drawn with an edge, which stands on whole pixels. */
  readonly isOpen?: boolean;
  readonly isSelected: boolean;
}

/** The drawing, and where the reader is. */
export interface TreemapDrawing {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly tiles: TemplateResult;
  /** On top: where the reader is. */
  readonly overlay: unknown;
}

export const renderTreemap = ({ label, width, height, tiles, overlay }: TreemapDrawing): TemplateResult => html`
  <svg class="treemap" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="listbox" aria-label=${label}>
    ${tiles}${overlay}
  </svg>`;

/** The marks, then their labels, which are in the marks' names too; `tabStop` is the mark that Tab reaches. */
export function renderTiles(tiles: readonly DrawnTile[], tabStop: number): TemplateResult {
  const hatches = [...new Set(tiles.flatMap(({ hatch }) => hatch ?? []))];
  return svg`${hatches.length ? svg`<defs>${hatches.map(renderHatch)}</defs>` : nothing}${tiles.map((tile, i) => renderTile(tile, i, tabStop))}
    <g class="labels" aria-hidden="true">${tiles.map((tile) => (tile.texts.length || tile.number ? renderLabel(tile) : nothing))}</g>`;
}

const renderHatch = (slot: number): TemplateResult => svg`
  <pattern id=${`hatch-${slot}`} class=${`cat-${slot}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="tile-hatch" d="M1 0v6"></path></pattern>`;

function renderTile({ name, box, look, hatch, isOpen, isSelected }: DrawnTile, i: number, tabStop: number): TemplateResult {
  const edge = isOpen ? 0.5 : 0;
  return svg`<g class=${`mark tile ${look}`} part="tile" data-mark=${i} role="option" aria-selected=${isSelected} aria-label=${name} tabindex=${i === tabStop ? 0 : -1}>
    <rect x=${box.x + edge} y=${box.y + edge} width=${Math.max(0, box.width - 2 * edge)} height=${Math.max(0, box.height - 2 * edge)}></rect>
    ${hatch === undefined ? nothing : svg`<rect class="over" fill=${`url(#hatch-${hatch})`} x=${box.x + 0.5} y=${box.y + 0.5} width=${Math.max(0, box.width - 1)} height=${Math.max(0, box.height - 1)}></rect>`}
  </g>`;
}

const renderLabel = ({ box, look, texts, chevron, number }: DrawnTile): TemplateResult => svg`<g class=${`label ${look}`}>
    ${texts.map(renderText)}
    ${number ? svg`<text class="f12 strong" text-anchor="middle" x=${box.x + box.width / 2} y=${box.y + box.height / 2 + 4.2}>${number}</text>` : nothing}
    ${chevron ? svg`<path class="chevron" d=${`M${chevron[0]} ${chevron[1]}l4.5 4.5-4.5 4.5`}></path>` : nothing}
  </g>`;

const renderText = ({ x, y, text, size, tone, after, isOutside }: DrawnText): TemplateResult =>
  svg`<text class=${`f${size} ${tone}${isOutside ? ' outside' : ''}`} x=${x} y=${y}>${text}${after ? svg`<tspan dx="5">${after}</tspan>` : nothing}</text>`;
