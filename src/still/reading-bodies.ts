/** What stands in the figures of widgets that read rather than draw: lists and definitions of the whole content. */
import { frameMatrices } from '../analysis/analysis-frames.js';
import { statedConcentration } from '../analysis/concentration.js';
import { datedDevelopments } from '../analysis/developments.js';
import { factorLists } from '../analysis/dynamics.js';
import { readStatements, type Statement } from '../analysis/insights.js';
import { insightsText, quoteText, type InsightsLanguage } from '../analysis/insights-text.js';
import { segmentOutline, type OutlinePart } from '../analysis/segment-outline.js';
import type { Speaker } from '../i18n/speaker.js';
import { rankIn } from '../elements/concentration-meter/rank-in.js';
import { formatDate } from '../i18n/date.js';
import { amountWords } from '../i18n/en/amount.js';
import { concentrationWords } from '../i18n/en/concentration.js';
import { developmentsWords } from '../i18n/en/developments.js';
import { dynamicsWords } from '../i18n/en/dynamics.js';
import { frameWords } from '../i18n/en/frame.js';
import { insightsWords } from '../i18n/en/insights.js';
import { segmentOutlineWords } from '../i18n/en/segment-outline.js';
import type { ContentsEntry } from '../model/narrative.js';
import type { Report } from '../model/report.js';
import { h, heading, linkAddress, paragraphs, type Content } from './build-html.js';

/** What a body needs beside the report. */
export interface BodyContext {
  readonly speaker: Speaker;
  /** Of headings inside the figure. */
  readonly level: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Makes one body. */
export type MakeBody = (report: Report, context: BodyContext) => Content;

export const insightsBody: MakeBody = (report, { speaker, level }) => {
  const statements = readStatements(report);
  if (!statements) return undefined;
  const language: InsightsLanguage = { lang: speaker.language, amount: speaker.say('amount', amountWords), frame: speaker.say('frame', frameWords), words: speaker.say('insights', insightsWords) };
  const say = ({ heading: title, paragraphs: texts, unplaced }: Statement): Content => [
    title && heading(level, title),
    texts.map((pieces) => h('p', { dir: 'auto' }, pieces.map(({ text, quote }) => (quote ? h('strong', { title: quoteText(quote, language) }, text) : text)))),
    unplaced.length > 0 && h('ul', {}, unplaced.map((quote) => h('li', {}, quoteText(quote, language)))),
  ];
  const all = [...(statements.lead ? [statements.lead] : []), ...statements.others];
  return [paragraphs(insightsText(report, statements, language).intro), all.map(say)];
};

export const contentsBody: MakeBody = ({ contents = [] }) => entries(contents);

const entries = (list: readonly ContentsEntry[]): Content =>
  h('ol', { class: 'vt-contents' }, list.map(({ title, entries: below = [] }) => h('li', { dir: 'auto' }, title, below.length > 0 && entries(below))));

export const developmentsBody: MakeBody = (report, { speaker, level }) =>
  h('ol', { class: 'vt-rows' }, datedDevelopments(report).map(({ development, date, companies, link }) => {
    const names = companies.map(({ name }) => name).join(', ');
    const title = development.heading ?? names;
    const address = link && linkAddress(link.href);
    return h('li', {},
      h('p', { class: 'vt-date' }, h('time', { datetime: timeOf(date) }, formatDate(speaker.language, date))),
      title && heading(level, title),
      paragraphs(development.text.split(/\n\s*\n/).filter(Boolean)),
      development.heading !== undefined && names !== '' && h('p', { dir: 'auto' }, names),
      address && link && h('p', {}, h('a', { href: address }, speaker.say('developments', developmentsWords).link(link.host))));
  }));

const timeOf = ({ year, month, day }: { readonly year: number; readonly month?: number; readonly day?: number }): string =>
  [String(year).padStart(4, '0'), ...[month, month && day].flatMap((part) => (part ? String(part).padStart(2, '0') : []))].join('-');

export const dynamicsBody: MakeBody = (report, { speaker, level, attributes: { frame: only } }) => [
  (only ? [] : factorLists(report)).map(({ kind, factors }) => [
    heading(level, speaker.say('dynamics', dynamicsWords).groups[kind]),
    h('ul', { class: 'vt-rows' }, factors.map(({ factor, paragraphs: texts }) => h('li', { dir: 'auto' }, h('b', {}, factor.name), paragraphs(texts)))),
  ]),
  frameMatrices(report, only).map(({ name, fields }) => [
    heading(level, name),
    h('dl', {}, fields.map((field) => [h('dt', { dir: 'auto' }, field.name), field.paragraphs.length ? field.paragraphs.map((text) => h('dd', { dir: 'auto' }, text)) : h('dd', {}, '–')])),
  ]),
];

export const outlineBody: MakeBody = (report, { speaker, attributes: { segmentation } }) => {
  const tree = segmentOutline(report, segmentation, speaker.say('segmentOutline', segmentOutlineWords).regions);
  return tree && outlineParts(tree.only?.parts ?? tree.roots.map(({ item }) => item));
};

const outlineParts = (parts: readonly OutlinePart[]): Content =>
  h('ul', { class: 'vt-outline' }, parts.map(({ name, heading: title, paragraphs: texts, claims, parts: below }) =>
    h('li', { dir: 'auto' }, h('b', {}, name), claims.length > 0 && [' ', h('small', {}, claims.map(({ quote }) => quote.trim()).join('; '))],
      title && title !== name && h('p', { dir: 'auto' }, title), paragraphs(texts), below.length > 0 && outlineParts(below))));

/** The publisher's word and its scale; measures and shares stand in the table. */
export const concentrationBody: MakeBody = (report, { speaker }) => {
  const words = speaker.say('concentration', concentrationWords);
  const stated = statedConcentration(report, rankIn(speaker));
  if (!stated) return undefined;
  return [
    stated.wording && h('p', { dir: 'auto' }, `${words.about}: `, h('strong', {}, stated.wording)),
    stated.legend.length > 0 && h('dl', {}, stated.legend.map(({ term, text, isStated }) => [
      h('dt', { dir: 'auto' }, term, isStated && [' ', h('small', {}, words.stated)]), h('dd', { dir: 'auto' }, text ?? '–'),
    ])),
  ];
};
