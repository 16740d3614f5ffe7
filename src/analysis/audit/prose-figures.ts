/** Finds the figures with a unit in running text: percentages and amounts of money, each with its qualifier. */
import type { KnownFigure } from '../../model/figure.js';
import type { MoneyUnit, PercentUnit, Scale } from '../../model/unit.js';
import { readWrittenNumber, WRITTEN_NUMBER } from './written-number.js';

/** A figure that a text names. */
export interface ProseFigure {
  readonly figure: KnownFigure;
  readonly unit: MoneyUnit | PercentUnit;
  /** As written, with its qualifier: `Over 60%`. */
  readonly written: string;
}

/** How much text on either side of a number is looked at. */
const AROUND = 32;

const SCALE = 'trillion|billion|million|thousand|bn|mn|mln|tn|[mbk](?![a-z])';
const CURRENCY = 'USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|CAD|AUD|KRW|BRL|MXN|SEK|NOK|DKK|PLN|TRY|ZAR|AED|SAR|SGD|HKD|TWD';
const PERCENT_AFTER = /^\s?(?:%|٪|percent\b|per cent\b|percentage points?\b|pct\b)/i;
const SCALE_AFTER = new RegExp(`^[\\s-]?(${SCALE})\\b`, 'i');
const CURRENCY_AFTER = new RegExp(`^\\s?(${CURRENCY}|US dollars|dollars|euros|pounds|€|£)(?!\\s?\\d)`, 'i');
const CURRENCY_BEFORE = new RegExp(`(${CURRENCY}|US\\$|[$€£¥₹])\\s?$`);
const CURRENCY_CODES: Readonly<Record<string, string | undefined>> = {
  'us$': 'USD', $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', 'us dollars': 'USD', dollars: 'USD', euros: 'EUR', pounds: 'GBP', rmb: 'CNY',
};
const SCALES: Readonly<Record<string, Scale | undefined>> = {
  trillion: 'trillion', tn: 'trillion', billion: 'billion', bn: 'billion', b: 'billion', million: 'million', mn: 'million', mln: 'million', m: 'million', thousand: 'thousand', k: 'thousand',
};

const OVER = /\b(over|more than|above|exceed(?:s|ed|ing)?|at least|upwards? of|greater than|surpass(?:es|ed|ing)?|beyond|north of)\s*$/i;
const UNDER = /\b(under|less than|below|at most|up to|no more than|fewer than)\s*$/i;
const ABOUT = /(\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|some|circa|close to|an estimated)|[~≈])\s*$/i;
const LOW_END = /(\d{1,15}(?:[.,]\d{1,15}){0,4})\s?(?:%\s?)?(?:-|–|—|to)\s?$/i;
const HIGH_END = /^\s?(?:%\s?)?(?:-|–|—|to)\s?\d/i;
const OR_MORE = /^\s?(?:\+|(?:or|and) (?:more|above|over)\b)/i;

/** Every percentage and amount of money, in the order of the text. Years, counts and numbers without a unit are none. */
export function proseFigures(text: string, lang?: string): readonly ProseFigure[] {
  const found: ProseFigure[] = [];
  for (const match of text.matchAll(WRITTEN_NUMBER)) {
    const figure = figureAt(text, match.index, match[0], lang);
    if (figure) found.push(figure);
  }
  return found;
}

function figureAt(text: string, at: number, token: string, lang: string | undefined): ProseFigure | undefined {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at + token.length, at + token.length + AROUND);
  const number = readWrittenNumber(token, lang)?.value;
  if (number === undefined || HIGH_END.test(after)) return undefined;
  const percent = PERCENT_AFTER.exec(after)?.[0];
  const span = lowEnd(before, number, lang);
  const unit = percent === undefined ? moneyAround(span?.before ?? before, token, after) : { unit: { kind: 'percent' } as const, head: '', tail: percent };
  if (!unit) return undefined;
  const start = (span?.before ?? before).slice(0, unit.head ? -unit.head.length : undefined);
  if (/[\p{L}\p{N}]$/u.test(start)) return undefined;
  const written = unit.head + (span?.written ?? '') + token + unit.tail;
  if (span) return { figure: { kind: 'range', low: span.low, high: number, status: 'reported' }, unit: unit.unit, written };
  return { ...qualify(start, written, after.slice(unit.tail.length), number), unit: unit.unit };
}

/** "2-" in front of "3 %", with what stands before it. */
function lowEnd(before: string, high: number, lang: string | undefined): { readonly low: number; readonly written: string; readonly before: string } | undefined {
  const match = LOW_END.exec(before);
  const low = match?.[1] === undefined ? undefined : readWrittenNumber(match[1], lang)?.value;
  if (!match || low === undefined || low >= high) return undefined;
  return { low, written: match[0], before: before.slice(0, match.index) };
}

/** The currency right before or after, and the scale; undefined without a currency: "5 million patients" is no money, nor is 2024 in "in 2024 USD". */
function moneyAround(before: string, token: string, after: string): { readonly unit: MoneyUnit; readonly head: string; readonly tail: string } | undefined {
  const scale = SCALE_AFTER.exec(after);
  const head = CURRENCY_BEFORE.exec(before);
  const behind = head ? undefined : CURRENCY_AFTER.exec(after.slice(scale?.[0].length ?? 0));
  const currency = (head ?? behind)?.[1];
  if (!currency || (!head && !scale && /^[12]\d{3}$/.test(token))) return undefined;
  const code = CURRENCY_CODES[currency.toLowerCase()] ?? currency.toUpperCase();
  return {
    unit: { kind: 'money', currency: code, scale: SCALES[scale?.[1]?.toLowerCase() ?? ''] ?? 'one' },
    head: head?.[0] ?? '',
    tail: (scale?.[0] ?? '') + (behind?.[0] ?? ''),
  };
}

function qualify(before: string, written: string, after: string, value: number): Pick<ProseFigure, 'figure' | 'written'> {
  const [over, under, about] = [OVER, UNDER, ABOUT].map((pattern) => pattern.exec(before)?.[0]);
  const front = over ?? under ?? about;
  const more = front ? undefined : OR_MORE.exec(after)?.[0];
  const whole = `${front ?? ''}${written}${more ?? ''}`.trim();
  const status = 'reported';
  if (over || more) return { figure: { kind: 'bound', bound: 'min', value, status }, written: whole };
  if (under) return { figure: { kind: 'bound', bound: 'max', value, status }, written: whole };
  return { figure: { kind: about ? 'approximate' : 'exact', value, status }, written: whole };
}
