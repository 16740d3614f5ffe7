import { css } from 'lit';

/** Numbered chapters and the headings below them. */
export const contentsStyles = css`
  .contents { overflow-wrap: anywhere; }
  .chapters { display: grid; gap: 0 32px; align-items: start; }
  .chapter { padding-block: 3px; border-block-start: 1px solid var(--_vt-rule); }
  .line { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 8px; }
  .chapter > .line { grid-template-columns: minmax(20px, auto) minmax(0, 1fr); }
  .number, .title { padding-block: 6px; line-height: 1.4; }
  .number { color: var(--_vt-ink-3); white-space: nowrap; }
  .below { color: var(--_vt-ink-2); font-size: 13px; }
  .below :is(.number, .title) { padding-block: 3px; }
  .chapter > .line > .title { font-weight: 600; }
  button.title { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; inline-size: 100%; min-block-size: 24px; color: var(--_vt-ink); }
  button.title:hover bdi { text-decoration: underline 1px; text-underline-offset: 3px; }
  button.title svg { flex: none; inline-size: 12px; block-size: 12px; color: var(--_vt-ink-3); }
  .run { margin-block: -4px 6px; padding-inline-start: 28px; color: var(--_vt-ink-2); font-size: 13px; }
  .chapter > ol { padding-inline-start: 28px; }
  .chapter > ol:not([hidden]) { margin-block-end: 6px; }
  .indented { padding-inline-start: 16px; }
  @media (pointer: coarse) { button.title { min-block-size: 44px; align-items: center; } }
  @container vt (min-width: 760px) {
    .chapters { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @media print {
    .run { display: none; }
    button.title svg { display: none; }
  }
`;
