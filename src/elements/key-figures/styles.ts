import { css } from 'lit';

/** Big numbers and the report's facts. */
export const keyFiguresStyles = css`
  .cards { display: grid; gap: 16px; }
  .amount { font-size: 28px; line-height: 1.1; font-weight: 600; letter-spacing: -0.02em; overflow-wrap: anywhere; }
  .amount small { font-size: 0.5em; letter-spacing: 0; }
  .amount.none { color: var(--_vt-ink-3); font-size: 16px; line-height: 31px; font-weight: 400; letter-spacing: 0; }
  .label { margin-block: 3px 9px; color: var(--_vt-ink-2); font-size: 13px; }

  .cards [aria-current] .label { color: var(--_vt-ink); font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }

  .facts { display: grid; margin-block-start: 20px; }
  .facts:first-child { margin-block-start: 0; }
  .facts div { display: flex; justify-content: space-between; gap: 12px; min-inline-size: 0; padding-block: 7px; border-block-start: 1px solid var(--_vt-rule); }
  .facts dt { color: var(--_vt-ink-2); font-size: 13px; }
  .facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }

  @container vt (min-width: 480px) {
    .cards { column-gap: 20px; }
    .n2 { grid-template-columns: 11fr 8fr; }
    .n3 { grid-template-columns: 11fr 11fr 8fr; }
    .n4 { grid-template-columns: 1fr 1fr; }
    .facts { grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 20px; }
    .facts div { display: block; }
  }
  @container vt (min-width: 760px) {
    .cards { column-gap: 24px; }
    .n4 { grid-template-columns: repeat(4, 1fr); }
    .amount { font-size: 36px; }
    .amount small { font-size: 0.46em; }
    .amount.none { line-height: 40px; }
    .facts:not(.many) { display: flex; border-block-start: 1px solid var(--_vt-rule); }
    .facts:not(.many) div { flex: 1 1 auto; padding-inline-end: 16px; padding-block-end: 0; border: 0; }
    .many { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  }
`;
