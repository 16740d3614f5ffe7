/** What a theme has to keep to: which colours lie on which, and which must not be taken for each other. */
import { publicTokens } from './tokens.js';

/** Two tokens, without dashes, and how far apart they must be. */
export interface ThemeRule {
  /** `text` and `mark`: a WCAG contrast ratio. `tone`: a CIEDE2000 distance for every kind of colour vision. */
  readonly kind: 'text' | 'mark' | 'tone';
  readonly severity: 'error' | 'warning';
  /** The token that is to blame; of a derived colour, see `seen`. */
  readonly token: string;
  readonly against: string;
  /** The private colour that is seen, where it is not the token itself. */
  readonly seen?: string;
  readonly wanted: number;
}

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what is drawn. */
const TEXT = 4.5;
const MARK = 3;
/** Distances under 10 are easily mixed up where two areas do not touch. */
const TONE = 10;
/** Categories that are not next to each other in the order of use meet less often, and each has its name on it. */
const FAR_TONE = 6;

const text = (token: string, against: string): ThemeRule => ({ kind: 'text', severity: 'error', token, against, wanted: TEXT });
const mark = (token: string, against = 'surface', seen?: string): ThemeRule => ({ kind: 'mark', severity: 'error', token, against, wanted: MARK, ...(seen && { seen }) });
const tone = (token: string, against: string, wanted = TONE): ThemeRule => ({ kind: 'tone', severity: wanted === TONE ? 'error' : 'warning', token, against, wanted });

const categories = publicTokens.map(({ name }) => name).filter((name) => name.startsWith('cat-'));

/** All rules, text first. */
export const themeRules: readonly ThemeRule[] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => [text(ink, 'surface'), text(ink, 'surface-2')]),
  ...['growth', 'lead', 'warn', 'error'].map((name) => text(name, 'surface')),
  text('on-data', 'data-base'),
  ...categories.map((name) => text(`on-${name}`, name)),
  ...['rule-strong', 'data-base', 'data-forecast', 'land', 'focus', ...categories].map((name) => mark(name)),
  mark('data-forecast', 'data-tint'),
  mark('lead', 'surface', 'lead-area'),
  mark('growth', 'surface', 'growth-area'),
  tone('data-forecast', 'data-base'),
  tone('lead', 'growth'),
  ...categories.flatMap((name, i) => categories.slice(0, i).map((before, j) => tone(name, before, j === i - 1 ? TONE : FAR_TONE))),
];
