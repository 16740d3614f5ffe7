/**
 * What a frame and the page around it tell each other. Every message is an object with a `vitrine` field that names it;
 * all but the first two carry the nonce that the page gave the frame. Who receives one trusts none of its fields.
 *
 * | from | message | means |
 * |---|---|---|
 * | page | `knock` | a script of the page has found the frame, which may have loaded before |
 * | frame | `hello` | the frame is there, and has this theme of its own |
 * | page | `set` | the nonce, and what the frame is to look like and to have selected |
 * | frame | `height` | the content's height in CSS pixels |
 * | frame | `select` | a reader selected a part, or cleared the selection |
 */
export type Message =
  | { readonly vitrine: 'knock' }
  | { readonly vitrine: 'hello'; readonly theme?: string | undefined }
  | ({ readonly vitrine: 'set'; readonly nonce: string } & Settings)
  | { readonly vitrine: 'height'; readonly nonce: string; readonly height: number; readonly acted: boolean }
  | { readonly vitrine: 'select'; readonly nonce: string; readonly kind: string; readonly id: string | undefined };

/** What the page tells its frame. */
export interface Settings {
  /** `light`, `dark` or `auto`, where the page wants one. */
  readonly theme: string | undefined;
  /** What the page around the frame looks like. */
  readonly scheme: Scheme;
  /** The language around the frame. */
  readonly lang: string | undefined;
  readonly selected: Part | undefined;
}

export type Scheme = 'light' | 'dark';

/** A part of the report, as in `vt-select`. */
export interface Part {
  readonly kind: string;
  readonly id: string;
}

/** CSS pixels; what is higher scrolls inside. */
export const MOST_HEIGHT = 20_000;

/** An object from elsewhere whose fields may be anything. */
export type Untrusted = Readonly<Record<string, unknown>>;

/** The message, if it is one of these; reading it throws nothing. */
export const readMessage = (data: unknown): Untrusted | undefined =>
  typeof data === 'object' && data && typeof (data as Untrusted)['vitrine'] === 'string' ? (data as Untrusted) : undefined;

/** A part to select: undefined for none, and for what is no part. */
export const readPart = (value: unknown): Part | undefined => {
  const { kind, id } = (value ?? {}) as Untrusted;
  return isKind(kind) && isShort(id) && id ? { kind, id } : undefined;
};

export const isKind = (value: unknown): value is string => isShort(value) && /^(segment|region|country|player|year)$/.test(value);

export const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

export const isTheme = (value: unknown): value is 'light' | 'dark' | 'auto' => value === 'light' || value === 'dark' || value === 'auto';
