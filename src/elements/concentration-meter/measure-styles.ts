import { css } from 'lit';

/** Stacked shares, measures and the scale of the index. */
export const measureStyles = css`
  .stack { display: flex; gap: 2px; block-size: 28px; margin-block-end: 8px; }
  .stack i { flex: 0 1 auto; display: grid; place-items: center; min-inline-size: 1px; overflow: hidden; font-size: 12px; font-style: normal; font-weight: 600; forced-color-adjust: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .stack .company { background: var(--_vt-data-base); color: var(--_vt-surface); cursor: default; }
  .stack .at, .stack .selected { background: var(--_vt-data-forecast); }
  .stack .selected { box-shadow: inset 0 0 0 2px var(--_vt-ink); }
  .stack .named { border: 1px solid var(--_vt-data-base); background: var(--_vt-data-tint); }
  .stack .unnamed { flex-grow: 1; border: 1px solid var(--_vt-rule-strong); }
  .stack .vague { border: 1px dashed var(--_vt-data-base); background: repeating-linear-gradient(135deg, var(--_vt-data-base) 0 1.5px, var(--_vt-data-tint) 0 5px); }
  .stack .vague b { padding-inline: 3px; background: var(--_vt-data-tint); color: var(--_vt-ink); }
  .stack.open::after { flex: 1; border: 1px dotted var(--_vt-rule-strong); content: ''; }

  .line { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 8px; align-items: center; min-block-size: var(--_vt-target); padding-block: 4px; padding-inline-end: 8px; border-block-end: 1px solid var(--_vt-rule); line-height: 1.25; cursor: default; }
  .line .who { overflow-wrap: anywhere; }
  .key { color: var(--_vt-ink-2); font-size: 12px; text-align: center; }
  .mark.at, .mark:hover { background: var(--_vt-surface-2); }
  .mark[aria-selected='true'] { background: var(--_vt-surface-2); box-shadow: inset 0 0 0 2px var(--_vt-ink); font-weight: 600; }
  .mark:focus-visible { outline-offset: -2px; }
  .rest { color: var(--_vt-ink-2); }

  .measures { display: grid; gap: 8px 20px; margin-block-start: 20px; }
  .measures dt { color: var(--_vt-ink-2); font-size: 13px; }
  .measures dd { margin: 0; font-size: 22px; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; overflow-wrap: anywhere; }
  .measures .how, .measures .none { color: var(--_vt-ink-2); font-size: 12px; line-height: 1.4; font-weight: 400; letter-spacing: 0; }
  .measures:first-child { margin-block-start: 0; }

  .scale { position: relative; margin-block-start: 12px; padding-block-end: 22px; }
  .tick { position: absolute; inset-block: 0; border-inline-start: 1px solid var(--_vt-ink); }
  .tick span { position: absolute; inset-block-end: 0; inset-inline-end: 4px; font-size: 12px; line-height: 16px; }
  .tick.after span { inset-inline: 4px auto; }

  @container vt (min-width: 480px) {
    .measures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .measures .index { grid-column: 1 / -1; }
  }
  @media (forced-colors: active) {
    .mark[aria-selected='true'] { border: 2px solid Highlight; }
  }
`;
