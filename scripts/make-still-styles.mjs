/** Writes dist/still.css, the style sheet of figures without script, from the widgets' own tokens. Run with tsx. */
import { mkdir, writeFile } from 'node:fs/promises';
import { stillStyles } from '../src/still/still-styles.ts';

await mkdir('dist', { recursive: true });
await writeFile('dist/still.css', stillStyles);
