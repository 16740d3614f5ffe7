/** Types of the template minifier, for tests written in TypeScript. */
import type { Plugin } from 'rollup';
export declare function minifyTemplates(): Plugin;
export declare function minifyCss(text: string): string;
export declare function minifyMarkup(text: string): string;
