import { css } from 'lit';
import { markStyles } from './mark-styles.js';

/** What drawn figures have beyond the frame: texts, active mark, key, tooltip. */
export const figureStyles = [markStyles, css`
  svg text { font-family: inherit; fill: var(--_vt-ink); }
  .f12 { font-size: 12px; } .f13 { font-size: 13px; } .f14 { font-size: 14px; } .f16 { font-size: 16px; } .f18 { font-size: 18px; }
  svg text.ink-2 { fill: var(--_vt-ink-2); }
  svg text.ink-3 { fill: var(--_vt-ink-3); }
  .mark:focus, .mark:focus-visible { outline: none; }
  .active { fill: none; stroke: var(--_vt-ink); stroke-width: 2; pointer-events: none; }
  .ring { fill: none; stroke: var(--_vt-focus); stroke-width: 2; pointer-events: none; }
  .leader { fill: none; stroke: var(--_vt-ink-2); pointer-events: none; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-block-end: 16px; color: var(--_vt-ink-2); font-size: 13px; line-height: 20px; }
  .legend li { display: flex; align-items: center; gap: 7px; }
  .legend svg { flex: none; }
  .figure + .legend { margin-block: 16px 0; }
  .tooltip { position: absolute; z-index: 2; padding: 9px 12px 10px; border: 1px solid var(--_vt-ink); border-radius: var(--_vt-radius); background: var(--_vt-surface); font-size: 13px; line-height: 1.4; }
  .tooltip .when { color: var(--_vt-ink-2); }
  .tooltip .value { font-size: 16px; font-weight: 600; }
  .tooltip .how { display: grid; grid-template-columns: 14px 1fr; gap: 7px; margin-block-start: 5px; padding-block-start: 6px; border-block-start: 1px solid var(--_vt-rule); color: var(--_vt-ink-2); font-size: 12px; }
  .tooltip .how svg { margin-block-start: 2px; }
  @container vt (min-width: 480px) {
    .legend { column-gap: 20px; }
  }
`];
