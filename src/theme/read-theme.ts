/** Reads a theme's style sheet: the value of each custom property in light and in dark, and where it is set. */
import { parse, type AtRule, type ChildNode, type Container, type Declaration, type Rule } from 'postcss';
import type { Scheme } from './read-colour.js';
import { schemesOfMedia, schemesOfSelector, weightOf } from './selector-scheme.js';

/** A value, and the line and column of its declaration, from 1. */
export interface SetValue {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** Custom properties by their whole name: `--vt-ink`, and those that they are made of. */
export type SetValues = ReadonlyMap<string, SetValue>;

/** What a style sheet sets in each scheme. */
export interface Theme {
  readonly light: SetValues;
  readonly dark: SetValues;
  /** What of the file does not count in the reading. */
  readonly unread: readonly { readonly message: string; readonly line: number; readonly column: number }[];
}

interface Ranked extends SetValue {
  readonly isImportant: boolean;
  readonly weight: number;
}

/**
 * All rules are taken to match, as a page would have that wears the theme: of two that set the same property, the heavier
 * wins, then the later. A file that is no CSS throws postcss's CssSyntaxError.
 */
export function readTheme(css: string): Theme {
  const found = { light: new Map<string, Ranked>(), dark: new Map<string, Ranked>() };
  const unread: { message: string; line: number; column: number }[] = [];
  const root = parse(css);
  root.walkAtRules('import', (rule) => void unread.push({ message: `@import ${rule.params} is not followed`, ...placeOf(rule) }));
  root.walkDecls(/^--/, (declaration) => {
    const rule = declaration.parent;
    if (rule?.type !== 'rule') return;
    const selector = wholeSelector(rule as Rule);
    const weight = weightOf(selector);
    if (weight === undefined) return void unread.push({ message: `the selector ${(rule as Rule).selector} cannot be read`, ...placeOf(rule) });
    const ranked = { value: declaration.value.trim(), isImportant: declaration.important ?? false, weight, ...placeOf(declaration) };
    for (const scheme of schemesOf(rule as Rule, selector)) {
      const before = found[scheme].get(declaration.prop);
      if (!before || outranks(ranked, before)) found[scheme].set(declaration.prop, ranked);
    }
  });
  return { ...found, unread };
}

const outranks = (later: Ranked, earlier: Ranked): boolean =>
  (later.isImportant === earlier.isImportant ? later.weight >= earlier.weight : later.isImportant);

const placeOf = ({ source }: ChildNode): { line: number; column: number } => ({ line: source?.start?.line ?? 1, column: source?.start?.column ?? 1 });

const above = (node: ChildNode): readonly Container[] => {
  const parent = node.parent as (Container & ChildNode) | undefined;
  return parent && (parent.type as string) !== 'root' ? [parent, ...above(parent)] : [];
};

/** With the selectors of the rules around it in the place of `&`. */
function wholeSelector(rule: Rule): string {
  const outer = above(rule).find((node): node is Rule => node.type === 'rule');
  if (!outer) return rule.selector;
  const parent = `:is(${wholeSelector(outer)})`;
  return rule.selectors.map((own) => (own.includes('&') ? own.replaceAll('&', parent) : `${parent} ${own}`)).join(', ');
}

/** Both, unless the selector, a media query around it or its own `color-scheme` says one. */
function schemesOf(rule: Rule, selector: string): readonly Scheme[] {
  const media = above(rule).filter((node): node is AtRule => node.type === 'atrule' && (node as AtRule).name === 'media');
  const own = rule.nodes.find((node): node is Declaration => node.type === 'decl' && node.prop === 'color-scheme')?.value;
  const stated: readonly Scheme[] = own === 'light' || own === 'dark' ? [own] : schemesOfSelector(selector);
  return stated.filter((scheme) => media.every(({ params }) => schemesOfMedia(params).includes(scheme)));
}
