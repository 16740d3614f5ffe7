/** What a screen reader is told of a story, as Chromium's own accessibility tree has it, in lines that can be read aloud. */
import type { Stories } from './open-stories.js';

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Roles that say nothing: their contents count. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'main', 'LineBreak', 'Abbr', 'time', 'strong', 'emphasis', 'mark', 'LabelText', 'Section']);

/** A line that waits for its text. */
const alone = /^ *(paragraph|listitem|heading|cell|caption|term|definition)$/;

/** States that a screen reader says. `false` is said of what could be true. */
const states: Readonly<Record<string, readonly unknown[]>> = {
  expanded: [true, false],
  pressed: ['true', 'false'],
  checked: ['true', 'false'],
  selected: [true],
  disabled: [true],
  busy: [true],
  invalid: ['true'],
  hasPopup: ['menu', 'dialog', 'listbox'],
  level: [1, 2, 3, 4, 5, 6],
};

const text = (value: Value | undefined): string => (typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : '');

/** One line a thing: role, name in quotes, then value, description and states, deeper where it is inside. */
export async function readTree(stories: Stories, lane = 0): Promise<string> {
  const session = stories.session(lane);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  /** What holds the last line, where that is a text. */
  let textOf: string | undefined;
  /** A label is not said again: it names the control that it holds. */
  const namesIn = ({ childIds = [] }: Node): string => childIds.flatMap((id) => byId.get(id) ?? []).map((node) => (text(node.role) === 'StaticText' ? '' : `${text(node.name)} ${namesIn(node)}`)).join(' ');
  const visit = (id: string, depth: number, within: string, parent: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const line = node.ignored ? undefined : tell(node, within);
    if (line !== undefined) {
      // Texts that follow each other are one line, behind what holds them where nothing comes between.
      const last = lines.at(-1);
      const isText = line.startsWith('“');
      if (isText && last !== undefined && alone.test(last) && last.search(/\S/) === (depth - 1) * 2) lines[lines.length - 1] = `${last} ${line}`;
      else if (isText && last !== undefined && parent === textOf && /”$/.test(last)) lines[lines.length - 1] = joined(last, line);
      else lines.push('  '.repeat(depth) + line);
      textOf = isText ? parent : undefined;
    }
    const inner = line !== undefined ? text(node.name) : text(node.role) === 'LabelText' ? namesIn(node) : within;
    const holder = line === undefined ? parent : id;
    for (const child of node.childIds ?? []) visit(child, line === undefined ? depth : depth + 1, inner, holder);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId, 0, '', '');
  return `${lines.join('\n')}\n`;
}

/** Two texts of one line; no space before a comma or a full stop. */
const joined = (line: string, more: string): string => `${line.slice(0, -1)}${/^“[,.;:)]/.test(more) ? '' : ' '}${more.slice(1)}`;

/** Undefined for what is not said: a wrapper, or text that its owner's name has said. */
function tell(node: Node, within: string): string | undefined {
  const role = text(node.role);
  const name = text(node.name);
  if (silent.has(role) && !(role === 'time' && name)) return undefined;
  if (role === 'StaticText') return name === '' || within.includes(name) ? undefined : `“${name}”`;
  const value = text(node.value);
  const description = text(node.description);
  if (role === 'caption' && !name) return undefined;
  const said = (node.properties ?? []).flatMap(({ name: property, value: of }) => (states[property]?.includes(of.value) && !(property === 'level' && role === 'listitem') ? [`${property} ${String(of.value)}`] : []));
  return [role, name && `“${name}”`, value && value !== name && `value “${value}”`, description && `description “${description}”`, ...said].filter(Boolean).join(' ');
}
