import { css } from 'lit';

/** Circles, bars and amounts; the land steps back behind them. */
export const valuesStyles = css`
  .map.quiet { --_fill: var(--_vt-land-tint); --_tint: var(--_vt-land-tint); --_line: var(--_vt-surface); }
  .quiet .place { --_line: var(--_vt-surface); }
  .circle:not(.hatched) { fill: var(--_vt-data-base); }
  .circle { stroke: var(--_vt-surface); stroke-width: 1.5; }
  .circle.lit { stroke: var(--_vt-ink); stroke-width: 2; }
  .map text.on { fill: var(--_vt-on-data); }
  .entry > button > .amount { font-size: 20px; font-weight: 600; line-height: 1.1; }
  .entry li .amount { color: var(--_vt-ink-2); text-align: end; }
  i { grid-column: 1 / -1; block-size: 4px; background: var(--_vt-data-base); }
  i.calculated { background: repeating-linear-gradient(135deg, var(--_vt-data-forecast) 0 1.5px, var(--_vt-data-tint) 1.5px 3.5px); }

  @media (forced-colors: active) {
    i { forced-color-adjust: none; background: CanvasText; }
  }
`;
