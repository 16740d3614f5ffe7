import type { OutlineTreeWords } from './outline-tree-words.js';

/** Words of the table of contents. */
export interface ContentsWords {
  readonly tree: OutlineTreeWords;
  readonly headline: (pages: number | undefined) => string;
  readonly summary: (chapters: number, headings: number, levels: number) => string;
  /** The one heading of a chapter, which has so many below it. */
  readonly alone: (title: string, below: number) => string;
  /** Names, and how many more; `isSentence` where words before or after make them one. */
  readonly list: (names: readonly string[], more: number, isSentence: boolean) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}
