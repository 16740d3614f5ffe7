/** Makes the gallery's page from a server: each `<!-- server WIDGET REPORT -->` of its template becomes that widget, drawn as the package draws it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const place = /<!-- server ([\w-]+) ([\w-]+) -->/g;
const dist = resolve(process.env.VITRINE_DIST ?? 'dist');
const { renderToString } = await import(pathToFileURL(join(dist, 'entries', 'server.js')).href);

const template = await readFile('stories/gallery/server.template.html', 'utf8');
const widgets = new Map();
for (const [text, name, report] of template.matchAll(place)) {
  widgets.set(text, await renderToString(name, { report: await readFile(`stories/reports/${report}.json`, 'utf8'), styles: { href: '/dist/styles/' } }));
}
await mkdir('stories/gallery/generated', { recursive: true });
await writeFile('stories/gallery/generated/server.html', template.replace(place, (text) => widgets.get(text)));
