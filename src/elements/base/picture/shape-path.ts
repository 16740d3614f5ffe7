/** A shape of SVG as a path, in its own units. */
import { boxPath } from './box-path.js';

/** Empty for what draws nothing. */
export function shapePath(shape: SVGGeometryElement): string {
  if (shape instanceof SVGRectElement) {
    const [x, y, width, height] = [shape.x, shape.y, shape.width, shape.height].map(({ baseVal }) => baseVal.value) as [number, number, number, number];
    return width > 0 && height > 0 ? boxPath({ left: x, top: y, right: x + width, bottom: y + height }, shape.rx.baseVal.value) : '';
  }
  if (shape instanceof SVGCircleElement) return circlePath(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value);
  if (shape instanceof SVGLineElement) return `M${shape.x1.baseVal.value} ${shape.y1.baseVal.value}L${shape.x2.baseVal.value} ${shape.y2.baseVal.value}`;
  return shape.getAttribute('d') ?? '';
}

const circlePath = (x: number, y: number, r: number): string => (r > 0 ? `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z` : '');
