import { css } from 'lit';

/** The map's land, marks and lists. Solid is listed by name, a tint with an outline is in a "Rest of" line. */
export const regionalMapStyles = css`
  .map { direction: ltr; overflow: hidden; --_fill: var(--_vt-land); --_tint: var(--_vt-land-tint); --_line: var(--_fill); }
  .lead { --_fill: var(--_vt-lead-area); --_tint: var(--_vt-lead-tint); }
  .growth { --_fill: var(--_vt-growth-area); --_tint: var(--_vt-growth-tint); }
  .map path { stroke-linejoin: round; vector-effect: non-scaling-stroke; }
  .place { cursor: pointer; --_line: var(--_fill); }
  .none { fill: var(--_vt-land-none); stroke: var(--_vt-rule-strong); stroke-width: 0.6; stroke-dasharray: 1.5 1.5; }
  .listed { fill: var(--_fill); stroke: var(--_vt-surface); stroke-width: 0.7; }
  .place .rest { fill: var(--_tint); stroke: var(--_line); stroke-width: 0.8; }
  .hit { fill: transparent; r: 12px; }
  .number { fill: var(--_vt-surface); stroke: var(--_vt-ink); }
  .map text { font-weight: 600; cursor: pointer; }
  .map text.in:not(.strong) { font-weight: 400; }
  .map text.halo { paint-order: stroke; stroke: var(--_vt-surface); stroke-width: 3px; stroke-linejoin: round; }
  .lead-text { fill: var(--_vt-lead); color: var(--_vt-lead); font-weight: 600; }
  .growth-text { fill: var(--_vt-growth); color: var(--_vt-growth); font-weight: 600; }

  .world { margin-inline: auto; }
  .key { flex: none; display: inline-block; inline-size: 10px; block-size: 10px; --_fill: var(--_vt-land); --_tint: var(--_vt-land-tint); background: var(--_fill); }
  .key.lead { --_fill: var(--_vt-lead-area); }
  .key.growth { --_fill: var(--_vt-growth-area); }
  .key.rest { background: var(--_tint); border: 1px solid var(--_fill); }
  .key.none { background: var(--_vt-land-none); border: 1px dotted var(--_vt-rule-strong); }
  .figure + .legend { margin-block-end: 0; }
  .link { min-block-size: 24px; color: var(--_vt-ink-2); font-size: 13px; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }

  .index { display: grid; column-gap: 20px; margin-block-start: 16px; }
  .entry { min-inline-size: 0; padding-block-end: 10px; border-block-start: 1px solid var(--_vt-rule); overflow-wrap: anywhere; }
  .accordion .entry { padding-block-end: 0; }
  .accordion .entry > div { padding-block-end: 10px; }
  .entry > button { display: flex; align-items: start; gap: 0 8px; inline-size: 100%; min-block-size: 44px; padding-block: 8px 6px; }
  .entry > button > .key { margin-block-start: 4px; }
  .accordion .entry > button { align-items: center; }
  .entry > button:hover .name { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  .entry > button > .name { flex: 1; min-inline-size: 0; font-weight: 600; line-height: 1.25; }
  .no { inline-size: 18px; color: var(--_vt-ink-3); font-size: 13px; }
  .tag { display: block; font-size: 12px; }
  .tag:not(.lead-text, .growth-text) { color: var(--_vt-ink-2); font-weight: 400; }
  .count { display: flex; align-items: center; gap: 6px; color: var(--_vt-ink-3); font-size: 13px; }
  .entry p { padding-block-end: 6px; color: var(--_vt-ink-2); font-size: 13px; }
  .entry :is(ul, li) { font-size: 13px; line-height: 1.35; }
  .entry li { display: grid; grid-template-columns: 1fr auto; gap: 1px 6px; align-items: end; padding-block: 3px; }
  .entry li.rest { color: var(--_vt-ink-3); }

  @container vt (min-width: 480px) {
    .index { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  }
  @container vt (min-width: 760px) {
    .index { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  }
  @media (pointer: coarse) {
    .hit { r: 22px; }
    .link { min-block-size: 44px; }
  }
  @media (forced-colors: active) {
    .listed { fill: CanvasText; stroke: Canvas; }
    .place .rest, .key.rest { fill: Canvas; stroke: CanvasText; }
    .none { fill: Canvas; }
    .key { forced-color-adjust: none; background: CanvasText; }
    .key.rest, .key.none { background: Canvas; border-color: CanvasText; }
  }
`;
