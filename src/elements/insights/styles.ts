import { css } from 'lit';

/** Texts set to be read, in one to three columns. */
export const insightsStyles = css`
  .insights { overflow-wrap: anywhere; }
  .insights p { max-inline-size: 66ch; line-height: 1.55; color: var(--_vt-ink-2); }
  .insights p + p, .unplaced { margin-block-start: 8px; }
  .intro, .lead { margin-block-end: 20px; }
  .insights .lead p { max-inline-size: 78ch; font-size: 16px; color: var(--_vt-ink); }
  .others { display: grid; gap: 24px 32px; }
  .others .title { margin-block-end: 6px; font-size: 16px; line-height: 1.3; font-weight: 600; }
  strong { font-weight: 600; color: var(--_vt-ink); }
  .unplaced { color: var(--_vt-ink-2); font-size: 13px; }
  .unplaced li { padding-block: 2px; }
  @container vt (min-width: 480px) {
    .across-2, .across-3 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @container vt (min-width: 480px) and (max-width: 759.9px) {
    .across-3 > :last-child:nth-child(odd) { grid-column: 1 / -1; }
  }
  @container vt (min-width: 760px) {
    .across-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  }
`;
