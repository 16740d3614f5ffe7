import { css } from 'lit';

/** What a reader's first action brings: the rows of marks, and hundreds of rows. */
export const exploringStyles = css`
  /* Of hundreds of rows, those in sight are laid out. */
  .developments li:nth-child(n + 11) { content-visibility: auto; contain-intrinsic-block-size: auto 72px; overflow-clip-margin: 12px; }
  .developments li:focus-visible { outline-offset: -2px; }
  .company:hover { text-decoration-color: currentColor; }
  .lit { background: var(--_vt-surface-2); box-shadow: -8px 0 var(--_vt-surface-2), 8px 0 var(--_vt-surface-2); }
  .lit .date { color: var(--_vt-ink); }
  @media (forced-colors: active) { .lit { outline: 1px solid Highlight; } }
  @media print { .developments li:nth-child(n + 11) { content-visibility: visible; } }
`;
