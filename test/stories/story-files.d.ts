/** All files of stories/*.stories.ts: open-stories.ts writes this module when it bundles the page. */
import type { StoryFile } from './story-page.js';

export declare const files: readonly StoryFile[];
