import { css } from 'lit';
import { markStyles } from './mark-styles.js';

/** What drawn figures have beyond the frame: texts, marks, key. */
export const figureStyles = [markStyles, css`
  svg text { font-family: inherit; fill: var(--_vt-ink); }
  .f12 { font-size: 12px; } .f13 { font-size: 13px; } .f14 { font-size: 14px; } .f16 { font-size: 16px; } .f18 { font-size: 18px; }
  svg text.ink-2 { fill: var(--_vt-ink-2); }
  svg text.ink-3 { fill: var(--_vt-ink-3); }
  .mark:focus, .mark:focus-visible { outline: none; }
  .leader { fill: none; stroke: var(--_vt-ink-2); pointer-events: none; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-block-end: 16px; color: var(--_vt-ink-2); font-size: 13px; line-height: 20px; }
  .legend li { display: flex; align-items: center; gap: 7px; }
  .legend svg { flex: none; }
  .figure + .legend { margin-block: 16px 0; }
  @container vt (min-width: 480px) {
    .legend { column-gap: 20px; }
  }
`];
