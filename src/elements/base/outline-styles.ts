import { css } from 'lit';

/** Controls of a tree of headings, and branches on paper. */
export const outlineStyles = css`
  .controls { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin-block-end: 16px; }
  .controls:not(:has(.search, .button)) { display: none; }
  .search { display: flex; align-items: center; flex: 1 1 150px; max-inline-size: 280px; min-block-size: max(36px, var(--_vt-target)); gap: 8px; padding-inline-start: 10px; border: 1px solid var(--_vt-rule-strong); border-radius: var(--_vt-radius); color: var(--_vt-ink-3); cursor: text; }
  .search:has(input:focus-visible) { outline: 2px solid var(--_vt-focus); outline-offset: 2px; }
  .search > svg { flex: none; }
  .search input { appearance: none; flex: 1; inline-size: 0; min-inline-size: 0; margin: 0; padding: 0; border: 0; outline: 0; background: none; color: var(--_vt-ink); }
  .search input::placeholder { color: var(--_vt-ink-3); opacity: 1; }
  .controls .button { min-block-size: max(36px, var(--_vt-target)); }
  .hits { color: var(--_vt-ink-2); font-size: 13px; }

  .more { padding-block: 8px; }

  @media (pointer: coarse) { .search input { font-size: 16px; } }
  @media print {
    .controls, .more { display: none; }
    [data-branch][hidden] { display: block; content-visibility: visible; }
  }
`;
