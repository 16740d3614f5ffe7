/** Every running text and heading of a report, with its path. */
import type { Factor } from '../../model/narrative.js';
import type { Report } from '../../model/report.js';
import type { Family } from './families.js';

/** One text. */
export interface ProseText {
  readonly path: string;
  readonly text: string;
}

/** In the order of the report, but for the insights, which come first; contents and names are left out. What has an address of its own as its source (a development) is too. */
export function* proseTexts(report: Report, families: readonly Family[]): Generator<ProseText> {
  yield* insightTexts(report);
  yield* fieldsOf(report, '', ['title', 'subtitle']);
  for (const [name, section] of Object.entries(report.sections ?? {})) yield* fieldsOf(section, `sections.${name}.`, ['heading', 'text']);
  if (report.marketSize) yield* fieldsOf(report.marketSize, 'marketSize.', ['note']);
  for (const [i, division] of (report.segmentations ?? []).entries()) yield* fieldsOf(division, `segmentations[${i}].`, ['heading', 'text']);
  yield* partTexts(families);
  for (const [i, player] of (report.players ?? []).entries()) yield* fieldsOf(player, `players[${i}].`, ['text']);
  for (const [i, development] of (report.developments ?? []).entries()) {
    if (!development.url) yield* fieldsOf(development, `developments[${i}].`, ['heading', 'text']);
  }
  for (const [kind, factors] of Object.entries(report.dynamics ?? {})) yield* factorTexts(factors as readonly Factor[], `dynamics.${kind}`);
  for (const [i, frame] of (report.frames ?? []).entries()) yield* factorTexts(frame.items, `frames[${i}].items`);
}

function* insightTexts({ insights = [] }: Report): Generator<ProseText> {
  for (const [i, insight] of insights.entries()) yield* fieldsOf(insight, `insights[${i}].`, ['heading', 'text']);
}

function* partTexts(families: readonly Family[]): Generator<ProseText> {
  for (const { parts } of families) {
    for (const { item, path } of parts) {
      if (item.text) yield { path: `${path}.text`, text: item.text };
      for (const [i, { quote }] of (item.claims ?? []).entries()) yield { path: `${path}.claims[${i}].quote`, text: quote };
    }
  }
}

function* factorTexts(factors: readonly Factor[], path: string): Generator<ProseText> {
  for (const [i, factor] of factors.entries()) yield* fieldsOf(factor, `${path}[${i}].`, ['name', 'text']);
}

function* fieldsOf<Holder extends object>(holder: Holder, path: string, keys: readonly (keyof Holder & string)[]): Generator<ProseText> {
  for (const key of keys) {
    const text = holder[key];
    if (typeof text === 'string' && text) yield { path: path + key, text };
  }
}
