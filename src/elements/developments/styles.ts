import { css } from 'lit';

/** The strip of years and the list. */
export const developmentsStyles = css`
  .strip svg { direction: ltr; }
  .axis { fill: none; stroke: var(--_vt-rule-strong); }
  .base { stroke: var(--_vt-data-base); stroke-width: 3; }
  .study { fill: var(--_vt-data-tint); }
  svg text.strong { font-weight: 600; }
  .strip text { pointer-events: none; unicode-bidi: plaintext; }
  .hit { fill: transparent; }
  .event { cursor: pointer; }
  .point { fill: var(--_vt-ink); stroke: var(--_vt-surface); stroke-width: 1.5; }
  .kind .point { stroke: none; }
  .span { fill: var(--_vt-surface); stroke: var(--_vt-ink); stroke-width: 1.5; }
  .kind .span { stroke-width: 1.2; }

  .developments { margin-block-start: 16px; }
  .year { padding-block: 20px 6px; font-size: 16px; font-weight: 600; }
  .year:first-child { padding-block-start: 0; }
  .developments li { display: grid; gap: 2px 16px; align-items: start; padding-block: 12px; border-block-start: 1px solid var(--_vt-rule); }
  .year + ol > :first-child { border-color: var(--_vt-ink); }
  .date { display: flex; align-items: flex-start; gap: 8px; color: var(--_vt-ink-2); font-size: 13px; line-height: 19px; }
  .kind { flex: none; margin-block-start: 4px; }
  .what { min-inline-size: 0; overflow-wrap: anywhere; }
  .developments .title { font-weight: 600; line-height: 1.35; }
  .what p { max-inline-size: 66ch; margin-block-start: 3px; color: var(--_vt-ink-2); }
  .what > :first-child { margin-block-start: 0; }
  .what p + p { margin-block-start: 8px; }
  .what p.beside { margin-block-start: 5px; font-size: 13px; }
  .company { font-weight: inherit; text-decoration: underline 1px var(--_vt-rule-strong); text-underline-offset: 3px; overflow-wrap: anywhere; padding-block: 3px; margin-block: -3px; }
  .company[aria-pressed='true'] { text-decoration: underline 2px currentColor; }
  .selected { background: var(--_vt-surface-2); box-shadow: -8px 0 var(--_vt-surface-2), 8px 0 var(--_vt-surface-2), -10px 0 var(--_vt-ink); }
  .all { inline-size: 100%; margin-block-start: 12px; }

  @container vt (min-width: 480px) {
    .developments li { grid-template-columns: 138px minmax(0, 1fr); }
  }
  @container vt (min-width: 760px) {
    .developments li { grid-template-columns: 150px minmax(0, 1fr); }
  }
  @media (pointer: coarse) { .company { padding-block: 13px; margin-block: 0; } }
  @media (forced-colors: active) {
    .study { stroke: CanvasText; stroke-dasharray: 2 2; }
    .selected { outline: 2px solid Highlight; }
  }
  @media print { .all { display: none; } }
`;
