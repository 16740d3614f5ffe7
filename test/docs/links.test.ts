/** Links between the pages of the documentation lead somewhere. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { documents, readDocument } from './read-blocks.js';

/** As GitHub makes them from headings. */
const anchorsOf = (text: string): readonly string[] => [...text.matchAll(/^#+ (.+)$/gm)]
  .map(([, title = '']) => title.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));

async function deadLinks(path: string): Promise<readonly string[]> {
  const text = await readDocument(path);
  const inLinks = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="(docs\/[^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
  const inner = inLinks.filter((link) => !/^[a-z]+:/.test(link));
  const dead = await Promise.all(inner.map(async (link) => ((await isAlive(path, link)) ? [] : [`${path}: ${link}`])));
  return dead.flat();
}

async function isAlive(from: string, link: string): Promise<boolean> {
  const [file = '', anchor] = link.split('#');
  const path = file ? normalize(join(dirname(from), file)).replaceAll('\\', '/') : from;
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || anchorsOf(await readDocument(path)).includes(anchor);
}

test('every link inside the documentation leads to a file and a heading', async () => {
  assert.deepEqual((await Promise.all((await documents()).map(deadLinks))).flat(), []);
});

test('docs/decisions/README.md lists each record, and their numbers have no gap', async () => {
  const records = (await readdir(join(root, 'docs/decisions'))).filter((name) => name !== 'README.md').sort();
  const index = await readDocument('docs/decisions/README.md');
  assert.deepEqual(records.filter((name) => !index.includes(`[${name.slice(0, 4)}](${name})`)), []);
  assert.deepEqual(records.map((name) => Number(name.slice(0, 4))), records.map((_, at) => at + 1));
});
