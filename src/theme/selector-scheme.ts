/** What a rule's surroundings say of the scheme it is for, and how much it weighs against others. */
import { parse, type Selector } from 'css-what';
import type { Scheme } from './read-colour.js';

const BOTH: readonly Scheme[] = ['light', 'dark'];

const names = (text: string, word: string): boolean => new RegExp(`(?<![a-z])${word}(?![a-z])`, 'i').test(text);

/** `.dark`, `[data-theme='dark']`, `:root:not(.light)` are for one scheme; a selector that names none is for both. */
export function schemesOfSelector(selector: string): readonly Scheme[] {
  const denied: string[] = [];
  const claimed = selector.replace(/:not\(([^()]*)\)/gi, (_, inner: string) => (denied.push(inner), ''));
  const [light, dark] = BOTH.map((scheme) => names(claimed, scheme));
  if (light !== dark) return light ? ['light'] : ['dark'];
  const [notLight, notDark] = BOTH.map((scheme) => names(denied.join(' '), scheme));
  return notLight === notDark ? BOTH : notDark ? ['light'] : ['dark'];
}

/** Empty for what is not for a screen in the page's own colours. */
export function schemesOfMedia(query: string): readonly Scheme[] {
  const text = query.toLowerCase();
  if (/(?<!not )(?:^|[\s,])print\b|forced-colors:\s*active|prefers-contrast/.test(text)) return [];
  const scheme = /prefers-color-scheme:\s*(light|dark)/.exec(text)?.[1] as Scheme | undefined;
  if (!scheme) return BOTH;
  return /\bnot\b/.test(text) ? BOTH.filter((other) => other !== scheme) : [scheme];
}

/** Ids, classes and types of the heaviest of several selectors, as one number. Undefined where it cannot be read. */
export function weightOf(selector: string): number | undefined {
  try {
    return Math.max(...parse(selector).map((parts) => parts.reduce((sum, part) => sum + partWeight(part), 0)));
  } catch {
    return undefined;
  }
}

const [ID, CLASS, TYPE] = [1e6, 1e3, 1];

function partWeight(part: Selector): number {
  if (part.type === 'attribute') return part.name === 'id' && part.action === 'equals' ? ID : CLASS;
  if (part.type === 'tag' || part.type === 'pseudo-element') return TYPE;
  if (part.type !== 'pseudo') return 0;
  if (part.name === 'where') return 0;
  if (!['is', 'not', 'has', 'matches'].includes(part.name) || !Array.isArray(part.data)) return CLASS;
  return Math.max(0, ...part.data.map((parts) => parts.reduce((sum, inner) => sum + partWeight(inner), 0)));
}
