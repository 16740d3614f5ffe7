import { css } from 'lit';

/** The citation panel: it covers its widget, whose other parts no key or screen reader reaches meanwhile. */
export const citationStyles = css`
  @media screen {
    .frame:has(.citation) { min-block-size: 380px; }
    .frame:has(.citation) > :not(.footer), .footer:has(.citation) > .source, .actions:has(.citation) > .button { visibility: hidden; }
    .footer:has(.citation) { position: static; }
  }
  .citation { position: absolute; z-index: 4; inset: 0; display: flex; flex-direction: column; gap: 12px; padding: 14px 16px 16px; background: var(--_vt-surface); }
  .frame.open .citation { padding-inline: 0; }
  .citation-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
  .citation-title { font-size: 18px; font-weight: 600; line-height: 1.22; }
  .forms { display: flex; flex: none; gap: 0 24px; border-block-end: 1px solid var(--_vt-rule); }
  .form { min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--_vt-ink-2); }
  .form:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .form[aria-selected='true'] { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }
  .citation-text { flex: 1 1 0; min-block-size: 0; margin: 0; padding: 12px; overflow: auto; border: 1px solid var(--_vt-rule); border-radius: var(--_vt-radius); background: var(--_vt-surface-2); font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; user-select: text; }
  .citation-text.code { font: 13px/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }
  .citation-foot { display: flex; flex: none; align-items: center; gap: 12px; min-block-size: var(--_vt-target); color: var(--_vt-ink-2); font-size: 13px; }

  @container vt (min-width: 480px) {
    .citation { padding: 16px 20px; }
  }
  @container vt (min-width: 760px) {
    .citation { padding: 20px 24px 18px; }
    .citation-title { font-size: 20px; }
  }
  @media (forced-colors: active) {
    .form { border-block-end: 1px solid CanvasText; }
    .form[aria-selected='true'] { border-block-end: 3px solid Highlight; }
  }
  @media print {
    .citation { display: none; }
  }
`;
