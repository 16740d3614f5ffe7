/** Writes dist/styles/: the style sheet of each widget that a server can draw, for pages whose policy wants files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Reads the classes as they are in the package: their templates are minified there. */
async function makeStyles(dist) {
  const { widgetNames, widgetStyles } = await import(pathToFileURL(join(dist, 'entries', 'server.js')).href);
  await mkdir(join(dist, 'styles'), { recursive: true });
  await Promise.all(widgetNames.map(async (name) => writeFile(join(dist, 'styles', `${name}.css`), `${await widgetStyles(name)}\n`)));
}

await makeStyles(resolve(process.env.VITRINE_DIST ?? 'dist'));
