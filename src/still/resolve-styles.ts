/** Writes a widget's own style rules into its drawing as attributes, so that it stands without a style sheet. */
import render from 'dom-serializer';
import { Element, isTag, type ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { plainValue, type Lookup, type PlainValue, type Scheme } from './css-value.js';
import { drawHatches } from './hatches.js';
import { styleRules, type StyleRule } from './style-rules.js';

/** How the rules are resolved. */
export interface ResolveOptions {
  readonly theme: Scheme;
  /** Of the widget, in CSS pixels: container queries hold or not by it. */
  readonly width: number;
  /** Public design tokens that a host would set, without dashes: `{ 'vt-ink': '#333' }`. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Classes `vt-f-ink` and `vt-s-ink` say which token a fill or a stroke is, so that a style sheet can theme it. */
  readonly markTokens?: boolean;
}

/** What an SVG element can say by attribute. */
const presentation =
  /^(fill|fill-opacity|stroke|stroke-(width|opacity|dasharray|linecap|linejoin)|opacity|font-(size|weight|style)|text-anchor|paint-order|vector-effect|unicode-bidi|direction|visibility)$/;

/** What only a widget that is alive needs. */
const leftover = /^(class|part|id|tabindex|role|style|data-.*|aria-(selected|orientation|controls|expanded|pressed|current|label|labelledby|describedby))$/;

/**
 * Takes the HTML of a widget's shadow tree, or one SVG of it, and gives the same with all SVG styled by attributes:
 * no class, no id, no role but `img` with its name, no pattern. What is not SVG stays as it is.
 */
export const resolveStyles = (markup: string, sheets: readonly string[], options: ResolveOptions): string => serialize(resolveTree(markup, sheets, options).children);

/** Nodes as HTML. */
export const serialize = (nodes: readonly ChildNode[]): string => render([...nodes], { encodeEntities: 'utf8', selfClosingTags: false });

/** The same as a tree, under one element that stands for the widget. */
export function resolveTree(markup: string, sheets: readonly string[], options: ResolveOptions): Element {
  const document = parseDocument(markup.replace(/<!--[^]*?-->/g, ''), { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true });
  const host = new Element('vitrine-host', {}, document.children);
  const scope = styleHost(styleRules(sheets, options.width), options);
  for (const child of [...host.children]) if (isTag(child)) style(child, scope, false);
  drawHatches(host);
  for (const child of host.children) if (isTag(child)) clean(child, false);
  return host;
}

interface CustomValue {
  readonly value: string;
  readonly isToken: boolean;
}

/** What holds at one element: the rules, its custom properties, its colour. */
interface Scope {
  readonly rules: readonly StyleRule[];
  readonly options: ResolveOptions;
  readonly custom: ReadonlyMap<string, CustomValue>;
  readonly color: PlainValue;
}

function styleHost(rules: readonly StyleRule[], options: ResolveOptions): Scope {
  const own = rules.filter(({ isHost }) => isHost).flatMap(({ declarations }) => declarations);
  const custom = new Map<string, CustomValue>();
  for (const [name, value] of Object.entries(options.tokens ?? {})) custom.set(`--${name}`, { value, isToken: false });
  for (const [name, value] of own) if (name.startsWith('--')) custom.set(name, { value, isToken: true });
  const scope = { rules: rules.filter(({ isHost }) => !isHost), options, custom, color: { text: 'currentColor' } };
  const color = own.filter(([name]) => name === 'color').at(-1)?.[1];
  return { ...scope, color: (color && valueIn(scope, color)) || scope.color };
}

const valueIn = ({ custom, options }: Scope, value: string): PlainValue | undefined => plainValue(value, ((name) => custom.get(name)) satisfies Lookup, options.theme);

function style(element: Element, above: Scope, isDrawn: boolean): void {
  const declared = new Map(above.rules.filter(({ matches }) => matches(element)).flatMap(({ declarations }) => declarations));
  const set = [...declared].filter(([name]) => name.startsWith('--')).map(([name, value]) => [name, { value, isToken: false }] as const);
  const scope = set.length ? { ...above, custom: new Map([...above.custom, ...set]) } : above;
  const color = declared.get('color');
  const coloured = color && color !== 'inherit' ? { ...scope, color: valueIn(scope, color) ?? scope.color } : scope;
  const inDrawing = isDrawn || element.name === 'svg';
  if (inDrawing) write(element, declared, coloured);
  for (const child of element.children) if (isTag(child)) style(child, coloured, inDrawing);
}

/** Rules win over attributes; what a rule takes back leaves the attribute. */
function write(element: Element, declared: ReadonlyMap<string, string>, scope: Scope): void {
  const marks: string[] = [];
  for (const [name, value] of declared) {
    if (!presentation.test(name) || /^(inherit|revert|revert-layer|unset|initial)$/.test(value)) continue;
    const plain = /^currentcolor$/i.test(value) ? scope.color : valueIn(scope, value);
    if (!plain) continue;
    element.attribs[name] = plain.text === 'transparent' ? 'none' : plain.text.replace(/(?<=\d)px\b/g, '');
    if (plain.token && scope.options.markTokens && /^(fill|stroke)$/.test(name)) marks.push(`vt-${name === 'fill' ? 'f' : 's'}-${plain.token}`);
  }
  for (const name of ['fill', 'stroke']) if (/^currentcolor$/i.test(element.attribs[name] ?? '')) element.attribs[name] = scope.color.text;
  if (marks.length) element.attribs['data-marks'] = marks.join(' ');
}

/** Takes out what is not seen, and what a drawing at rest does not need. */
function clean(element: Element, isDrawn: boolean): void {
  if (element.name === 'svg') isDrawn = true;
  for (const child of [...element.children]) if (isTag(child)) clean(child, isDrawn);
  if (!isDrawn) return;
  element.children = element.children.filter((child) => isSeen(child, element));
  const { 'data-marks': marks, role, 'aria-label': name, ...attribs } = element.attribs;
  element.attribs = Object.fromEntries(Object.entries(attribs).filter(([key]) => !leftover.test(key)));
  if (marks) element.attribs['class'] = marks;
  if (element.name !== 'svg') delete element.attribs['aria-hidden'];
  if (element.name === 'svg' && role && name) Object.assign(element.attribs, { role: 'img', 'aria-label': name });
}

const isSeen = (child: ChildNode, parent: Element): boolean => {
  if (!isTag(child)) return child.type === 'text' && /^(text|tspan|title|desc)$/.test(parent.name);
  if (/^(rect|circle|path|line)$/.test(child.name) && child.attribs['fill'] === 'none') return Boolean(child.attribs['stroke']);
  return child.name !== 'g' || child.children.length > 0;
};
