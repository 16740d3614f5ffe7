import { html, nothing, type TemplateResult } from 'lit';
import { PAGE, type OutlineNode } from '../analysis/outline-tree.js';
import type { OutlineTreeWords } from '../i18n/outline-tree-words.js';
import { strokeIcon } from './icons.js';

/** The controls above a tree. */
export interface TreeControlParts {
  readonly words: OutlineTreeWords;
  /** Undefined where the tree is too small for a search. */
  readonly query: string | undefined;
  /** "4 of 120" while a search is on. */
  readonly hits: string;
  /** Whether all is open; undefined where nothing opens, or too much. */
  readonly allOpen: boolean | undefined;
  /** Takes input, clicks, keys and focus. */
  readonly act: (event: Event) => void;
}

/** Search field and the button that opens or closes everything. */
export const renderTreeControls = ({ words, query, hits, allOpen, act }: TreeControlParts): TemplateResult => html`
  <div class="controls" @input=${act} @click=${act} @keydown=${act} @focusin=${act}>
    ${query === undefined
      ? nothing
      : html`<label class="search">
          ${strokeIcon('M11.5 7a4.5 4.5 0 1 0-9 0a4.5 4.5 0 1 0 9 0M10.5 10.5 14 14')}
          <input type="search" maxlength="200" aria-label=${words.find} placeholder=${words.find} .value=${query}>
          ${query ? html`<button class="clear" aria-label=${words.clear}>${strokeIcon('m4 4 8 8M12 4l-8 8')}</button>` : nothing}
        </label>`}
    ${allOpen === undefined ? nothing : html`<button class="button" data-all=${allOpen ? 'close' : 'open'}>${allOpen ? words.collapseAll : words.expandAll}</button>`}
    <p class="hits" role="status">${hits}</p>
  </div>`;

/** One branch: the children of a node, or the roots. */
export interface Branch<T> {
  readonly nodes: readonly OutlineNode<T>[];
  /** Children in all; more than there are nodes where some wait for the reader. */
  readonly all: number;
}

/** The button for more children of a node; -1 stands for the roots. */
export const renderMore = (parent: number, shown: number, all: number, words: OutlineTreeWords): TemplateResult | typeof nothing =>
  shown < all ? html`<li class="more"><button class="button" data-more=${parent}>${words.showMore(Math.min(PAGE, all - shown), all)}</button></li>` : nothing;

/** Closed, it is still found by the browser's search, which opens it. */
export const hiddenBranch = (open: boolean): 'until-found' | typeof nothing => (open ? nothing : 'until-found');
