/** Reads the address of the generic page: `embed.html?widget=…&src=…` and the widget's attributes. */
import { listOf, quote, valueFault, WIDGET_ATTRIBUTES } from './widget-attributes.js';

/** The widget that an address asks for, or what is wrong with the address. */
export type Asked =
  | { readonly widget: string; readonly attributes: Readonly<Record<string, string>>; readonly unknown: readonly string[] }
  | { readonly faults: readonly string[] };

/** What the address does not know is left out and listed: those who pass links on add their own. */
export function readAddress(address: string): Asked {
  const query = new Map(new URL(address).searchParams);
  const [widget = '', src = ''] = [query.get('widget'), query.get('src')];
  query.delete('widget');
  query.delete('src');
  const known = Object.hasOwn(WIDGET_ATTRIBUTES, widget) ? WIDGET_ATTRIBUTES[widget] : undefined;
  const faults = [
    ...(known ? [] : [`widget: found ${found(widget)}, want ${listOf(Object.keys(WIDGET_ATTRIBUTES))}`]),
    ...(isWebAddress(src, address) ? [] : [`src: found ${found(src)}, want the http, https or relative address of a report`]),
  ];
  const attributes: Record<string, string> = { src };
  const unknown: string[] = [];
  for (const [name, value] of query) {
    const values = known && Object.hasOwn(known, name) ? known[name] : undefined;
    if (!values) {
      unknown.push(name);
      continue;
    }
    const fault = valueFault(values, value);
    if (fault) faults.push(`${name}: found ${fault}`);
    else attributes[name] = values === 'switch' ? '' : value;
  }
  return faults.length ? { faults } : { widget, attributes, unknown };
}

const found = (value: string): string => (value ? quote(value) : 'nothing');

/** A page from the disk may name its neighbours; the browser decides whether it reads them. */
function isWebAddress(src: string, address: string): boolean {
  if (!src || !URL.canParse(src, address)) return false;
  const { protocol } = new URL(src, address);
  return /^https?:$/.test(protocol) || (protocol === 'file:' && new URL(address).protocol === protocol);
}
