/** Writes the tokens of src/theme/tokens.ts as the widgets' style sheets, and as dist/tokens.json and dist/tokens.css. Run with tsx. */
import { mkdir, writeFile } from 'node:fs/promises';
import { publicTokens } from '../src/theme/tokens.ts';
import { readableCss, sheetCss } from '../src/theme/write-css.ts';
import { designTokens } from '../src/theme/write-json.ts';

const folder = 'src/elements/base/generated';

/** One file a sheet, so that a page loads those of what it shows. */
const moduleOf = (sheet) => `/** Made by scripts/make-tokens.mjs from src/theme/tokens.ts. Not committed. */
import { css } from 'lit';

export const ${sheet}Tokens = css\`${sheetCss(sheet)}\`;
`;

await mkdir(folder, { recursive: true });
await mkdir('dist', { recursive: true });
await Promise.all(['frame', 'trouble', 'category', 'map'].map((sheet) => writeFile(`${folder}/${sheet}-tokens.ts`, moduleOf(sheet))));
await writeFile('dist/tokens.json', `${JSON.stringify(designTokens(publicTokens), null, 2)}\n`);
await writeFile('dist/tokens.css', readableCss(publicTokens));
