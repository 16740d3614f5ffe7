import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineNode } from '../analysis/outline-tree.js';
import type { OutlinePart } from '../analysis/segment-outline.js';
import type { SegmentOutlineWords } from '../i18n/segment-outline-words.js';
import { chevronIcon } from './icons.js';
import { hiddenBranch, renderMore, type Branch } from './outline-tree.js';

type Node = OutlineNode<OutlinePart>;

/** What is written on a part's line. */
export interface PartLine {
  readonly claim: string;
  readonly figures: readonly string[];
}

/** What stands in a part beside its text: nothing where only what is below it was searched for. */
export interface PartBody {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly string[];
  readonly remarks: readonly string[];
}

/** What all parts have in common. */
export interface SegmentOutlineParts {
  readonly words: SegmentOutlineWords;
  readonly textLang: string | undefined;
  /** Above all: the source's own words on the only division. */
  readonly intro: PartBody | undefined;
  readonly line: (node: Node) => PartLine;
  /** Undefined where there is only the line. */
  readonly body: (node: Node) => PartBody | undefined;
  readonly branch: (node?: Node) => Branch<OutlinePart>;
  readonly isOpen: (node: Node) => boolean;
  readonly isDrawn: (node: Node) => boolean;
  readonly isSelected: (node: Node) => boolean;
  readonly tabIndex: (node: Node) => 0 | -1;
  readonly mark: (text: string) => unknown;
  /** Takes clicks, keys, focus, and the browser's search. */
  readonly act: (event: Event) => void;
}

/** Nested lists, whose headings open to texts and further parts. */
export const renderSegmentOutline = (parts: SegmentOutlineParts): TemplateResult => html`
  <div class="outline" part="figure" @click=${parts.act} @keydown=${parts.act} @focusin=${parts.act} @beforematch=${parts.act}>
    ${parts.intro ? html`<div class="intro">${renderBody(parts.intro, parts)}</div>` : nothing}
    <ul class="tree">${renderBranch(undefined, parts)}</ul>
  </div>`;

function renderBranch(node: Node | undefined, parts: SegmentOutlineParts): TemplateResult {
  const { nodes, all } = parts.branch(node);
  return html`${nodes.map((one) => renderPart(one, parts))}${renderMore(node?.index ?? -1, nodes.length, all, parts.words.tree)}`;
}

function renderPart(node: Node, parts: SegmentOutlineParts): TemplateResult {
  const { item } = node;
  const isOpen = parts.isOpen(node);
  const body = parts.body(node);
  return html`<li part="segment" class=${item.kind} aria-current=${parts.isSelected(node) || nothing}>
    ${item.part ? renderLine(node, isOpen, body !== undefined, parts) : renderDivision(node, isOpen, parts)}
    ${body && parts.isDrawn(node) ? html`<div class="below" id=${`branch-${node.index}`} data-branch=${node.index} hidden=${hiddenBranch(isOpen)}>
      ${renderBody(body, parts)}
      ${item.parts.length ? html`<ul class=${node.depth < DEEPEST_INDENT ? 'tree' : 'tree flat'}>${renderBranch(node, parts)}</ul>` : nothing}
    </div>` : nothing}
  </li>`;
}

/** Indents grow to a depth that leaves room for words. */
const DEEPEST_INDENT = 6;

const controls = (node: Node, parts: SegmentOutlineParts): string | typeof nothing => (parts.isDrawn(node) ? `branch-${node.index}` : nothing);

const renderDivision = (node: Node, isOpen: boolean, parts: SegmentOutlineParts): TemplateResult => html`
  <button class="line" data-open=${node.index} data-stop=${node.index} tabindex=${parts.tabIndex(node)} aria-expanded=${isOpen} aria-controls=${controls(node, parts)}>
    <span class="name"><bdi lang=${parts.textLang ?? nothing}>${parts.mark(node.item.name)}</bdi></span> <bdi class="count">${parts.words.parts(node.children.length)}</bdi>${chevronIcon(isOpen ? 'up' : 'down')}
  </button>`;

function renderLine(node: Node, isOpen: boolean, opens: boolean, parts: SegmentOutlineParts): TemplateResult {
  const { claim, figures } = parts.line(node);
  return html`<div class="line">
    ${opens
      ? html`<button class="opener" data-open=${node.index} tabindex="-1" aria-label=${parts.words.opener(node.item.name)} aria-expanded=${isOpen} aria-controls=${controls(node, parts)}>${chevronIcon(isOpen ? 'down' : 'right')}</button>`
      : html`<span class="leaf" aria-hidden="true"></span>`}
    <div class="what">
      <button class="name" data-stop=${node.index} tabindex=${parts.tabIndex(node)} aria-pressed=${parts.isSelected(node)}><bdi lang=${parts.textLang ?? nothing}>${parts.mark(node.item.name)}</bdi></button>
      ${claim ? html` <q class="claim" lang=${parts.textLang ?? nothing}><bdi>${claim}</bdi></q>` : nothing}
      ${figures.length ? html` <bdi class="disclosed">${figures.join('; ')}</bdi>` : nothing}
    </div>
  </div>`;
}

const renderBody = ({ heading, paragraphs, claims, remarks }: PartBody, parts: SegmentOutlineParts): TemplateResult => html`
  ${heading ? html`<p class="source-heading" dir="auto" lang=${parts.textLang ?? nothing}>${heading}</p>` : nothing}
  ${paragraphs.map((paragraph) => html`<p class="text" dir="auto" lang=${parts.textLang ?? nothing}>${paragraph}</p>`)}
  ${claims.length ? html`<ul class="claims">${claims.map((claim) => html`<li dir="auto" lang=${parts.textLang ?? nothing}><q>${claim}</q></li>`)}</ul>` : nothing}
  ${remarks.map((remark) => html`<p class="remark" dir="auto">${remark}</p>`)}`;
