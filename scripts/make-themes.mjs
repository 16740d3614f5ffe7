/** Copies the finished themes to dist/themes/. */
import { cp, mkdir } from 'node:fs/promises';

await mkdir('dist', { recursive: true });
await cp('src/theme/sheets', 'dist/themes', { recursive: true });
