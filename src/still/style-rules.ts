/** A widget's style sheets as rules that can be matched without a browser, weakest first. */
import { compile } from 'css-select';
import { parse as parseSelector, type Selector } from 'css-what';
import type { AnyNode, Element } from 'domhandler';
import { parse as parseSheet, type AtRule, type ChildNode, type Rule } from 'postcss';

/** One selector and what it declares. */
export interface StyleRule {
  readonly matches: (element: Element) => boolean;
  /** True for the element itself: `:host`. */
  readonly isHost: boolean;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Parts of a selector that a drawing at rest never has. */
const fleeting = /::|:(hover|active|focus|focus-visible|focus-within|dir|checked|host-context)\b|:host\(/;

/** Container queries hold at `width` CSS pixels of the widget; rules of a medium or of a state are left out. */
export function styleRules(sheets: readonly string[], width: number): readonly StyleRule[] {
  const rules = sheets.flatMap((sheet) => rulesOf(parseSheet(sheet).nodes, width));
  return rules.map((rule, order) => ({ ...rule, order })).sort((a, b) => a.weight - b.weight || a.order - b.order);
}

type WeighedRule = StyleRule & { readonly weight: number };

function rulesOf(nodes: readonly ChildNode[], width: number): readonly WeighedRule[] {
  return nodes.flatMap((node) => {
    if (node.type === 'rule') return selectorsOf(node).flatMap((selector) => weighed(selector, node) ?? []);
    return node.type === 'atrule' && node.name === 'container' && holds(node, width) ? rulesOf(node.nodes ?? [], width) : [];
  });
}

const selectorsOf = (rule: Rule): readonly string[] => rule.selectors.map((selector) => selector.trim());

function weighed(selector: string, rule: Rule): WeighedRule | undefined {
  if (fleeting.test(selector)) return undefined;
  const declarations = rule.nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value] as const] : []));
  if (selector === ':host') return { matches: () => false, isHost: true, declarations, weight: 100 };
  return { matches: compile<AnyNode, Element>(selector), isHost: false, declarations, weight: Math.max(0, ...parseSelector(selector).map(weightOf)) };
}

/** Ids count 10,000, classes 100, tags 1: no rule here has a hundred of one. */
function weightOf(parts: readonly Selector[]): number {
  return parts.reduce((sum, part) => sum + weightOfPart(part), 0);
}

function weightOfPart(part: Selector): number {
  if (part.type === 'tag') return 1;
  if (part.type === 'attribute') return part.name === 'id' && part.action === 'equals' ? 10_000 : 100;
  if (part.type !== 'pseudo' || part.name === 'where') return 0;
  const inner = Array.isArray(part.data) ? part.data.map(weightOf) : undefined;
  return inner && /^(is|not|has|matches)$/.test(part.name) ? Math.max(0, ...inner) : 100;
}

/** `(min-width: 480px)` and `(max-width: 299px)`, alone or joined by `and`. */
function holds({ params }: AtRule, width: number): boolean {
  return [...params.matchAll(/\((min|max)-width:\s*([\d.]+)px\)/g)].every(([, side, pixels]) => (side === 'min' ? width >= Number(pixels) : width <= Number(pixels)));
}
