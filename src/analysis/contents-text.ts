/** Sentences about a table of contents, and the runs of words under its closed chapters. */
import type { ContentsWords } from '../i18n/contents-words.js';
import type { ContentsEntry } from '../model/narrative.js';
import type { Report } from '../model/report.js';
import { headingRun } from './contents.js';
import type { OutlineNode, OutlineTree } from './outline-tree.js';

/** Headline, and a sentence for readers who do not see the list. */
export interface ContentsText {
  readonly heading: string;
  readonly summary: string;
}

export function contentsText({ pages }: Report, { roots, nodes }: OutlineTree<ContentsEntry>, words: ContentsWords): ContentsText {
  const levels = nodes.reduce((deepest, { depth }) => Math.max(deepest, depth), 0) + 1;
  return { heading: words.headline(pages), summary: words.summary(roots.length, nodes.length, levels) };
}

/** Headings of a run, at most; and the characters that it may take. */
const MOST_NAMES = 12;
const LONGEST = 240;

/** What stands under a closed chapter; empty where it has nothing below it. */
export function runText({ children }: OutlineNode<ContentsEntry>, { title, shortTitle = '', marketName = '' }: Report, words: ContentsWords): string {
  const [only] = children;
  if (!only) return '';
  if (children.length === 1) return words.alone(only.item.title, only.children.length);
  const { before, names, after } = headingRun(children.slice(0, MOST_NAMES).map(({ item }) => item.title), [title, shortTitle, marketName]);
  let shown = names.length;
  while (shown > 1 && names.slice(0, shown).join('; ').length > LONGEST) shown--;
  const list = words.list(names.slice(0, shown), children.length - shown, before !== '' || after !== '');
  return [before, list].filter(Boolean).join(' ') + after;
}
