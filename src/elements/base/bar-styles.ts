import { css } from 'lit';

/** Bars of single numbers. A border is the fill, so that it is printed and seen in forced colours. */
export const barStyles = css`
  .bar { display: flex; inline-size: 100%; block-size: 12px; --_vt-bar: var(--_vt-data-base); }
  .bar.forecast { --_vt-bar: var(--_vt-data-forecast); }
  .bar.whole { box-shadow: inset 0 0 0 1px var(--_vt-rule); }
  .bar.slot { block-size: 0; margin-block: 6px; border-block-start: 1px dotted var(--_vt-rule-strong); }
  .bar i { flex: none; block-size: 12px; forced-color-adjust: none; }
  .bar .solid { block-size: 0; min-inline-size: 1px; border-block-start: 12px solid var(--_vt-bar); }
  .bar .soft { border: 1px dashed var(--_vt-bar); background: repeating-linear-gradient(135deg, var(--_vt-bar) 0 1.5px, var(--_vt-data-tint) 0 5px); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .bar .solid + .soft { border-inline-start: 0; }
  .bar .open { border: 1px dotted var(--_vt-rule-strong); }
  .bar svg { flex: none; margin-inline-start: 2px; fill: none; stroke: var(--_vt-bar); stroke-width: 2; }
  .bar:dir(rtl) svg { transform: scaleX(-1); }
  @media (forced-colors: active) { .bar.whole { outline: 1px solid CanvasText; outline-offset: -1px; } }
`;
