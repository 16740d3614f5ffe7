import { html, nothing, type TemplateResult } from 'lit';
import type { PageText } from '../analysis/report-page-text.js';
import type { ReportWords } from '../i18n/report-words.js';
import type { FrameWords } from '../i18n/words.js';

/** Where a call to action leads: an address, or what the host's own button does. */
export interface PageLink {
  readonly label: string;
  readonly href?: string;
  readonly act?: () => void;
}

/** One widget in its place. */
export interface PlacedPart {
  readonly name: string;
  /** Under the widget. */
  readonly closing: readonly string[];
  /** Kept free until the part is there. */
  readonly height: number;
  readonly shows: 'nothing' | 'bones' | 'widget' | 'failure';
  readonly widget: HTMLElement | undefined;
  readonly retry: () => void;
}

/** One stretch of the page. */
export interface PlacedSection {
  readonly name: string;
  readonly label: string;
  readonly isCurrent: boolean;
  /** Nothing of it is drawn yet. */
  readonly isHidden: boolean;
  /** Under the parts, once all are there. */
  readonly closing: readonly string[];
  readonly isWhole: boolean;
  readonly parts: readonly PlacedPart[];
  readonly asides: readonly PlacedPart[];
}

/** The whole page. */
export interface PageParts {
  readonly words: ReportWords;
  readonly frame: FrameWords;
  /** Language of the words, and of the report's own texts. */
  readonly lang: string;
  readonly textLang: string;
  readonly text: PageText;
  /** The host's own title, where it gives one. */
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly noHeading: boolean;
  readonly sample: boolean;
  /** What is wrong with the report and shown by no part. */
  readonly flag: TemplateResult | typeof nothing;
  /** Where the full report is; undefined where nobody says. */
  readonly url: string | undefined;
  /** The last call to action. */
  readonly link: PageLink | undefined;
  readonly sections: readonly PlacedSection[];
  /** All parts are there, so that the end of the page has its place. */
  readonly isWhole: boolean;
  readonly bones: (height: number) => TemplateResult;
  readonly go: (section: string) => void;
}

const SMALLEST_LEVEL = 6;

/** Title, lead, call to action, navigation; the sections; call to action, source. */
export const renderReportPage = (page: PageParts): TemplateResult => html`
  <article class="page" lang=${page.lang} aria-labelledby="title">
    ${renderHead(page)}
    ${page.sections.map((section) => renderSection(page, section))}
    ${page.link ? renderEnd(page, page.link) : nothing}
    <div class=${page.isWhole ? 'footer' : 'footer hidden'} part="footer">
      <div class="source">
        <slot name="note"></slot>
        ${page.text.source.map((line, i) => html`<p part="source" lang=${i ? page.textLang : nothing}><bdi>${line}</bdi></p>`)}
        <slot name="footer"></slot>
      </div>
    </div>
  </article>`;

const renderHead = ({ words, frame, textLang, text, heading, headingLevel, noHeading, sample, flag, url, sections, go }: PageParts): TemplateResult => html`
  <div class="head" part="header">
    ${sample ? html`<p class="sample" part="sample"><b>${frame.sampleTitle}</b> ${frame.sampleText}</p>` : nothing}
    <div class=${noHeading ? 'visually-hidden' : 'title'} id="title" part="heading" role="heading" aria-level=${headingLevel} lang=${textLang}>
      <slot name="heading">${heading ?? text.title}</slot>
    </div>
    ${text.subtitle ? html`<p class="subtitle" part="subheading" lang=${textLang}><bdi>${text.subtitle}</bdi></p>` : nothing}
    ${text.lead.map((paragraph) => html`<p class="lead" part="lead" lang=${textLang}><bdi>${paragraph}</bdi></p>`)}
    ${flag}
    <div class="act">
      <slot name="cta">${url ? html`<a class="button main" href=${url}>${frame.fullReport}</a>` : nothing}</slot>
      ${text.facts ? html`<p><bdi>${text.facts}</bdi></p>` : nothing}
    </div>
    ${sections.length > 1 ? renderNavigation(words, sections, go) : nothing}
  </div>`;

/** Buttons, not links: they lead to a place in this box, which has no address. */
const renderNavigation = (words: ReportWords, sections: readonly PlacedSection[], go: (section: string) => void): TemplateResult => html`
  <nav part="navigation" aria-label=${words.inThisReport}><ul>
    ${sections.map(({ name, label, isCurrent }) => html`
      <li><button aria-current=${isCurrent ? 'true' : nothing} @click=${() => go(name)}>${label}</button></li>`)}
  </ul></nav>`;

const levelOf = ({ headingLevel }: PageParts): number => Math.min(SMALLEST_LEVEL, headingLevel + 1);

const renderSection = (page: PageParts, section: PlacedSection): TemplateResult => html`
  <section class=${section.isHidden ? 'section hidden' : 'section'} part="section" data-section=${section.name} aria-labelledby=${`section-${section.name}`}>
    <div class="visually-hidden" id=${`section-${section.name}`} role="heading" aria-level=${levelOf(page)} tabindex="-1">${section.label}</div>
    ${section.asides.length
      ? html`<div class="two"><div class="column">${renderParts(page, section.parts)}${renderClosing(page, section.closing, section.isWhole)}</div><div class="column">${renderParts(page, section.asides)}</div></div>`
      : html`${renderParts(page, section.parts)}${renderClosing(page, section.closing, section.isWhole)}`}
  </section>`;

const renderClosing = ({ textLang }: PageParts, lines: readonly string[], isShown: boolean): TemplateResult | typeof nothing =>
  lines.length ? html`<div class=${isShown ? 'closing' : 'closing hidden'}>${lines.map((line) => html`<p lang=${textLang}><bdi>${line}</bdi></p>`)}</div>` : nothing;

const renderParts = (page: PageParts, parts: readonly PlacedPart[]): readonly TemplateResult[] => parts.map((part) => renderPart(page, part));

/** A part that is not seen yet keeps its place, without being read out or found. */
const renderPart = (page: PageParts, { name, closing, height, shows, widget, retry }: PlacedPart): TemplateResult => html`
  <div class=${`part ${shows}`} data-part=${name} .style=${shows === 'widget' || shows === 'failure' ? '' : `min-block-size:${height}px`}>
    ${shows === 'bones' ? page.bones(height) : nothing}
    ${shows === 'failure' ? html`<p class="failure">${page.words.failed} <button class="button" @click=${retry}>${page.words.retry}</button></p>` : nothing}
    ${widget ?? nothing}
    ${renderClosing(page, closing, true)}
  </div>`;

const renderEnd = ({ text, isWhole }: PageParts, { label, href, act }: PageLink): TemplateResult => {
  const [first = '', ...rest] = text.end;
  return html`<div class=${isWhole ? 'cta' : 'cta hidden'} part="cta">
    <p><bdi><b>${first}</b> ${rest.join(' ')}</bdi></p>
    ${href ? html`<a class="button main" href=${href}>${label}</a>` : html`<button class="button main" @click=${act}>${label}</button>`}
  </div>`;
};
