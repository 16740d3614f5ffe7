/** Types of the tags for templates that have no wrappers: JSX of React and Solid, Svelte, Vue. One file each, imported for its types. */

/** Gives the text of `<name>.d.ts` by name; `elements` is what the others build on. */
export function writeTemplateTypes(tags) {
  const names = tags.map(({ tag }) => `'${tag}'`);
  const each = (write) => names.map((name) => `    ${write(name)}\n`).join('');
  return {
    elements: writeElements(tags),
    react: `${note('JSX of React 19')}import type { HTMLAttributes, Key, Ref } from 'react';
${imports}
type Of<Tag extends keyof VitrineTags> = Omit<HTMLAttributes<VitrineTags[Tag]['element']>, keyof VitrineTags[Tag]['properties']>
  & VitrineTags[Tag]['properties'] & VitrineTags[Tag]['attributes'] & VitrineListeners<'on'>
  & { key?: Key | null | undefined; ref?: Ref<VitrineTags[Tag]['element']> | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
  ${each((name) => `  ${name}: Of<${name}>;`).replaceAll('\n    ', '\n      ').trimEnd()}
    }
  }
}
`,
    solid: `${note('JSX of Solid')}import type { JSX } from 'solid-js';
${imports}
type Explicit<Properties> = { [Name in keyof Properties & string as \`prop:\${Name}\`]?: Properties[Name] };
type Of<Tag extends keyof VitrineTags> = Omit<JSX.HTMLAttributes<VitrineTags[Tag]['element']>, keyof VitrineTags[Tag]['properties']>
  & VitrineTags[Tag]['properties'] & VitrineTags[Tag]['attributes'] & Explicit<VitrineTags[Tag]['properties']> & VitrineListeners<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
  ${each((name) => `  ${name}: Of<${name}>;`).replaceAll('\n    ', '\n      ').trimEnd()}
    }
  }
}
`,
    svelte: `${note('templates of Svelte 5')}import type { HTMLAttributes } from 'svelte/elements';
${imports}
type Of<Tag extends keyof VitrineTags> = Omit<HTMLAttributes<VitrineTags[Tag]['element']>, keyof VitrineTags[Tag]['properties']>
  & VitrineTags[Tag]['properties'] & VitrineTags[Tag]['attributes'] & VitrineListeners<'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each((name) => `${name}: Of<${name}>;`).trimEnd()}
  }
}
`,
    vue: `${note('templates of Vue 3')}import type { HTMLAttributes, PublicProps } from 'vue';
import type { VitrineEvents, VitrineTags } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Listeners = { [Name in keyof VitrineEvents as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: VitrineEvents[Name]) => void) | undefined };
type Of<Tag extends keyof VitrineTags> = new () => {
  $props: PublicProps & Omit<HTMLAttributes, keyof VitrineTags[Tag]['properties']>
    & VitrineTags[Tag]['properties'] & VitrineTags[Tag]['attributes'] & Listeners;
  $el: VitrineTags[Tag]['element'];
};

declare module 'vue' {
  interface GlobalComponents {
${each((name) => `${name}: Of<${name}>;`).trimEnd()}
  }
}
`,
  };
}

const note = (what) => `/** Types of the tags in ${what}: \`import type {} from\` this file once. Made from the elements' own. */\n`;
const imports = "import type { VitrineListeners, VitrineTags } from './elements.js';\n";

function writeElements(tags) {
  const classes = tags.map(({ className }) => className);
  const events = [...new Map(tags.flatMap((tag) => tag.events).map(({ name, type }) => [name, type.text]))];
  return `/** Each tag with its element, its settable properties and its attributes; and the events. Made from the elements' own. */
import type { ${[...classes, ...events.map(([, type]) => type)].sort().join(', ')} } from '../entries/index.js';

type Settable<Element, Name extends keyof Element> = { [Key in Name]?: Element[Key] | undefined };

export interface VitrineTags {
${tags.map(writeTag).join('')}}

export interface VitrineEvents {
${events.map(([name, type]) => `  '${name}': ${type};\n`).join('')}}

/** \`onvt-select\` where the prefix is \`on\`. */
export type VitrineListeners<Prefix extends string> = {
  [Name in keyof VitrineEvents as \`\${Prefix}\${Name}\`]?: ((event: VitrineEvents[Name]) => void) | undefined;
};
`;
}

function writeTag({ tag, className, properties, attributes }) {
  const fields = properties.map(({ name }) => `'${name}'`).join(' | ');
  const dashed = attributes.filter(({ name }) => !properties.some((property) => property.name === name) && name !== 'lang');
  const rows = dashed.map(({ name, type }) => `'${name}'?: ${attributeType(type?.text)};`).join(' ');
  return `  '${tag}': {
    element: ${className};
    properties: Settable<${className}, ${fields}>;
    attributes: { ${rows} };
  };
`;
}

/** An attribute is text: what a property reads from it may also be given as such. */
function attributeType(type = 'string') {
  const plain = type.replace(/ \| undefined$/, '');
  if (plain === 'number') return 'number | `${number}` | undefined';
  if (plain === 'boolean') return "boolean | '' | undefined";
  return `${plain} | undefined`;
}
