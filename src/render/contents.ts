import { html, nothing, type TemplateResult } from 'lit';
import type { Branch } from './outline-tree.js';
import { hiddenBranch, renderMore } from './outline-tree.js';
import type { OutlineNode } from '../analysis/outline-tree.js';
import type { OutlineTreeWords } from '../i18n/outline-tree-words.js';
import type { ContentsEntry } from '../model/narrative.js';
import { chevronIcon } from './icons.js';

type Node = OutlineNode<ContentsEntry>;

/** What all headings have in common. */
export interface ContentsParts {
  readonly words: OutlineTreeWords;
  readonly textLang: string | undefined;
  readonly branch: (node?: Node) => Branch<ContentsEntry>;
  readonly isOpen: (node: Node) => boolean;
  readonly isDrawn: (node: Node) => boolean;
  readonly tabIndex: (node: Node) => 0 | -1;
  /** "4.1.2". */
  readonly number: (node: Node) => string;
  /** What stands under a closed chapter. */
  readonly run: (node: Node) => string;
  readonly mark: (text: string) => unknown;
  /** Takes clicks, keys, focus, and the browser's search. */
  readonly act: (event: Event) => void;
}

/** Chapters in two columns where there is room; each opens to the headings below it. */
export const renderContents = (parts: ContentsParts): TemplateResult => html`
  <div class="contents" part="figure" @click=${parts.act} @keydown=${parts.act} @focusin=${parts.act} @beforematch=${parts.act}>
    <ol class="chapters">${renderBranch(undefined, parts)}</ol>
  </div>`;

function renderBranch(node: Node | undefined, parts: ContentsParts): TemplateResult {
  const { nodes, all } = parts.branch(node);
  return html`${nodes.map((one) => renderEntry(one, parts))}${renderMore(node?.index ?? -1, nodes.length, all, parts.words)}`;
}

function renderEntry(node: Node, parts: ContentsParts): TemplateResult {
  const isOpen = parts.isOpen(node);
  const opens = node.children.length > 0;
  const run = node.depth === 0 && !isOpen ? parts.run(node) : '';
  return html`<li part="entry" class=${node.depth ? 'below' : 'chapter'}>
    <div class="line"><span class="number">${parts.number(node)}</span>${
      opens ? renderOpener(node, isOpen, parts) : html`<div class="title"><bdi lang=${parts.textLang ?? nothing}>${parts.mark(node.item.title)}</bdi></div>`
    }</div>
    ${run ? html`<p class="run" dir="auto" lang=${parts.textLang ?? nothing}>${run}</p>` : nothing}
    ${opens && parts.isDrawn(node) ? renderChildren(node, isOpen, parts) : nothing}
  </li>`;
}

/** Indents grow to a depth that leaves room for words; from there on the number alone tells. */
const DEEPEST_INDENT = 6;

/** Closed, the list keeps its box for the browser's search: without `aria-hidden` it is spoken as a list without items. */
const renderChildren = (node: Node, isOpen: boolean, parts: ContentsParts): TemplateResult => html`
  <ol id=${`branch-${node.index}`} class=${node.depth && node.depth < DEEPEST_INDENT ? 'indented' : ''} data-branch=${node.index} hidden=${hiddenBranch(isOpen)} aria-hidden=${isOpen ? nothing : 'true'}>${renderBranch(node, parts)}</ol>`;

const renderOpener = (node: Node, isOpen: boolean, parts: ContentsParts): TemplateResult => html`
  <button class="title" data-open=${node.index} data-stop=${node.index} tabindex=${parts.tabIndex(node)}
    aria-expanded=${isOpen} aria-controls=${parts.isDrawn(node) ? `branch-${node.index}` : nothing}><bdi lang=${parts.textLang ?? nothing}>${parts.mark(node.item.title)}</bdi>${chevronIcon(isOpen ? 'up' : 'down')}</button>`;
