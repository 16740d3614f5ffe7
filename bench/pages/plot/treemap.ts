/** The treemap in Plot, which has none of its own: d3-hierarchy places all leaves, Plot draws them. An update draws anew. */
import { plot, rect, text } from '@observablehq/plot';
import { hierarchy, treemap } from 'd3';
import type { PlainSegment, PlainTreemap } from '../../data/treemap.js';
import { figureHeight, figureWidth, type Draw } from '../contract.js';
import { fits } from '../hand-written/treemap.js';
import { colourOf, framedFigure } from '../plain-frame.js';

export const draw: Draw<PlainTreemap> = (box, data) => {
  const figure = framedFigure(box, data);
  const show = ({ root }: PlainTreemap) => figure.replaceChildren(drawTiles(root));
  show(data);
  return { update: show, remove: () => box.replaceChildren() };
};

function drawTiles(root: PlainSegment): Element {
  const tree = hierarchy(root, ({ children }) => children).sum(({ children, value }) => (children ? 0 : value)).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const groups = new Map(tree.children?.map((group, i) => [group.data, colourOf(i)]));
  const tiles = treemap<PlainSegment>().size([figureWidth, figureHeight])(tree).leaves().map((leaf) => {
    const { x0, y0, x1, y1, data } = leaf;
    const group = leaf.ancestors().at(-2);
    return { x1: x0, y1: y0, x2: x1, y2: y1, name: data.name, colour: (group && groups.get(group.data)) ?? '#000' };
  });
  const named = tiles.filter(({ x1, x2, y1, y2, name }) => fits({ name, width: x2 - x1, height: y2 - y1 }));
  return plot({
    width: figureWidth,
    height: figureHeight,
    margin: 0,
    axis: null,
    x: { domain: [0, figureWidth] },
    y: { domain: [0, figureHeight], reverse: true },
    marks: [
      rect(tiles, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'colour', stroke: '#fff', strokeWidth: 0.5 }),
      text(named, { x: 'x1', y: 'y1', text: 'name', fill: '#fff', dx: 5, dy: 12, textAnchor: 'start' }),
    ],
  });
}
