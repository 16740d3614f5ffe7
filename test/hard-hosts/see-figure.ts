/** Looks at a page for its figure: whether it is drawn, whether the static one stays, and whether a mark answers the pointer. */
import type { Frame, Page } from 'puppeteer-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be seen in one document. */
export interface Sight {
  /** The widget's marks have a size. */
  readonly drawn: boolean;
  /** The static figure is visible. */
  readonly still: boolean;
  /** A mark in the middle, in the pixels of its document, and the year that it stands for. */
  readonly mark: Box | null;
  readonly year: string;
  /** The tooltip; its text is empty where there is none. */
  readonly tooltip: Box | null;
  readonly tooltipText: string;
  /** The page scrolls sideways. */
  readonly tooWide: boolean;
}

/** As text, for a page under test lacks what a compiler would add. */
const look = `(name) => {
  const widget = document.querySelector(name);
  const root = widget && widget.shadowRoot;
  const box = (element) => {
    if (!element || element.getClientRects().length === 0) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 ? { x, y, width, height } : null;
  };
  const still = document.querySelector('figure.vitrine');
  const drawings = still ? Array.from(still.querySelectorAll('svg')).map(box) : [];
  const marks = root ? Array.from(root.querySelectorAll('[part~="bar"]')) : [];
  const mark = marks[Math.floor(marks.length / 2)];
  const tooltip = root && root.querySelector('[part~="tooltip"]');
  const isDrawn = marks.length > 1 && box(mark) !== null;
  // What a server drew stands there without any code, or with somebody else's.
  const isOurs = customElements.get(name)?.version !== undefined;
  return {
    drawn: isDrawn && isOurs,
    still: isDrawn && !isOurs || box(still) !== null && still.checkVisibility() && drawings.some((drawing) => drawing && drawing.width > 100),
    mark: box(mark),
    year: mark ? (/\\d{4}/.exec(mark.getAttribute('aria-label')) || [''])[0] : '',
    tooltip: box(tooltip),
    tooltipText: tooltip ? tooltip.textContent.trim() : '',
    tooWide: document.documentElement.scrollWidth > innerWidth,
  };
}`;

const nothing: Sight = { drawn: false, still: false, mark: null, year: '', tooltip: null, tooltipText: '', tooWide: false };

/** The page or the frame inside it where the figure is drawn; else the outermost with the static one. */
export async function findFigure(page: Page, tag: string): Promise<{ readonly frame: Frame; readonly sight: Sight }> {
  const seen = await Promise.all(page.frames().map(async (frame) => ({ frame, sight: await see(frame, tag) })));
  return seen.find(({ sight }) => sight.drawn) ?? seen.find(({ sight }) => sight.still) ?? { frame: page.mainFrame(), sight: nothing };
}

/** A frame that is on its way elsewhere shows nothing. */
export async function see(frame: Frame, tag: string): Promise<Sight> {
  return await frame.evaluate(`(${look})(${JSON.stringify(tag)})`).catch(() => nothing) as Sight;
}

/** Moves the pointer onto the mark and waits for its tooltip. A text is what went wrong. */
export async function tryMark(page: Page, frame: Frame, tag: string): Promise<string | undefined> {
  const { mark, year } = await see(frame, tag);
  if (!mark) return 'there is no mark to point at';
  const { x, y, scale } = await placeOf(frame);
  let step = 0;
  const found = await until(async () => {
    step = (step + 1) % 3;
    await page.mouse.move(x + scale * (mark.x + mark.width / 2) + step, y + scale * (mark.y + mark.height * 0.6));
    const sight = await see(frame, tag);
    return sight.tooltipText ? sight : undefined;
  }, 5000);
  if (!found) return 'the mark under the pointer says nothing';
  if (!found.tooltipText.includes(year)) return `the tooltip of ${year} says: ${found.tooltipText}`;
  return found.tooltip && found.mark && gap(found.tooltip, found.mark) > 40 ? `the tooltip is ${gap(found.tooltip, found.mark)} pixels away` : undefined;
}

/** Sideways pixels between two boxes; 0 where they overlap. */
const gap = (a: Box, b: Box): number => Math.max(0, Math.round(Math.max(a.x - b.x - b.width, b.x - a.x - a.width)));

interface FramePlace { readonly x: number; readonly y: number; readonly scale: number }

/** Where a frame's corner is on the page, and how large its pixels are there. */
async function placeOf(frame: Frame): Promise<FramePlace> {
  const holder = frame.parentFrame();
  if (!holder) return { x: 0, y: 0, scale: 1 };
  const element = await frame.frameElement();
  const own = await element?.evaluate((node) => {
    const { x, y, width } = node.getBoundingClientRect();
    return { x: x + node.clientLeft, y: y + node.clientTop, width };
  });
  const outer = await placeOf(holder);
  const inside = await frame.evaluate('innerWidth') as number;
  const borders = 2 * ((await element?.evaluate((node) => node.clientLeft)) ?? 0);
  const scale = outer.scale * (((own?.width ?? inside) - borders) / inside);
  return { x: outer.x + outer.scale * (own?.x ?? 0), y: outer.y + outer.scale * (own?.y ?? 0), scale };
}

/** Asks again until there is an answer; undefined after `most` milliseconds. */
export async function until<Answer>(ask: () => Promise<Answer | undefined>, most: number): Promise<Answer | undefined> {
  for (const end = Date.now() + most; Date.now() < end;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return undefined;
}
