import { css } from 'lit';

/** The publisher's word and its scale. */
export const concentrationStyles = css`
  * + .level { margin-block-start: 22px; }
  .about { margin-block-end: 6px; color: var(--_vt-ink-2); font-size: 13px; }
  .wording { font-size: 16px; line-height: 1.2; font-weight: 600; overflow-wrap: anywhere; }
  .step-1 { margin-inline-start: 33.5%; }
  .step-2 { text-align: end; }
  .steps { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2px; margin-block-start: 4px; }
  .steps i { block-size: 14px; border: 1px solid var(--_vt-rule-strong); background: var(--_vt-surface-2); }
  .steps .on { block-size: 0; border: 0; border-block-start: 14px solid var(--_vt-data-base); forced-color-adjust: none; }
  .terms { display: grid; gap: 8px; margin-block-start: 16px; color: var(--_vt-ink-2); font-size: 13px; line-height: 1.4; overflow-wrap: anywhere; }
  .terms dt { color: var(--_vt-ink); font-size: 14px; font-weight: 600; }
  .terms small { color: var(--_vt-ink-2); font-size: 12px; font-weight: 400; }
  .terms dd { margin: 0; }
  .ends { grid-template-columns: 1fr 1fr; gap: 16px; margin-block-start: 22px; }
  .ends > :last-child { text-align: end; }
  .scheme { max-inline-size: 100%; overflow: hidden; margin-block-end: 9px; fill: none; stroke: var(--_vt-rule-strong); stroke-width: 10; }
  .ends > :last-child .scheme { margin-inline-start: auto; }
`;
