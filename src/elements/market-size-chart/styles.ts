import { css } from 'lit';

/** The size chart's own marks; tone says when, texture says how a number is known. */
export const marketSizeStyles = css`
  .plot { direction: ltr; font-variant-numeric: tabular-nums; }
  .plot text { unicode-bidi: plaintext; }
  .column { cursor: default; }
  .labels { pointer-events: none; }
  .hit { fill: transparent; }
  .column:hover .hit { fill: var(--_vt-ink); fill-opacity: 0.05; }
  svg text.strong { font-weight: 600; }
  svg text.growth-text { fill: var(--_vt-growth); }
  .axis { fill: none; stroke: var(--_vt-rule-strong); }
  .growth { fill: none; stroke: var(--_vt-growth); stroke-width: 1.5; }
  .band { fill: none; stroke: var(--_vt-ink); stroke-width: 1.5; }
  .band.ground { stroke: var(--_vt-surface); stroke-width: 4; }
`;
