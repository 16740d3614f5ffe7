/** Takes the pictures of a story: at three widths, in light and in dark. */
import type { Page } from 'playwright-core';
import type { Stories } from './open-stories.js';
import { layoutSheet, readPicture, type Picture } from './picture.js';

const widths = [320, 600, 960] as const;
const schemes = ['light', 'dark'] as const;

/** Height of the window in CSS pixels. What a story has below it is not in its picture: other stories show it higher up. */
const mostHeight = 960;

/** Six PNGs as the browser wrote them, light before dark, each from narrow to wide. */
export type Shots = readonly Buffer[];

/** `change` may alter what is drawn, in tests of the comparison. */
export async function takeShots(stories: Stories, id: string, lane = 0, change?: (page: Page) => Promise<unknown>): Promise<Shots> {
  const taken = { light: [] as Buffer[], dark: [] as Buffer[] };
  for (const width of widths) {
    const page = await stories.show(id, { width, height: mostHeight }, lane);
    await change?.(page);
    const clip = { x: 0, y: 0, width, height: Math.min(mostHeight, await measureHeight(page)), scale: 1 };
    for (const scheme of schemes) {
      await stories.recolour({ scheme }, lane);
      const { data } = await stories.session(lane).send('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true });
      taken[scheme].push(Buffer.from(data, 'base64'));
    }
  }
  return [...taken.light, ...taken.dark];
}

/** One sheet, no wider than the widest: light above dark, and the two narrow ones side by side. */
export function layoutShots(shots: Shots): Picture {
  const pictures = shots.map(readPicture);
  const rows = [0, widths.length].flatMap((first) => [pictures.slice(first, first + 2), pictures.slice(first + 2, first + 3)]);
  return layoutSheet(rows);
}

/** The story's height, with what opens beyond its box. */
const measureHeight = (page: Page): Promise<number> => page.evaluate(() => Math.ceil(document.getElementById('story')?.scrollHeight ?? 0));
