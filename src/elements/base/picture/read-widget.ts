/** A widget as it is drawn, read from its shadow root: what the browser has laid out, not a second layout. */
import type { Ink, Picture } from '../../../download/picture/picture.js';
import { boxPath } from './box-path.js';
import { inkOf } from './paint.js';
import { pictureStyles } from './picture-styles.js';
import { readBox } from './read-box.js';
import { readImage } from './read-image.js';
import { readDrawing } from './read-shape.js';
import { readText } from './read-text.js';
import { isSeen, overlapOf, Sketch, type Place } from './sketch.js';

/** What a picture says of itself. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/** Undefined where nothing is laid out. All happens at once, so that no reader sees the widget without its controls. */
export function readWidget(host: HTMLElement, words: PictureWords, isTransparent: boolean): Picture | undefined {
  const root = host.shadowRoot;
  const frame = root?.querySelector('.frame');
  if (!root || !frame) return undefined;
  const dress = undress(host, root);
  try {
    const rect = frame.getBoundingClientRect();
    const [width, height] = [Math.round(rect.width), Math.round(rect.height)];
    if (width === 0 || height === 0) return undefined;
    const sketch = new Sketch(rect);
    readElement(frame, { opacity: 1, clip: undefined, underline: undefined, seen: { left: 0, top: 0, right: width, bottom: height } }, sketch);
    const { marks, patterns, clips } = sketch;
    return { width, height, ground: isTransparent ? undefined : groundOf(frame), marks, patterns, clips, ...words };
  } finally {
    dress();
  }
}

/** Takes the controls away and gives back what puts them back. The widget keeps its height, so that no page scrolls. */
function undress(host: HTMLElement, root: ShadowRoot): () => void {
  const sheets = root.adoptedStyleSheets;
  const { minBlockSize } = host.style;
  host.style.minBlockSize = `${host.offsetHeight}px`;
  const sheet = pictureStyles.styleSheet;
  if (sheet) root.adoptedStyleSheets = [...sheets, sheet];
  return () => {
    root.adoptedStyleSheets = sheets;
    host.style.minBlockSize = minBlockSize;
  };
}

/** The frame's own ground, else what shines through it from behind. */
function groundOf(frame: Element): Ink {
  for (let at: Element | undefined = frame; at; at = aboveOf(at)) {
    const ink = inkOf(getComputedStyle(at).backgroundColor);
    if (ink && ink.alpha > 0.5) return { ...ink, alpha: 1 };
  }
  const style = getComputedStyle(frame);
  return inkOf(style.colorScheme === 'dark' ? '#121212' : '#ffffff') ?? { color: '#ffffff', alpha: 1 };
}

function aboveOf(element: Element): Element | undefined {
  const above = element.assignedSlot ?? element.parentNode;
  return above instanceof ShadowRoot ? above.host : above instanceof Element ? above : undefined;
}

function readElement(element: Element, place: Place, sketch: Sketch): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.clipPath.startsWith('inset(50%')) return;
  const here = {
    ...place,
    opacity: place.opacity * Number(style.opacity),
    underline: style.textDecorationLine.includes('underline') ? style : /inline-|absolute/.test(`${style.display} ${style.position}`) ? undefined : place.underline,
  };
  if (here.opacity === 0) return;
  const isVisible = style.visibility === 'visible';
  if (element instanceof SVGSVGElement) return isVisible ? readDrawing(element, here, sketch) : undefined;
  if (isVisible && style.display !== 'contents') readBox(element, style, here, sketch, element.matches('.frame'));
  if (element instanceof HTMLImageElement) return isVisible ? readImage(element, here, sketch) : undefined;
  if (style.contentVisibility === 'hidden') return;
  const inside = clipped(element, style, here, sketch);
  if (!inside) return;
  for (const node of childrenOf(element)) {
    if (node instanceof Element) readElement(node, inside, sketch);
    else if (node instanceof Text && isVisible) readText(node, { style, scale: 1, color: style.color, alpha: 1 }, inside, sketch);
  }
}

function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll(':scope > summary');
  return (element.shadowRoot ?? element).childNodes;
}

/** Undefined where nothing inside can be seen. */
function clipped(element: Element, style: CSSStyleDeclaration, place: Place, sketch: Sketch): Place | undefined {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return place;
  if (style.display === 'inline' || style.display === 'contents') return place;
  const box = sketch.snapped(element.getBoundingClientRect());
  const [top, right, bottom, left] = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].map(parseFloat) as [number, number, number, number];
  const inner = { left: box.left + left, top: box.top + top, right: box.right - right, bottom: box.bottom - bottom };
  if (!isSeen(inner, place)) return undefined;
  const isNeeded = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight || style.borderTopLeftRadius !== '0px';
  if (!isNeeded) return place;
  const clip = sketch.addClip({ path: boxPath(inner, parseFloat(style.borderTopLeftRadius) || 0), clip: place.clip });
  return { ...place, clip, seen: overlapOf(inner, place.seen) };
}
