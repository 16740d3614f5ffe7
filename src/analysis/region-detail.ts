/** What is said of one region and of its lines, and the table: what only an action shows. */
import { formatPublished, publishedStyle, qualify, withUnit } from '../i18n/amount.js';
import { formatNumber } from '../i18n/format.js';
import type { RegionDetailWords } from '../i18n/regions-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { isKnown, type Figure } from '../model/figure.js';
import type { DataTable, TableRow } from './data-table.js';
import { placePart, type RegionalPlace, type RegionEntry } from './regions.js';
import { capital, type RegionsText } from './regions-text.js';

/** Words of the details, and of the amounts in them. */
export interface RegionDetailLanguage {
  readonly words: RegionDetailWords;
  readonly amount: AmountWords;
}

/** What a tooltip says of a region or a line. */
export interface PlaceText {
  readonly when: string;
  readonly value: string;
  readonly how: string;
}

/** The region's finding as a sentence. */
export function regionHeadline({ name, leads, growsFastest, lines }: RegionEntry, text: RegionsText, { headline }: RegionDetailWords): string {
  if (text.values && lines.length) return text.values.headline(lines, name);
  if (leads) return headline.leads(name);
  if (growsFastest) return headline.fastest(name);
  const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
  return headline.composition(name, count('country'), count('group'), count('rest') > 0);
}

export function regionSubtitle({ lines }: RegionEntry, text: RegionsText, words: RegionDetailWords, circles: boolean): string {
  if (text.values) return text.subtitle(circles);
  return lines.length ? text.language.words.subtitle.shaded(words.lines(lines.length)) : '';
}

/** Of a region, or of a line in `region`. */
export function placeText(place: RegionalPlace, text: RegionsText, language: RegionDetailLanguage, region?: RegionEntry): PlaceText {
  const { words } = language;
  const { frame } = text.language;
  const { values } = text;
  const year = values?.survey.year;
  const lines = 'lines' in place ? (place as RegionEntry).lines : [];
  const growth = growthText(place, text, language);
  if (!place.figure || !isKnown(place.figure) || !values || year === undefined) {
    const how = sentences(frame, [place.kind === 'rest' && region ? words.how.rest(region.name) : '', growth ?? words.how.undisclosed]);
    const claim = text.tag(place)?.text;
    if (year !== undefined) return { when: words.when(place.name, year), value: frame.notDisclosed, how };
    if (place.kind === 'region') return { when: place.name, value: claim ?? text.language.words.lines(lines.length), how };
    return { when: claim ?? words.kind[place.kind], value: place.name, how };
  }
  const top = lines.find(({ value }) => value !== undefined);
  const largest = top && words.how.largest(top.name, values.amount(top.figure, true));
  return { when: words.when(place.name, year), value: values.amount(place.figure, true), how: sentences(frame, [frame.status[place.figure.status], growth, largest]) };
}

/** "Grows 8% a year". */
export function growthText({ growth }: RegionalPlace, text: RegionsText, { words, amount }: RegionDetailLanguage): string | undefined {
  return growth && isKnown(growth.rate) ? words.how.growth(percent(growth.rate, text, amount)) : undefined;
}

/** Of all regions, or of one. Numbers as published. */
export function regionTable(text: RegionsText, { words, amount }: RegionDetailLanguage, region?: RegionEntry): DataTable {
  const { frame } = text.language;
  const { year, regions } = text.survey;
  const shown = region ? [region] : regions;
  const all = shown.flatMap((entry) => [entry, ...entry.lines]);
  const own = publishedStyle(text.language.lang, amount, text.values?.style.unit ?? { kind: 'percent' });
  const measure = text.values && year !== undefined ? words.table.measure(text.values.unit(own), year) : '';
  const published = (figure: Figure | undefined, write: (figure: Exclude<Figure, { kind: 'undisclosed' }>) => string) =>
    figure && isKnown(figure) ? write(figure) : frame.notDisclosed;
  const columns: readonly (readonly [label: string, shown: boolean, cell: (place: RegionalPlace) => string])[] = [
    [words.table.place, true, ({ name }) => name],
    [words.table.kind, true, ({ kind }) => words.kind[kind]],
    [measure, measure !== '', ({ figure }) => published(figure, (known) => qualify(own, known, (value) => formatNumber(own.lang, value, 6)))],
    [words.table.growth, all.some(({ growth }) => growth), ({ growth }) => published(growth?.rate, (known) => percent(known, text, amount))],
    [words.table.claims, all.some(({ place }) => place.claims?.length), ({ place }) => (place.claims ?? []).map(({ quote }) => capital(quote)).join('; ')],
    [frame.basis, true, ({ figure }) => frame.status[figure?.status ?? 'undisclosed']],
  ];
  const say = (cell: string) => (text.survey.measure === 'share' ? words.table.ofMarket(cell) : withUnit(own, cell, true));
  const used = columns.filter(([, isShown]) => isShown);
  const row = (place: RegionalPlace, depth: number): TableRow => ({ cells: used.map(([, , cell]) => cell(place)), status: place.figure?.status ?? 'undisclosed', depth, part: placePart(place) });
  return {
    caption: words.table.caption(measure),
    columns: used.map(([label]) => ({ label, numeric: label === measure || label === words.table.growth, ...(label === measure && { say }) })),
    year: measure ? year : undefined,
    rows: shown.flatMap((entry) => [row(entry, 0), ...entry.lines.map((line) => row(line, 1))]),
  };
}

const percent = (rate: Figure, { language }: RegionsText, words: AmountWords): string =>
  isKnown(rate) ? formatPublished(publishedStyle(language.lang, words, { kind: 'percent' }), rate) : '';

const sentences = ({ stop }: FrameWords, parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(stop);
