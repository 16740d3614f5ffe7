/** Builds HTML from parts; texts of a report stay texts, whatever is in them. */
import { Element, Text, type ChildNode } from 'domhandler';

/** What stands in an element; false and undefined leave a part out. */
export type Content = ChildNode | string | false | undefined | readonly Content[];

/** An element; an attribute that is false or undefined is left out, '' is a Boolean one. */
export const h = (name: string, attributes: Readonly<Record<string, string | false | undefined>>, ...content: readonly Content[]): Element =>
  new Element(name, Object.fromEntries(Object.entries(attributes).filter((pair): pair is [string, string] => typeof pair[1] === 'string')), nodesOf(content));

function nodesOf(content: readonly Content[]): ChildNode[] {
  return content.flatMap((one) => (!one ? [] : typeof one === 'string' ? [new Text(one)] : isList(one) ? nodesOf(one) : [one]));
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** A heading; past the sixth level it stays there. */
export const heading = (level: number, ...content: readonly Content[]): Element => h(`h${Math.max(1, Math.min(6, level))}`, { dir: 'auto' }, ...content);

/** Each text as a paragraph that finds its own direction. */
export const paragraphs = (texts: readonly string[]): readonly Element[] => texts.map((text) => h('p', { dir: 'auto' }, text));

/** An address that a link may have, as the browser would read it; undefined for anything but http, https and mailto. */
export function linkAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return /^(https?|mailto):$/.test(protocol) ? href : undefined;
}
