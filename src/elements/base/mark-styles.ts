import { css } from 'lit';

/** Texture says how a number is known, tone says when: for figures, keys and tables. */
export const markStyles = css`
  .solid { fill: var(--_vt-data-base); }
  .forecast { fill: var(--_vt-data-forecast); }
  .hatch-ground { fill: var(--_vt-data-tint); }
  .hatch-line { stroke: var(--_vt-data-forecast); stroke-width: 1.5; }
  .hatched { stroke: var(--_vt-data-forecast); stroke-dasharray: 3 3; }
  .open-mark { fill: none; stroke: var(--_vt-rule-strong); stroke-dasharray: 2 4; }
`;
