/** Makes a React component of a Vitrine tag: props are set as properties, and on a server written as attributes. */
import { createElement, useImperativeHandle, useLayoutEffect, useRef, useState, type HTMLAttributes, type ReactElement, type Ref } from 'react';
import type { VtActionEvent, VtErrorEvent, VtReadyEvent, VtSelectEvent } from '../../elements/base/events.js';

/** The events are the browser's own, not React's. */
export interface WidgetListeners {
  readonly onVtReady?: ((event: VtReadyEvent) => void) | undefined;
  readonly onVtError?: ((event: VtErrorEvent) => void) | undefined;
  readonly onVtSelect?: ((event: VtSelectEvent) => void) | undefined;
  readonly onVtAction?: ((event: VtActionEvent) => void) | undefined;
}

/** A widget's properties, its events, and what every HTML element takes. `ref` gives the element. */
export type WidgetProps<Element extends HTMLElement, Name extends keyof Element> =
  & Omit<HTMLAttributes<Element>, Name>
  & { readonly [Key in Name]?: Element[Key] | undefined }
  & WidgetListeners
  & { readonly ref?: Ref<Element> | undefined };

export type WidgetComponent<Element extends HTMLElement, Name extends keyof Element> = (props: WidgetProps<Element, Name>) => ReactElement;

/** How a property is written in HTML, and what it is when nobody sets it; `{}` for one without attribute. */
interface PropertyForm {
  readonly attribute?: string;
  readonly default?: unknown;
}

type Props = Readonly<Record<string, unknown>>;

const EVENTS = { onVtReady: 'vt-ready', onVtError: 'vt-error', onVtSelect: 'vt-select', onVtAction: 'vt-action' } as const;

/**
 * React by itself would name attributes after properties on a server (`headingLevel`), set no object while it hydrates,
 * and leave `undefined` where a default was.
 */
export function createComponent<Element extends HTMLElement, Name extends keyof Element & string>(
  name: string,
  tag: string,
  properties: Readonly<Record<Name, PropertyForm>>,
): WidgetComponent<Element, Name> {
  const forms: Readonly<Record<string, PropertyForm>> = properties;
  const isOwn = (key: string): boolean => key === 'ref' || key in forms || key in EVENTS;
  const component = ({ ref, ...props }: WidgetProps<Element, Name>): ReactElement => {
    const element = useRef<Element>(null);
    const [attributes] = useState(() => firstAttributes(props, forms));
    useImperativeHandle<Element | null, Element | null>(ref, () => element.current, []);
    useListeners(element, props);
    useProperties(element, props, forms);
    const others = Object.entries(props).filter(([key]) => !isOwn(key));
    return createElement(tag, { ...attributes, ...Object.fromEntries(others), ref: element });
  };
  return Object.assign(component, { displayName: name });
}

/** What HTML can say of the first props. They stay as they are: later props are properties alone. */
function firstAttributes(props: Props, forms: Readonly<Record<string, PropertyForm>>): Props {
  const attributes = Object.entries(forms).map(([name, { attribute }]) => [attribute, props[name]] as const);
  return Object.fromEntries(attributes.filter(([attribute, value]) => attribute && isWritable(value)));
}

const isWritable = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || value === true;

function useListeners(element: { readonly current: HTMLElement | null }, props: Props): void {
  useLayoutEffect(() => {
    const node = element.current;
    const listeners = Object.entries(EVENTS).flatMap(([key, type]) => {
      const listener = props[key];
      return isListener(listener) ? [[type, listener] as const] : [];
    });
    for (const [type, listener] of listeners) node?.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) node?.removeEventListener(type, listener);
    };
  });
}

const isListener = (value: unknown): value is EventListener => typeof value === 'function';

/** Sets what has changed since the last render, so that what a reader chose meanwhile stays. */
function useProperties(element: { readonly current: HTMLElement | null }, props: Props, forms: Readonly<Record<string, PropertyForm>>): void {
  const given = useRef<Record<string, unknown>>({});
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    for (const [name, form] of Object.entries(forms)) {
      if (Object.is(given.current[name], props[name])) continue;
      given.current[name] = props[name];
      Reflect.set(node, name, props[name] ?? form.default);
    }
  });
}
