import { css } from 'lit';

/** Rows, dots, bars and controls of the player list as it first stands. */
export const playerListStyles = css`
  .controls { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 16px; margin-block-end: 16px; }
  .controls label { display: flex; align-items: center; position: relative; min-block-size: max(36px, var(--_vt-target)); color: var(--_vt-ink-2); cursor: pointer; }
  .controls label:has(:is(input, select):focus-visible) { outline: 2px solid var(--_vt-focus); outline-offset: 2px; border-radius: var(--_vt-radius); }
  .controls :is(input, select) { appearance: none; margin: 0; padding: 0; border: 0; outline: 0; background: none; font: inherit; color: inherit; cursor: inherit; }
  .filters { display: flex; flex: 1 1 100%; gap: 24px; border-block-end: 1px solid var(--_vt-rule); }
  .filters label { gap: 6px; margin-block-end: -1px; border-block-end: 2px solid transparent; }
  .filters label:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .filters label:has(:checked) { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }
  .filters span { color: var(--_vt-ink-3); font-weight: 400; }
  .filters input { position: absolute; inset: 0; }
  .controls .search { flex: 1 1 150px; gap: 8px; padding-inline-start: 10px; border: 1px solid var(--_vt-rule-strong); border-radius: var(--_vt-radius); color: var(--_vt-ink-3); }
  .search input { flex: 1; inline-size: 0; min-inline-size: 0; color: var(--_vt-ink); cursor: text; }
  .search input::placeholder { color: var(--_vt-ink-3); opacity: 1; }
  .sort { font-size: 13px; }
  .sort select { align-self: stretch; field-sizing: content; padding-inline-end: 22px; }
  .sort svg { position: absolute; inset-inline-end: 0; pointer-events: none; }

  .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; align-items: start; }
  .cells { display: grid; grid-template-columns: 32px minmax(0, 1fr) var(--_columns) 16px; gap: 0 10px; align-items: center; inline-size: 100%; }
  .head { padding-block-end: 6px; border-block-end: 1px solid var(--_vt-ink); color: var(--_vt-ink-2); font-size: 12px; line-height: 1.25; }
  .head span { text-align: center; }
  .head span:first-child { grid-column: 1 / 3; text-align: start; }
  .item { border-block-end: 1px solid var(--_vt-rule); }
  .item > .cells { min-block-size: 45px; padding: 6px 0; }
  button.cells:hover { background: var(--_vt-surface-2); }
  .avatar { display: grid; place-items: center; position: relative; block-size: 32px; overflow: hidden; border-radius: var(--_vt-radius); background: var(--_vt-surface-2); color: var(--_vt-ink-2); font-size: 12px; font-weight: 600; letter-spacing: 0.02em; }
  .avatar img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: contain; background: #fff; }
  .avatar [hidden] { display: none; }
  .name { line-height: 1.25; overflow-wrap: anywhere; }
  .name small { display: block; color: var(--_vt-ink-3); font-size: 12px; }
  .dot { display: grid; place-items: center; position: relative; }
  .dot path { stroke: var(--_vt-rule-strong); }
  .dot .yes { stroke: currentColor; stroke-width: 8; stroke-linecap: round; }
  .all { inline-size: 100%; margin-block-start: 12px; }

  @container vt (max-width: 299px) {
    .avatar { display: none; }
    .cells { grid-template-columns: minmax(0, 1fr) var(--_columns) 16px; gap: 4px; }
    .head span:first-child { grid-column: auto; }
  }
  @media (pointer: coarse) { .search input { font-size: 16px; } .filters label { min-inline-size: 44px; } }
  @container vt (min-width: 480px) {
    .filters { flex: 1 1 0; }
    .controls .search { flex: 9 1 150px; max-inline-size: 240px; }
  }
  @media (forced-colors: active) {
    .avatar { border: 1px solid CanvasText; }
    .filters label { border-block-end-width: 1px; }
    .filters label:has(:checked) { border-block-end: 3px solid Highlight; }
  }
  @media print { .controls, .all { display: none; } }
`;
