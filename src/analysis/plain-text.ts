import { joinSentences } from '../i18n/format.js';

/** What only serves lines on a page: soft hyphens, word joiners, direction marks and isolates. */
const INVISIBLE = /[\u00ad\u061c\u200e\u200f\u2060\u2066-\u2069]/g;

/** A text without what only serves a page. */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '');

/** A text as it is copied: one line, ordinary spaces, nothing that only serves the page. */
export const plainText = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

/** Full stops of writings that have one of their own. */
const STOPS = [[/[\u3001-\u30ff\u3400-\u9fff\uff09]$/, '。'], [/[\u0900-\u097f]$/, '।'], [/./, '.']] as const;

const withStop = (text: string): string => (/[.!?。।！？]$/.test(text) ? text : `${text}${STOPS.find(([end]) => end.test(text))?.[1] ?? ''}`);

/** Parts as sentences of one line; empty ones are left out. */
export const plainSentences = (parts: readonly (string | undefined | false)[]): string =>
  joinSentences(parts.flatMap((part) => plainText(part || '') || []).map(withStop));
