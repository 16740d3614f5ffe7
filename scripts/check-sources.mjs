/** Checks what no other tool checks: the size of a file, drawers for homeless code, and markup a strict host page forbids. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './set-up.mjs';
import { listFiles } from './stamp.mjs';

const mostLines = 400;
const code = /\.(ts|mts|mjs|cjs|js)$/;
const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|constants)(\.[\w.]+)?(\/|$)/;

/** In the library itself: what a strict policy blocks, and what makes a page pay for more than it shows. */
const forbidden = [
  { pattern: /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b/, reason: 'markup from a string is blocked by Trusted Types: use a template' },
  { pattern: /\bunsafe(HTML|SVG|CSS|Static)\b/, reason: 'report text is never markup' },
  { pattern: /\bstyleMap\b/, reason: 'style-src blocks it on the first render: use .style or a class' },
  { pattern: /setAttribute\(\s*['"`]style['"`]/, reason: 'style-src blocks it: use .style or a class' },
  { pattern: /\sstyle=(["'](?!\$\{)|\$\{)/, reason: 'style-src blocks it: use .style or a class' },
  { pattern: /import\s+\*\s+as\s+\w+\s+from\s+['"]d3['"]/, reason: 'it costs up to 70 kB: name what you import from d3' },
  { pattern: /\beval\(|\bnew Function\(/, reason: 'script-src blocks it' },
];

/** Faults of all files under `folders` of `base`, as `path:line: reason`. Generated and installed files are not read. */
export async function checkSources(folders, base = root) {
  const files = await listFiles(folders, { base, skip: (path) => /\/(generated|node_modules)(\/|$)/.test(path) });
  const faults = await Promise.all(files.filter((path) => code.test(path)).map(async (path) =>
    checkSource(path, await readFile(join(base, path), 'utf8'))));
  return faults.flat();
}

/** Faults of one file: `path` is from the root, with forward slashes. */
export function checkSource(path, text) {
  const lines = text.split('\n');
  const count = text.endsWith('\n') ? lines.length - 1 : lines.length;
  const faults = count > mostLines ? [`${path}: ${count} lines, want at most ${mostLines}`] : [];
  if (drawer.test(path)) faults.push(`${path}: no drawer for homeless code: name its subject`);
  return path.startsWith('src/') ? [...faults, ...checkLines(path, lines)] : faults;
}

function checkLines(path, lines) {
  return lines.flatMap((line, index) => forbidden
    .filter(({ pattern }) => !/^\s*(\*|\/\/|\/\*\*)/.test(line) && pattern.test(line))
    .map(({ reason }) => `${path}:${index + 1}: ${reason}`));
}
