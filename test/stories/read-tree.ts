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
  const visit = (id: string, depth: number, within: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const line = node.ignored ? undefined : tell(node, within);
    if (line !== undefined) {
      // A paragraph or list item that holds one text and nothing else is one line.
      const last = lines.at(-1);
      if (line.startsWith('“') && last !== undefined && alone.test(last) && last.search(/\S/) === (depth - 1) * 2) lines[lines.length - 1] = `${last} ${line}`;
      else lines.push('  '.repeat(depth) + line);
    }
    const inner = line === undefined ? within : text(node.name);
    for (const child of node.childIds ?? []) visit(child, line === undefined ? depth : depth + 1, inner);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId, 0, '');
  return `${lines.join('\n')}\n`;
}

/** Undefined for what is not said: a wrapper, or text that its owner's name has said. */
function tell(node: Node, within: string): string | undefined {
  const role = text(node.role);
  const name = text(node.name);
  if (silent.has(role) && !(role === 'time' && name)) return undefined;
  if (role === 'StaticText') return name === '' || within.includes(name) ? undefined : `“${name}”`;
  const value = text(node.value);
  const description = text(node.description);
  const said = (node.properties ?? []).flatMap(({ name: property, value: of }) => (states[property]?.includes(of.value) && !(property === 'level' && role === 'listitem') ? [`${property} ${String(of.value)}`] : []));
  return [role, name && `“${name}”`, value && value !== name && `value “${value}”`, description && `description “${description}”`, ...said].filter(Boolean).join(' ');
}
