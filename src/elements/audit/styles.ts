import { css } from 'lit';
import { troubleTokens } from '../base/generated/trouble-tokens.js';

/** Groups, findings, places and the filter. They load with the audit. */
export const auditStyles = css`
  ${troubleTokens}
  .filters { display: flex; flex-wrap: wrap; gap: 0 20px; margin-block-end: 20px; border-block-end: 1px solid var(--_vt-rule); }
  .filters label { display: flex; align-items: center; gap: 6px; position: relative; min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--_vt-ink-2); cursor: pointer; }
  .filters label:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .filters label:has(:checked) { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }
  .filters label:has(:focus-visible) { outline: 2px solid var(--_vt-focus); outline-offset: 2px; border-radius: var(--_vt-radius); }
  .filters span { color: var(--_vt-ink-3); font-weight: 400; }
  .filters input { appearance: none; position: absolute; inset: 0; margin: 0; outline: 0; cursor: inherit; }

  .audit { display: grid; gap: 28px; }
  .group { display: grid; gap: 0 24px; }
  .severity { align-self: start; padding-block-end: 8px; border-block-end: 1px solid var(--_vt-ink); }
  .kind { display: flex; align-items: center; gap: 8px; font-size: 16px; font-weight: 600; }
  .kind span { color: var(--_vt-ink-3); font-weight: 400; }
  .severity p { padding-inline-start: 24px; color: var(--_vt-ink-3); font-size: 12px; }
  .error { color: var(--_vt-error); }
  .warning { color: var(--_vt-warn); }
  .note { color: var(--_vt-ink-2); }
  .cut { stroke: var(--_vt-surface); }

  .finding { display: grid; gap: 8px 32px; padding-block: 14px; border-block-end: 1px solid var(--_vt-rule); overflow-wrap: anywhere; }
  .finding:last-child { border-block-end: 0; padding-block-end: 0; }
  .finding[aria-current] { background: var(--_vt-surface-2); margin-inline: -12px -8px; padding-inline: 8px; border-inline-start: 4px solid var(--_vt-ink); }
  .text { display: grid; align-content: start; gap: 6px; }
  .text p { max-inline-size: 66ch; text-wrap: pretty; }
  .fix { color: var(--_vt-ink-2); }
  .fix span { color: var(--_vt-ink-3); }
  .text .button { justify-self: start; margin-block-start: 4px; }
  .audit code { font: 12px/1.4 ui-monospace, Menlo, Consolas, monospace; color: var(--_vt-ink-3); overflow-wrap: anywhere; }
  .where { font-size: 13px; }
  .places { display: grid; gap: 6px; color: var(--_vt-ink-2); }
  .places span { display: block; line-height: 1.35; }
  .places b { color: var(--_vt-ink); }
  .where code { display: block; direction: ltr; text-align: start; }
  details { margin-block-start: 6px; }
  summary { display: inline-flex; align-items: center; gap: 6px; min-block-size: 24px; color: var(--_vt-ink-2); cursor: pointer; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  summary:hover { color: var(--_vt-ink); }
  .all { justify-self: start; }

  .good { display: flex; align-items: center; gap: 14px; padding-block: 12px; color: var(--_vt-ink-2); }
  .good svg { flex: none; color: var(--_vt-ink); }
  .good p { max-inline-size: 60ch; text-wrap: pretty; }

  /* Sentences need more room than numbers. */
  .scroll .table { max-inline-size: none; }
  .table :is(th, td):last-child { overflow-wrap: anywhere; min-inline-size: 10em; }

  @container vt (min-width: 480px) {
    .group { grid-template-columns: 118px minmax(0, 1fr); }
    .severity { padding-block: 13px 0; border-block: 1px solid var(--_vt-ink); border-block-end: 0; }
    .findings { border-block-start: 1px solid var(--_vt-ink); }
    .places li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; }
  }
  @container vt (min-width: 760px) {
    .group { grid-template-columns: 150px minmax(0, 1fr); }
    .finding { grid-template-columns: minmax(0, 1fr) minmax(0, 280px); }
    .places li { display: block; }
    .table :is(th, td):first-child { white-space: nowrap; }
    .table :is(th, td):last-child { min-inline-size: 16em; }
  }
  @media (pointer: coarse) { summary { min-block-size: 44px; } .filters label { min-inline-size: 44px; } }
  @media (forced-colors: active) {
    .filters label { border-block-end-width: 1px; }
    .filters label:has(:checked) { border-block-end: 3px solid Highlight; }
    .glyph { color: CanvasText; }
  }
  @media print {
    .filters, .all, .text .button { display: none; }
    .finding { break-inside: avoid; }
  }
`;
