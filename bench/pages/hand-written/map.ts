/** The world from finished paths, a circle and a name a region, and a row a region or country. */
import outlineText from 'outlines:paths';
import type { PlainMap, PlainRegion } from '../../data/map.js';
import type { Outlines } from '../../outlines.js';
import { figureWidth, type Draw } from '../contract.js';
import { circleRadius, landColours, mapRows } from '../map-rows.js';
import { colourOf, plainFrame } from '../plain-frame.js';

let outlines: Outlines | undefined;

export const draw: Draw<PlainMap> = (box, data) => {
  outlines ??= JSON.parse(outlineText) as Outlines;
  box.innerHTML = plainFrame(data, `${figure(data, outlines)}${mapRows(data)}`);
  return { remove: () => box.replaceChildren() };
};

function figure(data: PlainMap, { paths, centres, height }: Outlines): string {
  const colour = landColours(data);
  const land = paths.map(([code, path]) => `<path d="${path}" fill="${colour(code)}"/>`);
  return `<svg width="${figureWidth}" height="${height}"><g stroke="#fff" stroke-width=".5">${land.join('')}</g>${data.regions.map((region, i) => circle(region, centres[region.id], i)).join('')}</svg>`;
}

function circle({ name, share }: PlainRegion, [x, y]: readonly [number, number] = [0, 0], index: number): string {
  return `<circle cx="${x}" cy="${y}" r="${circleRadius(share)}" fill="${colourOf(index)}" fill-opacity=".8"/><text x="${x}" y="${y}" text-anchor="middle">${name} ${share}%</text>`;
}
