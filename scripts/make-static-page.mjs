/** Makes the gallery's page without script: each `<!-- still WIDGET REPORT -->` of its template becomes that figure; `inside` puts it into its tag. Run with tsx. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { makeStill } from '../src/still/make-still.ts';

const place = /<!-- still ([\w-]+) ([\w-]+)( inside)? -->/g;

async function fill(name, reportName, isInside) {
  const src = `/stories/reports/${reportName}.json`;
  const { html } = await makeStill(name, JSON.parse(await readFile(src.slice(1), 'utf8')));
  if (html === undefined) throw new Error(`${reportName} has nothing for ${name}`);
  return isInside ? `<vt-${name} src="${src}">\n${html}\n</vt-${name}>` : html;
}

const template = await readFile('stories/gallery/static.template.html', 'utf8');
const figures = new Map();
for (const [text, name, report, inside] of template.matchAll(place)) figures.set(text, await fill(name, report, inside !== undefined));
await mkdir('stories/gallery/generated', { recursive: true });
await writeFile('stories/gallery/generated/static.html', template.replace(place, (text) => figures.get(text)));
