import { css } from 'lit';

/** The citation panel: it rises over the footer, which it hides meanwhile, and never leaves its widget's box. */
export const citationStyles = css`
  @media screen {
    .frame:has(.citation) { min-block-size: 340px; }
    .footer:has(.citation) > .source, .actions:has(.citation) > .button { visibility: hidden; }
    .footer:has(.citation) { position: static; }
  }
  .citation { position: absolute; z-index: 4; inset: auto 0 0; display: flex; flex-direction: column; gap: 10px; max-block-size: min(100%, 440px); padding: 10px 16px 16px; border-block-start: 2px solid var(--_vt-lid); background: var(--_vt-surface); }
  .frame.open .citation { padding-inline: 0; }
  .citation-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
  .citation-title { font-size: 18px; font-weight: 600; line-height: 1.22; }
  .citation-bar { display: flex; flex: none; flex-wrap: wrap; align-items: flex-end; gap: 8px 16px; }
  .citation-bar .button { min-inline-size: 76px; }
  .forms { display: flex; flex: 1 1 auto; gap: 0 18px; border-block-end: 1px solid var(--_vt-rule); }
  .form { white-space: nowrap; min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--_vt-ink-2); }
  .form:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .form[aria-selected='true'] { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }
  .citation-text { flex: 0 1 auto; min-block-size: 3.4em; margin: 0; padding: 12px; overflow: auto; border: 1px solid var(--_vt-rule); border-radius: var(--_vt-radius); background: var(--_vt-surface-2); font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; user-select: text; }
  .citation-text.code { font: 13px/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }
  .by-hand { flex: none; color: var(--_vt-ink-2); font-size: 13px; }

  @container vt (min-width: 480px) {
    .forms { column-gap: 24px; }
    .citation { padding: 12px 20px 20px; }
  }
  @container vt (min-width: 760px) {
    .citation { padding: 14px 24px 24px; }
  }
  @media (forced-colors: active) {
    .form { border-block-end: 1px solid CanvasText; }
    .form[aria-selected='true'] { border-block-end: 3px solid Highlight; }
  }
  @media print {
    .citation { display: none; }
  }
`;
