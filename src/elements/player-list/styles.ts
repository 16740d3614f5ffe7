import { css } from 'lit';

/** Rows, dots, bars and the controls of the player list. */
export const playerListStyles = css`
  .controls { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 16px; margin-block-end: 16px; }
  .filters { display: flex; flex: 1 1 100%; gap: 24px; border-block-end: 1px solid var(--_vt-rule); }
  .filters label { display: flex; align-items: center; gap: 6px; position: relative; min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--_vt-ink-2); cursor: pointer; }
  .filters label:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .filters label:has(:checked) { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }
  .filters span { color: var(--_vt-ink-3); font-weight: 400; }
  .filters input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
  :is(.filters label, .search, .sort):has(:is(input, select):focus-visible) { outline: 2px solid var(--_vt-focus); outline-offset: 2px; border-radius: var(--_vt-radius); }
  .search, .sort { display: flex; align-items: center; position: relative; min-block-size: max(36px, var(--_vt-target)); }
  .search { flex: 1 1 150px; gap: 8px; padding-inline: 10px 0; border: 1px solid var(--_vt-rule-strong); border-radius: var(--_vt-radius); color: var(--_vt-ink-3); }
  .search svg { flex: none; }
  .search input { flex: 1; inline-size: 0; min-inline-size: 0; padding: 0; border: 0; outline: 0; background: none; color: var(--_vt-ink); appearance: none; }
  .search input::placeholder { color: var(--_vt-ink-3); opacity: 1; }
  .search input::-webkit-search-cancel-button { display: none; }
  .search button { display: grid; place-items: center; align-self: stretch; inline-size: 34px; }
  .search button:focus-visible { outline-offset: -4px; }
  .sort { color: var(--_vt-ink-2); font-size: 13px; }
  .sort select { appearance: none; align-self: stretch; padding: 0 20px 0 0; padding-inline: 0 20px; border: 0; outline: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
  .sort option { background: var(--_vt-surface); color: var(--_vt-ink); }
  .sort:hover { color: var(--_vt-ink); }
  .sort > svg { position: absolute; inset-inline-end: 0; pointer-events: none; }
  .hits { color: var(--_vt-ink-2); font-size: 13px; margin-block: -4px 16px; }
  .hits:empty { margin: 0; }

  .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; align-items: start; }
  .box { overflow-y: auto; overscroll-behavior: auto; scroll-padding-block-start: 44px; border-block-end: 1px solid var(--_vt-rule); }
  .box .head { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_vt-surface); }
  .cells { display: grid; grid-template-columns: 32px minmax(0, 1fr) repeat(var(--_vt-lists), 46px) 16px; gap: 0 10px; align-items: center; }
  .cells.shares { grid-template-columns: 32px minmax(0, 1fr) max(44px, var(--_vt-value)) 16px; }
  .head { padding-block-end: 6px; border-block-end: 1px solid var(--_vt-ink); color: var(--_vt-ink-2); font-size: 12px; line-height: 1.25; }
  .head span:first-child { grid-column: 1 / 3; align-self: center; }
  .head span + span { text-align: center; }
  .item { border-block-end: 1px solid var(--_vt-rule); }
  .item > .cells { inline-size: 100%; min-block-size: 45px; padding: 6px 0; }
  button.cells:hover { background: var(--_vt-surface-2); }
  .box button.cells:focus-visible { outline-offset: -2px; }
  .avatar { display: grid; place-items: center; position: relative; inline-size: 32px; block-size: 32px; overflow: hidden; border-radius: var(--_vt-radius); background: var(--_vt-surface-2); color: var(--_vt-ink-2); font-size: 12px; font-weight: 600; letter-spacing: 0.02em; }
  .avatar img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: contain; background: #fff; }
  .avatar img[hidden] { display: none; }
  .name { line-height: 1.25; overflow-wrap: anywhere; }
  .name small { display: block; color: var(--_vt-ink-3); font-size: 12px; }
  mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px; text-underline-offset: 3px; }
  .dot { display: grid; place-items: center; position: relative; }
  .no { stroke: var(--_vt-rule-strong); }
  .name .bar { display: flex; block-size: 8px; margin-block-start: 3px; }
  .bar i { background: var(--_vt-data-base); }
  .bar i.soft, .calculated i { background: repeating-linear-gradient(135deg, var(--_vt-data-forecast) 0 1.5px, var(--_vt-data-tint) 1.5px 5px); }
  .open i.soft { border: 1px dotted var(--_vt-rule-strong); background: none; }
  .more i { clip-path: polygon(0 0, calc(100% - 4px) 0, 100% 50%, calc(100% - 4px) 100%, 0 100%); }
  .value { text-align: end; font-weight: 600; white-space: nowrap; }
  .none { color: var(--_vt-ink-3); font-size: 12px; font-weight: 400; }
  .others { color: var(--_vt-ink-2); }
  .profile { padding-block: 2px 14px; padding-inline-start: 42px; color: var(--_vt-ink-2); font-size: 13px; overflow-wrap: anywhere; }
  .profile p { max-inline-size: 66ch; margin-block-end: 6px; }
  .profile li { display: grid; grid-template-columns: 14px 1fr; gap: 8px; padding: 2px 0; color: var(--_vt-ink); }
  .profile li svg { inline-size: 14px; margin-block-start: 1px; }
  .facts { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .all { inline-size: 100%; margin-block-start: 12px; }
  .players + .all + * { margin-block-start: 0; }

  @media (pointer: coarse) { .search input { font-size: 16px; } }
  @container vt (min-width: 480px) {
    .filters { flex: 1 1 0; }
    .search { flex: 0 1 240px; }
    .sort { order: 0; }
  }
  @media (forced-colors: active) {
    .avatar { border: 1px solid CanvasText; }
    .filters label { border-block-end: 1px solid CanvasText; }
    .filters label:has(:checked) { border-block-end: 3px solid Highlight; }
    .bar i { background: CanvasText; forced-color-adjust: none; }
    .bar i.soft, .calculated i { border: 1px dashed CanvasText; background: Canvas; }
  }
  @media print { .controls, .all { display: none; } }
`;
