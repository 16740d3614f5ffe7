/** A sheet as a PNG, by resvg, which is an optional peer: who draws no picture needs no native code. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '../still/make-sheet.js';
import { UsageError } from './command.js';

/** The font comes with the package: a system may have none, and a text that is wider than was reckoned would be cut. */
const FONTS = ['Arimo-Regular.ttf', 'Arimo-SemiBold.ttf'];

/** Scripts that the font has; what is beside them takes the system's fonts. */
const COVERED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** No font for them draws a picture here, and one sign without a font takes the others of its line along. */
const EMOJI = /\p{Emoji_Presentation}(?:\u200d\p{Extended_Pictographic}|[\ufe0f\p{Emoji_Modifier}])*/gu;

/** `scale`: pixels of the picture for one of the sheet. */
export async function drawPng({ svg }: Sheet, scale: number): Promise<Uint8Array> {
  const { Resvg } = await loadResvg();
  const fontFiles = FONTS.map((name) => fileURLToPath(new URL(`../fonts/${name}`, import.meta.url)));
  const lost = fontFiles.find((path) => !existsSync(path));
  if (lost) throw new Error(`the font ${lost} is not there, and a picture would have no text: install the package again`);
  const drawn = svg.replace(EMOJI, '');
  const picture = new Resvg(drawn, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: !COVERED.test(drawn), defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  return picture.render().asPng();
}

/** Resolved from the package, so from the project that has installed both. */
async function loadResvg(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('PNG needs the package @resvg/resvg-js, which is not installed', 'install it (npm install --save-dev @resvg/resvg-js), or take --format svg');
  }
}
