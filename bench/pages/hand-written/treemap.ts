/** Every leaf as one SVG rectangle, and its name where it fits, as one string. */
import type { PlainTreemap } from '../../data/treemap.js';
import { figureHeight, figureWidth, type Draw } from '../contract.js';
import { colourOf, framedFigure } from '../plain-frame.js';
import { squarify, type Tile } from './squarify.js';

export const draw: Draw<PlainTreemap> = (box, data) => {
  const figure = framedFigure(box, data);
  const show = ({ root }: PlainTreemap) => {
    figure.innerHTML = `<svg width="${figureWidth}" height="${figureHeight}">${squarify(root, figureWidth, figureHeight).map(tileMarkup).join('')}</svg>`;
  };
  show(data);
  return { update: show, remove: () => box.replaceChildren() };
};

/** Whether a name of usual letters fits, as everybody in this bench decides it. */
export const fits = ({ name, width, height }: Pick<Tile, 'name' | 'width' | 'height'>): boolean => height > 18 && width > 10 + 7 * name.length;

function tileMarkup(tile: Tile): string {
  const { name, group, x, y, width, height } = tile;
  const label = fits(tile) ? `<text x="${tenth(x + 5)}" y="${tenth(y + 15)}" fill="#fff">${name}</text>` : '';
  return `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="${colourOf(group)}" stroke="#fff" stroke-width=".5"/>${label}`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
