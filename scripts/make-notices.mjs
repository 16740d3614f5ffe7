/** Writes THIRD-PARTY-NOTICES.md: the licence of each package whose code or data is inside dist/, read from the source maps. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { root, runCommand, setUp } from './set-up.mjs';
import { listFiles } from './stamp.mjs';

/** What the map is made of at build time, which no source map shows. */
const data = ['world-atlas'];

const opening = `# Third-party notices

Vitrine is under the MIT licence (see LICENSE). The files in \`dist\` contain code and data of others, each under its own
licence, given below in full. This file is made by \`node scripts/make-notices.mjs\`.
`;

const naturalEarth = `## Natural Earth

The outlines of the map come from Natural Earth (naturalearthdata.com) by way of the package world-atlas. They are in the
public domain; its authors ask for no permission and no credit, and get ours gladly.
`;

/** The packages inside dist/, sorted: those named by its source maps, and the data's. */
export async function bundledPackages() {
  const maps = (await listFiles(['dist'])).filter((path) => path.endsWith('.js.map'));
  const sources = await Promise.all(maps.map(async (path) => JSON.parse(await readFile(join(root, path), 'utf8')).sources));
  const names = sources.flat().map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return [...new Set([...names.filter(Boolean), ...data])].sort();
}

const font = async () => `## Arimo

The font of pictures, in \`dist/fonts\`, comes by way of the package @expo-google-fonts/arimo.

\`\`\`
${(await readFile(join(root, 'node_modules/@expo-google-fonts/arimo/LICENSE_FONT'), 'utf8')).trim().replaceAll('\r', '')}
\`\`\`
`;

/** Packages with one and the same licence text share a section. */
async function writeNotices() {
  const byText = new Map();
  for (const name of await bundledPackages()) {
    const text = await readLicence(name);
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const sections = [...byText].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`\n${text}\n\`\`\`\n`);
  await writeFile(join(root, 'THIRD-PARTY-NOTICES.md'), [opening, naturalEarth, await font(), ...sections].join('\n'));
}

/** Packages without a licence file: what each says of itself, with the text that this means. */
const withoutFile = {
  // From the repository of Lit, as its package.json says, under one licence with the others from there.
  '@lit-labs/ssr-dom-shim': () => readLicence('@lit-labs/ssr'),
  // Its package.json names the MIT licence and the author; the words are those of any MIT licence.
  '@parse5/tools': async () => (await readLicence('parse5')).replace(/^Copyright .*$/m, 'Copyright (c) James Garbutt (https://github.com/43081j)'),
};

async function readLicence(name) {
  const folder = `node_modules/${name}`;
  const file = (await listFiles([folder])).find((path) => /^licen[cs]e(\.\w+)?$/i.test(path.slice(folder.length + 1)));
  if (file === undefined && withoutFile[name]) return withoutFile[name]();
  if (file === undefined) throw new Error(`${name} has no licence file: find its text and say where it is from`);
  return (await readFile(join(root, file), 'utf8')).trim().replaceAll('\r', '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async () => {
    await setUp();
    await build();
    await writeNotices();
  });
}
