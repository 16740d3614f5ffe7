/** Writes the names of small types out, so that an editor can offer their words: `PlayerListKind` is `'major' | 'key'`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../stamp.mjs';

/** A function from a type's text to the same with every name of a union of literals, and `Interface['member']`, written out. */
export async function typeExpander(root, folders) {
  const files = (await listFiles(folders, { base: root })).filter((path) => path.endsWith('.ts'));
  const source = (await Promise.all(files.map((path) => readFile(join(root, path), 'utf8')))).join('\n');
  const unions = new Map([...source.matchAll(/^export type (\w+) =\s*((?:\|?\s*'[^']*'\s*)+);/gm)].map(([, name, text]) => [name, tidy(text)]));
  const memberOf = (owner, member) => {
    const [, body = ''] = new RegExp(`^export interface ${owner} {\\n([^]*?)^}`, 'm').exec(source) ?? [];
    return new RegExp(`^  readonly ${member}\\??: ((?:\\|?\\s*'[^']*'\\s*)+);`, 'm').exec(body)?.[1];
  };
  return (type) => tidy(type
    .replace(/\b(\w+)\['(\w+)'\]/g, (whole, owner, member) => memberOf(owner, member) ?? whole)
    .replace(/\b[A-Z]\w+\b/g, (name) => unions.get(name) ?? name));
}

const tidy = (text) => text.trim().replace(/\s+/g, ' ').replace(/^\| /, '');
