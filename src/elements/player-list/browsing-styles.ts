import { css } from 'lit';

/** Search results, open rows and long lists: what a reader's first action brings. */
export const browsingStyles = css`
  mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px; text-underline-offset: 3px; }
  .search input::-webkit-search-cancel-button { display: none; }
  .search button { display: grid; place-items: center; align-self: stretch; flex: none; inline-size: 34px; }
  .search button:focus-visible { outline-offset: -4px; }
  .hits { color: var(--_vt-ink-2); font-size: 13px; }
  .hits:not(:empty) { margin-block: -4px 16px; }

  .profile { padding-block: 2px 14px; padding-inline-start: 42px; color: var(--_vt-ink-2); font-size: 13px; overflow-wrap: anywhere; }
  .profile :is(p, ul) { max-inline-size: 66ch; margin-block-end: 6px; }
  .profile li { display: grid; grid-template-columns: 14px 1fr; gap: 8px; padding: 2px 0; color: var(--_vt-ink); }
  .profile li svg { margin-block-start: 3px; }
  .profile .facts { display: flex; flex-wrap: wrap; gap: 4px 16px; }

  .item[aria-current] { background: var(--_vt-surface-2); outline: 2px solid var(--_vt-ink); outline-offset: 2px; }

  .nobody { display: grid; align-content: center; justify-items: start; gap: 10px; min-block-size: 180px; overflow-wrap: anywhere; }
  .nobody p { color: var(--_vt-ink-2); }
  .nobody .title { color: var(--_vt-ink); font-size: 16px; font-weight: 600; }

  @container vt (max-width: 299px) { .profile { padding-inline-start: 0; } }

  .box { overflow-y: auto; scroll-padding-block-start: 44px; border-block-end: 1px solid var(--_vt-rule); }
  .box .head { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_vt-surface); }
  .box button.cells:focus-visible { outline-offset: -2px; }
  @media print { .box { block-size: auto !important; } }
`;
