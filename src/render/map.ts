import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapLayout, PlacedPlace } from '../layout/map.js';
import type { renderCircle } from './map-circles.js';

/** A small place: `r` pixels to see, `hit` pixels to reach. */
export interface DrawnDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isRest: boolean;
  readonly hit: boolean;
}

/** One mark of the map. Paths are in the map's unit, everything else in CSS pixels. */
export interface DrawnPlace {
  readonly id: string;
  readonly name: string;
  readonly shapes: readonly { readonly path: string; readonly isRest: boolean }[];
  readonly dots: readonly DrawnDot[];
  /** Colour of the headline's regions. */
  readonly tone: 'lead' | 'growth' | '';
  readonly isCalculated: boolean;
  readonly isRest: boolean;
}

/** Everything on the map, and where the reader is. */
export interface MapDrawing {
  readonly name: string;
  readonly layout: MapLayout;
  /** Pixels a unit of the paths. */
  readonly scale: number;
  readonly otherLand: string;
  readonly places: readonly DrawnPlace[];
  readonly part: 'region' | 'country';
  /** `quiet` where circles carry the numbers, `zoomed` for one region. */
  readonly look: string;
  readonly active: number | undefined;
  readonly focused: number | undefined;
  readonly selected: number | undefined;
  readonly tabStop: number;
  /** Where values are shown. */
  readonly renderCircle?: typeof renderCircle | undefined;
  /** Outline of the active and the selected place, in the map's unit. */
  readonly outline: string | undefined;
}

/** Land, dots, circles, names. */
export const renderMap = (map: MapDrawing): TemplateResult => html`
  <svg class=${`map ${map.look}`} width=${map.layout.width} height=${map.layout.height} viewBox=${`0 0 ${map.layout.width} ${map.layout.height}`} role="listbox" aria-label=${map.name}>
    <path class="none" transform=${scaled(map)} d=${map.otherLand}></path>
    ${map.places.map((place, i) => renderLand(place, i, map))}
    ${map.outline ? svg`<path class=${map.focused === undefined ? 'active' : 'active focus'} transform=${scaled(map)} d=${map.outline}></path>` : nothing}
    <g aria-hidden="true">${map.layout.places.map((placed, i) => renderPlaced(placed, i, map))}</g>
  </svg>`;

const scaled = ({ scale }: MapDrawing): string => `scale(${Math.round(scale * 1e5) / 1e5})`;

function renderLand({ name, shapes, dots, tone }: DrawnPlace, i: number, map: MapDrawing): TemplateResult {
  return svg`<g class=${`mark place ${tone}`} part=${map.part} data-mark=${i} role="option" aria-selected=${i === map.selected} aria-label=${name} tabindex=${i === map.tabStop ? 0 : -1}>
    <g transform=${scaled(map)}>${shapes.map(({ path, isRest }) => svg`<path class=${isRest ? 'rest' : 'listed'} d=${path}></path>`)}</g>
    ${dots.map(({ x, y, r, isRest, hit }) => svg`${hit ? svg`<circle class="hit" cx=${x} cy=${y}></circle>` : nothing}<circle class=${isRest ? 'dot rest' : 'dot listed'} cx=${x} cy=${y} r=${r}></circle>`)}
  </g>`;
}

function renderPlaced({ name, inside, leader, pin, circle, number }: PlacedPlace, i: number, map: MapDrawing): TemplateResult {
  const place = map.places[i];
  const tone = inside ? (place?.isRest ? 'in' : 'on') : 'halo';
  const tag = place?.tone ? ` ${place.tone}-text` : '';
  const extra = name && name.lines.length - 1;
  return svg`<g data-mark=${i}>
    ${leader ? svg`<path class="leader" d=${leader}></path>` : nothing}
    ${pin ? svg`<circle class="pin" cx=${pin[0]} cy=${pin[1]} r="2"></circle>` : nothing}
    ${circle ? map.renderCircle?.(circle, place?.isCalculated ?? false, map.active === i || map.selected === i, map.focused === i) : nothing}
    ${name?.lines.map(({ x, y, text, size, anchor }, line) => svg`<text class=${`f${size} ${tone}${line === extra ? tag : ''}`} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}
    ${number ? svg`<circle class="number" cx=${number[0]} cy=${number[1]} r="8"></circle><text class="f12 in strong" x=${number[0]} y=${number[1] + 4.2} text-anchor="middle">${i + 1}</text>` : nothing}
  </g>`;
}
