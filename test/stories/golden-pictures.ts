/** The golden pictures of the stories in test/pictures: compares what is drawn now with them, and takes new ones. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';
import { comparePictures } from './compare-pictures.js';
import type { Stories } from './open-stories.js';
import { readPicture, writePicture, type Picture } from './picture.js';
import { layoutShots, takeShots, type Shots } from './take-picture.js';

const folder = join(root, 'test', 'pictures');
const recordPath = join(folder, 'browser.json');

/** What became of a story's picture. */
export interface PictureResult {
  readonly id: string;
  readonly state: 'same' | 'changed' | 'new' | 'gone';
  /** Pixels that differ. */
  readonly pixels?: number;
  readonly before?: Picture;
  readonly after?: Picture;
  readonly difference?: Picture;
}

/** By whom the pictures were taken; `shots` has a hash of each story's, so that what is the very same is not decoded. */
export interface PictureRecord {
  readonly browser: string;
  readonly version: string;
  readonly shots: Readonly<Record<string, string>>;
}

export const hasPictures = (): boolean => existsSync(recordPath);

export async function readRecord(): Promise<PictureRecord> {
  const none = { browser: 'Chromium', version: '', shots: {} };
  return hasPictures() ? (JSON.parse(await readFile(recordPath, 'utf8')) as PictureRecord) : none;
}

/** Where another major version drew the golden pictures than draws now: a sentence that says so, else nothing. */
export function otherBrowser({ browser, version }: PictureRecord, now: string): string {
  const [then, major] = [version, now].map((each) => each.split('.')[0]);
  if (!version || then === major) return '';
  return `The golden pictures are of ${browser} ${version}, this is ${now}: letters and edges may differ for that alone.`;
}

const hashOf = (shots: Shots): string => createHash('sha256').update(Buffer.concat([...shots])).digest('hex').slice(0, 16);

/** Looks at all stories, `lanes` at a time. With `accept`, what is new or changed becomes golden, and what is gone goes. */
export async function checkPictures(stories: Stories, { lanes = 1, accept = false, only = () => true }: { readonly lanes?: number; readonly accept?: boolean; readonly only?: (id: string) => boolean } = {}): Promise<readonly PictureResult[]> {
  const record = await readRecord();
  const hashes = new Map(Object.entries(record.shots));
  const queue = stories.list.map(({ id }) => id).filter(only);
  const results: PictureResult[] = [];
  const work = async (lane: number): Promise<void> => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const shots = await takeShots(stories, id, lane);
      const result = await judge(id, shots, hashes.get(id));
      if (accept && result.state !== 'same' && result.after) await keep(id, result.after);
      if (accept) hashes.set(id, hashOf(shots));
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane)));
  const gone = await findGone(stories, only);
  if (accept) {
    for (const { id } of gone) await rm(join(folder, `${id}.png`));
    await writeRecord(stories, hashes);
  }
  return [...results.sort((a, b) => a.id.localeCompare(b.id, 'en')), ...gone];
}

async function judge(id: string, shots: Shots, hash: string | undefined): Promise<PictureResult> {
  const path = join(folder, `${id}.png`);
  const isKept = existsSync(path);
  if (isKept && hash === hashOf(shots)) return { id, state: 'same' };
  const after = layoutShots(shots);
  if (!isKept) return { id, state: 'new', after };
  const before = readPicture(await readFile(path));
  const { pixels, difference, isSame } = comparePictures(before, after);
  return isSame ? { id, state: 'same', pixels } : { id, state: 'changed', pixels, before, after, difference };
}

async function findGone(stories: Stories, only: (id: string) => boolean): Promise<readonly PictureResult[]> {
  const known = new Set(stories.list.map(({ id }) => id));
  const kept = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.png')).map((name) => name.replace(/\.png$/, ''));
  return kept.filter((id) => !known.has(id) && only(id)).map((id) => ({ id, state: 'gone' }));
}

async function keep(id: string, picture: Picture): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.png`), writePicture(picture));
}

async function writeRecord(stories: Stories, hashes: ReadonlyMap<string, string>): Promise<void> {
  const known = stories.list.map(({ id }) => id).sort();
  const shots = Object.fromEntries(known.flatMap((id) => (hashes.has(id) ? [[id, hashes.get(id)]] : [])));
  await mkdir(folder, { recursive: true });
  await writeFile(recordPath, `${JSON.stringify({ browser: 'Chromium', version: stories.browser.version(), shots }, null, 2)}\n`);
}
