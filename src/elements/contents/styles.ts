import { css } from 'lit';

/** Numbered chapters and the headings below them. */
export const contentsStyles = css`
  .contents { overflow-wrap: anywhere; }
  .chapters { display: grid; gap: 0 32px; align-items: start; }
  .chapter { display: grid; grid-template-columns: minmax(20px, auto) minmax(0, 1fr); gap: 8px; padding-block: 3px; border-block-start: 1px solid var(--_vt-rule); }
  .below { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 8px; color: var(--_vt-ink-2); font-size: 13px; }
  .number, .title { padding-block: 6px; line-height: 1.4; }
  .below .number, .below .title { padding-block: 3px; }
  .number { color: var(--_vt-ink-3); white-space: nowrap; }
  .chapter > .what > .title { font-weight: 600; }
  button.title { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; inline-size: 100%; color: inherit; }
  button.title:hover bdi { text-decoration: underline 1px; text-underline-offset: 3px; }
  button.title svg { flex: none; inline-size: 12px; block-size: 12px; color: var(--_vt-ink-3); }
  .below > .what > button.title { color: var(--_vt-ink); min-block-size: 24px; }
  .run { margin-block: -4px 6px; color: var(--_vt-ink-2); font-size: 13px; }
  .chapter ol:not([hidden]) { margin-block-end: 6px; }
  .below ol .below ol .below ol .below ol .below ol .number { display: none; }
  @media (pointer: coarse) { button.title { min-block-size: 44px; align-items: center; } }
  @container vt (min-width: 760px) {
    .chapters { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @media print {
    .run { display: none; }
    button.title svg { display: none; }
  }
`;
