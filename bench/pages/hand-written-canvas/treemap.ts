/** Every leaf on one canvas: the least that many marks can cost, with nothing to focus, select or read aloud. */
import type { PlainTreemap } from '../../data/treemap.js';
import { figureHeight, figureWidth, type Draw } from '../contract.js';
import { squarify } from '../hand-written/squarify.js';
import { fits } from '../hand-written/treemap.js';
import { colourOf, framedFigure } from '../plain-frame.js';

export const draw: Draw<PlainTreemap> = (box, data) => {
  const canvas = document.createElement('canvas');
  canvas.width = figureWidth;
  canvas.height = figureHeight;
  framedFigure(box, data).append(canvas);
  const context = canvas.getContext('2d');
  const show = ({ root }: PlainTreemap) => {
    if (!context) return;
    context.clearRect(0, 0, figureWidth, figureHeight);
    context.font = '13px system-ui, sans-serif';
    for (const tile of squarify(root, figureWidth, figureHeight)) {
      context.fillStyle = colourOf(tile.group);
      context.fillRect(tile.x, tile.y, tile.width - 0.5, tile.height - 0.5);
      if (!fits(tile)) continue;
      context.fillStyle = '#fff';
      context.fillText(tile.name, tile.x + 5, tile.y + 15);
    }
  };
  show(data);
  return { update: show, remove: () => box.replaceChildren() };
};
