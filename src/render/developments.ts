import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NamedCompany } from '../analysis/developments.js';
import type { DevelopmentsWords } from '../i18n/developments-words.js';
import type { StripLayout, StripMark } from '../layout/developments-parts.js';

/** A development with finished texts. */
export interface DevelopmentRow {
  readonly index: number;
  readonly date: string;
  readonly isYear: boolean;
  readonly heading: string;
  /** In the heading's place where there is none, else below the text. */
  readonly companies: readonly NamedCompany[];
  readonly paragraphs: readonly string[];
  readonly link: { readonly href: string; readonly host: string } | undefined;
  /** True while its mark is active. */
  readonly isLit: boolean;
}

/** Rows under one year; without a name where years are not told apart. */
export interface DevelopmentRows {
  readonly name: string;
  readonly rows: readonly DevelopmentRow[];
}

/** What all rows have in common. */
export interface DevelopmentParts {
  readonly words: DevelopmentsWords;
  /** Language of the report's texts; undefined where it does not say. */
  readonly textLang: string | undefined;
  /** Level of the first headings under the headline. */
  readonly level: number;
  /** The selected player. */
  readonly player: string | undefined;
  /** "Show all 140"; empty where all are shown. */
  readonly more: string;
  /** Takes hover, focus and clicks. */
  readonly act: (event: Event) => void;
}

/** The list, newest first. */
export const renderDevelopments = (groups: readonly DevelopmentRows[], parts: DevelopmentParts): TemplateResult => html`
  <div class="developments" @click=${parts.act} @keydown=${parts.act} @pointerover=${parts.act} @pointerleave=${parts.act} @focusin=${parts.act} @focusout=${parts.act}>
    ${groups.map(({ name, rows }) => html`
      ${name ? html`<div class="year" role="heading" aria-level=${parts.level}>${name}</div>` : nothing}
      <ol>${rows.map((row) => renderRow(row, { ...parts, level: Math.min(6, parts.level + (name ? 1 : 0)) }))}</ol>`)}
    ${parts.more ? html`<button class="button all">${parts.more}</button>` : nothing}
  </div>`;

function renderRow({ index, date, isYear, heading, companies, paragraphs, link, isLit }: DevelopmentRow, parts: DevelopmentParts): TemplateResult {
  const names = companies.length ? companies.map((company, i) => html`${i ? ', ' : ''}${renderCompany(company, parts.player)}`) : nothing;
  const isSelected = companies.some(({ player }) => player !== undefined && player === parts.player);
  const title = heading ? html`<bdi lang=${parts.textLang ?? nothing}>${heading}</bdi>` : names;
  return html`<li part="development" class=${`${isLit ? 'lit' : ''} ${isSelected ? 'selected' : ''}`} data-row=${index} tabindex="-1">
    <div class="date">${renderKind(isYear)}${date}</div>
    <div class="what">
      ${title === nothing ? nothing : html`<div class="title" role="heading" aria-level=${parts.level}>${title}</div>`}
      ${paragraphs.map((text) => html`<p dir="auto" lang=${parts.textLang ?? nothing}>${text}</p>`)}
      ${heading && companies.length ? html`<p class="beside">${names}</p>` : nothing}
      ${link ? html`<p class="beside"><a href=${link.href} rel="noopener"><bdi>${parts.words.link(link.host)}</bdi></a></p>` : nothing}
    </div>
  </li>`;
}

/** A listed player can be selected, and is then marked wherever the report names it. */
const renderCompany = ({ name, player }: NamedCompany, selected: string | undefined): TemplateResult =>
  player === undefined ? html`<bdi>${name}</bdi>` : html`<button class="company" data-player=${player} aria-pressed=${player === selected}><bdi>${name}</bdi></button>`;

/** As on the strip: a dot, or an open span where only the year is known. */
const renderKind = (isYear: boolean): TemplateResult =>
  html`<svg class="kind" width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">${
    isYear ? svg`<rect class="span" x="0" y="3" width="11" height="5" rx="2.5"></rect>` : svg`<circle class="point" cx="5.5" cy="5.5" r="4.5"></circle>`}</svg>`;

/** What the strip needs beside places. */
export interface StripParts {
  readonly name: string;
  readonly nameOf: (mark: StripMark) => string;
  readonly isLit: (mark: StripMark, index: number) => boolean;
  /** The mark with the keyboard's ring. */
  readonly focused: number | undefined;
  readonly tabStop: number;
  readonly act: (event: Event) => void;
}

/** Axis, base year, study period, marks. */
export const renderStrip = (layout: StripLayout, parts: StripParts): TemplateResult => html`
  <div class="strip" @pointerover=${parts.act} @pointerleave=${parts.act} @pointerdown=${parts.act} @click=${parts.act} @keydown=${parts.act} @focusin=${parts.act} @focusout=${parts.act}>
    <svg width=${layout.width} height=${layout.height} viewBox=${`0 0 ${layout.width} ${layout.height}`} role="listbox" aria-orientation="horizontal" aria-label=${parts.name}>
      <g aria-hidden="true">
        ${layout.study ? svg`<rect class="study" x=${layout.study[0]} y=${layout.y - 5} width=${layout.study[1] - layout.study[0]} height="10"></rect>` : nothing}
        <path class="axis" d=${`M${layout.line[0]} ${layout.y}H${layout.line[1]}${layout.ticks.map((x) => `M${x} ${layout.y - 4}v8`).join('')}`}></path>
        ${layout.base === undefined ? nothing : svg`<path class="base" d=${`M${layout.base} ${layout.y - 8}v16`}></path>`}
        ${layout.texts.map(({ x, y, text, tone }) => svg`<text class=${`f12 ${tone}`} x=${x} y=${y} text-anchor="middle">${text}</text>`)}
      </g>
      ${layout.marks.map((mark, i) => renderMark(mark, i, layout, parts))}
    </svg>
  </div>`;

function renderMark(mark: StripMark, i: number, { radius }: StripLayout, { nameOf, isLit, focused, tabStop }: StripParts): TemplateResult {
  const { x, y, reach, isSpan } = mark;
  const lit = isLit(mark, i) ? 1.5 : 0;
  const ring = (isSpan ? 3 : radius) + 4;
  return svg`<g class="mark event" part="event" data-mark=${i} role="option" aria-selected="false" aria-label=${nameOf(mark)} tabindex=${i === tabStop ? 0 : -1}>
    <rect class="hit" x=${x - Math.max(reach, 8)} y=${y - 12} width=${2 * Math.max(reach, 8)} height="24"></rect>
    ${isSpan
      ? svg`<rect class="span" x=${x - reach} y=${y - 3 - lit} width=${2 * reach} height=${6 + 2 * lit} rx=${3 + lit}></rect>`
      : svg`<circle class="point" cx=${x} cy=${y} r=${radius + lit}></circle>`}
    ${focused === i ? svg`<rect class="ring" x=${x - reach - 4} y=${y - ring} width=${2 * reach + 8} height=${2 * ring} rx=${ring}></rect>` : nothing}
  </g>`;
}
