import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FindingPlace } from '../analysis/audit-view.js';
import type { FindingSeverity } from '../analysis/audit/finding.js';
import type { AuditViewWords } from '../i18n/audit-view-words.js';

/** A finding as it is drawn. */
export interface DrawnFinding {
  readonly index: number;
  /** What is wrong, and what more there is to say. */
  readonly message: readonly [first: string, rest: string];
  readonly fix: string;
  readonly places: readonly FindingPlace[];
  /** True while the mark that it is about is selected. */
  readonly selected: boolean;
  /** The button to the widget that shows it; undefined where the page has none. */
  readonly show: { readonly label: string; readonly act: () => void } | undefined;
}

/** Findings of one severity. */
export interface DrawnGroup {
  readonly severity: FindingSeverity;
  readonly count: string;
  readonly findings: readonly DrawnFinding[];
}

/** Places of a finding that are seen at once; one more is seen too rather than counted. */
const PLACES = 4;
const seenOf = (count: number): number => (count > PLACES + 1 ? PLACES : count);

/** Groups, worst first, and the button for the rest. */
export const renderAudit = (groups: readonly DrawnGroup[], words: AuditViewWords, headingLevel: number, more: { readonly label: string; readonly act: () => void } | undefined): TemplateResult => html`
  <div class="audit" part="figure">
    ${groups.map((group) => renderGroup(group, words, Math.min(6, headingLevel + 1)))}
    ${more ? html`<button class="button all" @click=${more.act}>${more.label}</button>` : nothing}
  </div>`;

const renderGroup = ({ severity, count, findings }: DrawnGroup, words: AuditViewWords, level: number): TemplateResult => html`
  <div class="group" role="group" aria-labelledby=${`group-${severity}`}>
    <div class="severity">
      <div id=${`group-${severity}`} class="kind" role="heading" aria-level=${level}>${severityIcon(severity)}${words.groups[severity]} <span>${count}</span></div>
      <p>${words.meanings[severity]}</p>
    </div>
    <div role="list" class="findings">${findings.map((finding) => renderFinding(finding, words))}</div>
  </div>`;

function renderFinding({ index, message: [first, rest], fix, places, selected, show }: DrawnFinding, words: AuditViewWords): TemplateResult {
  const seen = seenOf(places.length);
  return html`
  <div class="finding" part="finding" role="listitem" tabindex="-1" data-finding=${index} aria-current=${selected ? 'true' : nothing}>
    <div class="text">
      <p id=${`what-${index}`}><b>${first}</b>${rest}</p>
      <p class="fix"><span>${words.fix}</span> ${fix}</p>
      ${show ? html`<button class="button" aria-describedby=${`what-${index}`} @click=${show.act}>${show.label}</button>` : nothing}
    </div>
    <div class="where">${renderPlaces(places.slice(0, seen))}${
      places.length > seen
        ? html`<details><summary>${words.morePlaces(places.length - seen)}</summary>${renderPlaces(places.slice(seen))}</details>`
        : nothing
    }</div>
  </div>`;
}

const renderPlaces = (places: readonly FindingPlace[]): TemplateResult => html`
  <ul class="places">${places.map((place) => html`<li>${place.text ? renderFigure(place) : nothing}<code>${place.path}</code></li>`)}</ul>`;

const renderFigure = ({ label, text, continues }: FindingPlace): TemplateResult =>
  continues
    ? html`<span><b><bdi>${text}</bdi></b> <bdi>${label}</bdi></span>`
    : html`<span><bdi>${label}</bdi> <b><bdi>${text}</bdi></b></span>`;

/** Shape tells them apart, colour only helps: a disc, a triangle, a ring. */
const severityIcon = (severity: FindingSeverity): TemplateResult => svg`<svg class=${`glyph ${severity}`} width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" aria-hidden="true">${
  severity === 'error'
    ? svg`<path fill="currentColor" d="M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0"></path><path class="cut" stroke-linecap="round" d="M8 4.5v4M8 11.2v.1"></path>`
    : severity === 'warning'
      ? svg`<path d="M8 2 14.7 13.8H1.3z"></path><path stroke-linecap="round" d="M8 6.5v3.2M8 11.7v.1"></path>`
      : svg`<path d="M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0"></path><path stroke-linecap="round" d="M8 7.5v4M8 4.8v.1"></path>`
}</svg>`;

/** The answer that one hopes for. */
export const renderNothingFound = (text: string): TemplateResult => html`
  <div class="good" part="figure">
    ${svg`<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M7.5 12.5l3 3 6-7"></path></svg>`}
    <p>${text}</p>
  </div>`;

/** Filter by severity: native radio buttons. */
export const renderAuditFilter = (words: AuditViewWords, choices: readonly (readonly [value: FindingSeverity | 'all', count: string])[], chosen: FindingSeverity | 'all', choose: (event: Event) => void): TemplateResult => html`
  <div class="filters" role="radiogroup" aria-label=${words.filter} @change=${choose}>
    ${choices.map(([value, count]) => html`<label><input type="radio" name="severity" value=${value} .checked=${value === chosen}>${value === 'all' ? words.all : words.groups[value]} <span>${count}</span></label>`)}
  </div>`;
