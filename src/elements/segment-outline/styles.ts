import { css } from 'lit';

/** Divisions as lines over the whole width, their parts as nested lists. */
export const segmentOutlineStyles = css`
  .outline { overflow-wrap: anywhere; }
  q { quotes: none; }
  .intro { margin-block-end: 12px; }
  .division { border-block-start: 1px solid var(--_vt-rule); }
  .division:first-child { border-color: var(--_vt-ink); }
  button.line { display: flex; align-items: center; gap: 10px; inline-size: 100%; min-block-size: max(41px, var(--_vt-target)); padding: 8px 0; }
  button.line .name { flex: 1; font-size: 16px; font-weight: 600; }
  button.line:hover .name bdi, .what .name:hover bdi { text-decoration: underline 1px; text-underline-offset: 3px; }
  .count { flex: none; color: var(--_vt-ink-2); font-size: 13px; }
  .line svg { flex: none; inline-size: 12px; block-size: 12px; color: var(--_vt-ink-3); }

  div.line { display: grid; grid-template-columns: 24px minmax(0, 1fr); align-items: start; }
  .opener { display: grid; place-items: center start; block-size: 32px; }
  .opener svg:dir(rtl) { scale: -1 1; }
  .what { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 10px; min-inline-size: 0; padding-block: 3px; line-height: 1.4; }
  .what > * { min-inline-size: 0; }
  .what .name { min-block-size: 24px; min-inline-size: 24px; padding-block: 2px; font-weight: 600; }
  .what .name[aria-pressed='true'] { text-decoration: underline 2px; text-underline-offset: 4px; }
  .claim, .disclosed { color: var(--_vt-ink-2); font-size: 13px; }
  li[aria-current] > div.line { background: var(--_vt-surface-2); box-shadow: 0 0 0 2px var(--_vt-ink); }

  .below:not([hidden]) { padding-block: 4px 8px; }
  .tree .tree > li > .below, .outline > .tree > li:not(.division) > .below { padding-inline-start: 24px; }
  .tree.flat > li > .below { padding-inline-start: 0; }
  .text, .source-heading, .claims, .remark { max-inline-size: 66ch; color: var(--_vt-ink-2); }
  .text { line-height: 1.55; }
  .text + .text, .source-heading + .text, .claims, .remark { margin-block-start: 6px; }
  .text + .tree, .claims + .tree, .remark + .tree { margin-block-start: 8px; }
  .source-heading { color: var(--_vt-ink-3); font-size: 13px; }
  .claims, .remark { font-size: 13px; }

  @media (pointer: coarse) { .opener { block-size: 44px; margin-inline-start: -20px; padding-inline-start: 20px; } .what { padding-block: 0; } .what .name { min-block-size: 44px; } }
  @media (forced-colors: active) { li[aria-current] > div.line { outline: 2px solid Highlight; box-shadow: none; } }
  @media print {
    .line svg { display: none; }
  }
`;
