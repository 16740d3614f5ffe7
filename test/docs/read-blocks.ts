/** Reads the code blocks of the README and of docs/. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';

/** A fenced block: its language, the words after it (`error=bad-src`, `node`, `part`), and what is inside. */
export interface Block {
  /** `docs/theming.md:12`, the line of its fence. */
  readonly place: string;
  readonly lang: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** All Markdown files that a reader is given, from the root. */
export async function documents(): Promise<readonly string[]> {
  const inside = (await readdir(join(root, 'docs'), { recursive: true })).map((path) => `docs/${path.replaceAll('\\', '/')}`);
  return ['README.md', 'CHANGELOG.md', ...inside.filter((path) => path.endsWith('.md')).sort()];
}

export const readDocument = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

export async function readBlocks(): Promise<readonly Block[]> {
  const paths = await documents();
  return (await Promise.all(paths.map(async (path) => blocksOf(path, await readDocument(path))))).flat();
}

/** An unclosed fence is a block to the end. */
export function blocksOf(path: string, text: string): readonly Block[] {
  return [...text.matchAll(/^```([^\n]*)\n(.*?)(?:^```$|$(?![\s\S]))/gms)].map((match) => {
    const [lang = '', ...words] = (match[1] ?? '').trim().split(/\s+/);
    const line = text.slice(0, match.index).split('\n').length;
    return { place: `${path}:${line}`, lang, words, text: match[2] ?? '' };
  });
}
