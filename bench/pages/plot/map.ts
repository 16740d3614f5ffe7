/** The world in Plot: d3-geo projects to Equal Earth as the page draws. */
import { dot, geo, plot, text } from '@observablehq/plot';
import type { PlainMap, PlainRegion } from '../../data/map.js';
import { figureHeight, figureWidth, type Draw } from '../contract.js';
import { circleRadius, landColours, mapRows } from '../map-rows.js';
import { colourOf, framedFigure } from '../plain-frame.js';
import { worldFeatures, type CountryFeature } from '../world-features.js';

export const draw: Draw<PlainMap> = (box, data) => {
  const world = worldFeatures();
  const colour = landColours(data);
  const { regions } = data;
  const at = { x: ({ at: [x] }: PlainRegion) => x, y: ({ at: [, y] }: PlainRegion) => y };
  framedFigure(box, data, mapRows(data)).append(plot({
    width: figureWidth,
    height: figureHeight,
    projection: { type: 'equal-earth', domain: world as never },
    marks: [
      geo(world.features, { fill: ({ properties: { code } }: CountryFeature) => colour(code), stroke: '#fff', strokeWidth: 0.5 }),
      dot(regions, { ...at, r: { value: ({ share }: PlainRegion) => circleRadius(share), scale: null }, fill: (_: PlainRegion, i: number) => colourOf(i), fillOpacity: 0.8 }),
      text(regions, { ...at, text: ({ name, share }: PlainRegion) => `${name} ${share}%` }),
    ],
  }));
  return { remove: () => box.replaceChildren() };
};
