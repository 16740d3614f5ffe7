/** Writes .cache/pictures/index.html: each picture that is not as before, with before, after and difference. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';
import type { PictureResult } from './golden-pictures.js';
import { writePicture } from './picture.js';

const folder = join(root, '.cache', 'pictures');
const sides = ['before', 'after', 'difference'] as const;

/** The path of the page. */
export async function reportPictures(results: readonly PictureResult[], remark: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const shown = results.filter(({ state }) => state !== 'same');
  for (const result of shown) {
    for (const side of sides) {
      const picture = result[side];
      if (picture) await writeFile(join(folder, `${result.id}.${side}.png`), writePicture(picture));
    }
  }
  const path = join(folder, 'index.html');
  await writeFile(path, page(shown, results.length, remark));
  return path;
}

const page = (shown: readonly PictureResult[], count: number, remark: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pictures of the stories</title>
<style>
body { font: 15px/1.5 sans-serif; margin: 24px; color: #14191f; background: #fff; }
section { border-block-start: 1px solid #878d95; margin-block: 24px; }
.sides { display: flex; gap: 12px; align-items: start; overflow-x: auto; }
figure { margin: 0; flex: 1 0 320px; }
img { inline-size: 100%; border: 1px solid #d8dbdf; }
</style>
</head>
<body>
<h1>Pictures of the stories</h1>
<p>${count - shown.length} of ${count} are as before, ${shown.length} are not. ${remark}</p>
<p><code>npm run pictures -- --accept</code> makes all of these the golden ones.</p>
${shown.map(section).join('\n')}
</body>
</html>
`;

const section = (result: PictureResult): string => `<section>
<h2>${result.id}: ${result.state}${result.pixels === undefined ? '' : `, ${result.pixels} pixels`}</h2>
<div class="sides">${sides.filter((side) => result[side]).map((side) => `<figure><figcaption>${side}</figcaption><a href="${result.id}.${side}.png"><img src="${result.id}.${side}.png" alt="${result.id} ${side}"></a></figure>`).join('')}</div>
</section>`;
