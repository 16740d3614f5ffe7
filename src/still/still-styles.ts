/** The style sheet of stills: the widget's frame, type sizes and paddings, so that the script can take over without a jump. */
import { categoryTokens } from '../elements/base/generated/category-tokens.js';
import { mapTokens } from '../elements/base/generated/map-tokens.js';
import { frameTokens } from '../elements/base/generated/frame-tokens.js';

/** The widgets' own tokens, on the figure in the place of a shadow host. */
const tokens = [frameTokens, categoryTokens, mapTokens].map(({ cssText }) => cssText.replaceAll(':host', '.vitrine')).join('\n');

const names = [...new Set([...tokens.matchAll(/--_vt-([\w-]+):\s*(?=var|light-dark|color-mix|#)/g)].map(([, name]) => name))].filter((name) => !/^(font|radius|target)$/.test(name ?? ''));

/** The drawing says by class which token a colour is; its attributes hold the light values for where no sheet is. */
const paints = names.map((name) => `  .vitrine .vt-f-${name} { fill: var(--_vt-${name}) } .vitrine .vt-s-${name} { stroke: var(--_vt-${name}) }`).join('\n');

/** Breadths are those of the widgets, less the two pixels of the border. */
const frame = `
.vitrine {
  container: vt-still / inline-size;
  display: block; box-sizing: border-box;
  border: 1px solid var(--_vt-rule); border-block-start: var(--vt-lid-width, 2px) solid var(--_vt-lid); background: var(--_vt-surface);
  color: var(--_vt-ink); font: 400 14px/1.45 var(--_vt-font); font-variant-numeric: lining-nums tabular-nums; text-align: start; overflow-wrap: anywhere;
}
:where(.vitrine) { margin: 0 }
:not(:defined):has(> .vitrine) { display: block }
.vitrine.vt-light { color-scheme: light }
.vitrine.vt-dark { color-scheme: dark }
.vitrine *, .vitrine *::before { box-sizing: border-box }
.vitrine :where(p, ul, ol, li, dl, dd, table, h1, h2, h3, h4, h5, h6, caption, th, td) { margin: 0; padding: 0; font: inherit; letter-spacing: inherit; text-align: start }
.vitrine :where(ul, ol) { list-style: none }
.vitrine :where(b, strong, dt) { font-weight: 600 }
.vitrine :where(small) { font-size: 12px; color: var(--_vt-ink-3) }
.vitrine a { color: inherit; text-decoration: underline 1px; text-underline-offset: 3px }
.vitrine :focus-visible { outline: 2px solid var(--_vt-focus); outline-offset: 2px }
.vitrine > * { margin-inline: 16px }

.vitrine > figcaption { display: grid; gap: 4px; margin-block-end: 16px; padding-block-start: 14px }
.vitrine .vt-sample { justify-self: start; margin-block-end: 6px; padding: 2px 8px; background: var(--_vt-sample); color: var(--_vt-on-sample); font-size: 12px; line-height: 18px }
.vitrine > figcaption > :is(h1, h2, h3, h4, h5, h6) { max-inline-size: 30em; font-size: 18px; line-height: 1.22; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance }
.vitrine .vt-subheading { max-inline-size: 66ch; color: var(--_vt-ink-2) }
.vitrine .vt-summary:not(.vt-shown) { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

.vitrine svg { display: block; flex: none }
.vitrine .vt-drawing { inline-size: 100%; block-size: auto; min-block-size: attr(data-height px, 0px); font-family: inherit }
.vitrine .vt-ground { fill: none }
.vitrine .vt-medium { display: none }
.vitrine .vt-narrow { display: block }
.vitrine .vt-tabs { display: flex; flex-wrap: wrap; gap: 0 24px; margin-block-end: 16px; border-block-end: 1px solid var(--_vt-rule); color: var(--_vt-ink-2) }
.vitrine .vt-tabs li { display: flex; align-items: center; min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent }
.vitrine .vt-tabs li:has(b) { border-color: var(--_vt-ink); color: var(--_vt-ink) }
.vitrine .vt-controls { min-block-size: calc(2 * max(36px, var(--_vt-target)) + 12px + 16px) }
.vitrine .vt-key { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-block-end: 16px; color: var(--_vt-ink-2); font-size: 13px; line-height: 20px }
.vitrine .vt-key li { display: flex; align-items: center; gap: 7px }
.vitrine .vt-drawing + .vt-key { margin-block: 16px 0 }
.vitrine .vt-rows { border-block-start: 1px solid var(--_vt-rule) }
.vitrine .vt-controls + .vt-rows { border: 0 }
.vitrine .vt-rows > li { padding-block: 9px; border-block-end: 1px solid var(--_vt-rule) }
.vitrine .vt-rows > li > :is(p, ul) { max-inline-size: 66ch; margin-block-start: 3px; color: var(--_vt-ink-2) }
.vitrine .vt-narrow > .vt-rows:not(.vt-players) > li { min-block-size: 49px; color: var(--_vt-ink-2); font-size: 13px; line-height: 1.35 }
.vitrine .vt-rows b { color: var(--_vt-ink); font-size: 14px }
.vitrine .vt-narrow > .vt-rows:not(.vt-players) > li { padding-inline: 22px 40px }
.vitrine .vt-narrow > .vt-rows:not(.vt-players) > li > span { display: block; margin-block-start: 3px }
.vitrine .vt-listed { padding-block-start: 30px }
.vitrine .vt-players > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 3px 10px; align-content: center; align-items: center; min-block-size: 46px; padding-block: 6px; break-inside: avoid; line-height: 1.25 }
.vitrine .vt-players small { display: block }
.vitrine .vt-players .vt-bar { grid-column: 1 }
.vitrine .vt-lists { color: var(--_vt-ink-2); font-size: 13px }
.vitrine .vt-value { font-weight: 600; text-align: end }
.vitrine .vt-more { display: flex; align-items: center; min-block-size: var(--_vt-target); margin-block-start: 12px; color: var(--_vt-ink-2) }
.vitrine .vt-bar { inline-size: 100% }
.vitrine .vt-regions { display: grid; gap: 0 20px; margin-block-start: 16px; padding-block-end: 18px; font-size: 13px; line-height: 1.35 }
  .vitrine .vt-broad { display: none }
.vitrine .vt-regions > * { min-inline-size: 0; border-block-start: 1px solid var(--_vt-rule) }
.vitrine :is(.vt-head, .vt-regions summary) { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; min-block-size: 44px; padding-block: 8px 6px }
.vitrine :is(.vt-head, .vt-regions summary) > small { flex: 1 1 100% }
.vitrine :is(.vt-head, .vt-regions summary) > b { flex: 1; font-size: 14px; line-height: 1.25 }
.vitrine .vt-lead { color: var(--_vt-lead); font-weight: 600 }
.vitrine .vt-growth { color: var(--_vt-growth); font-weight: 600 }
.vitrine .vt-regions summary > small { padding-inline-start: 26px }
.vitrine .vt-regions .vt-value { color: var(--_vt-ink-2); font-weight: 400 }
.vitrine .vt-amount { font-size: 20px; font-weight: 600; line-height: 1.1 }
.vitrine .vt-place { inline-size: 18px; color: var(--_vt-ink-3) }
.vitrine .vt-regions ul { padding-block-end: 10px }
.vitrine .vt-regions details > ul { padding-block-end: 34px }
.vitrine .vt-regions details > p { padding-block-end: 6px; color: var(--_vt-ink-2); line-height: 1.45 }
.vitrine .vt-regions ul li { display: grid; grid-template-columns: 1fr auto; gap: 1px 6px; padding-block: 3px }
.vitrine .vt-regions .vt-bar { grid-column: 1 / -1 }

.vitrine .vt-body > * + :is(h2, h3, h4, h5, h6) { margin-block-start: 20px }
.vitrine .vt-body :is(h2, h3, h4, h5, h6) { font-weight: 600; line-height: 1.35 }
.vitrine .vt-body > :is(p, dl) { max-inline-size: 66ch }
.vitrine .vt-body > p + p, .vitrine dd + dt { margin-block-start: 8px }
.vitrine dd { color: var(--_vt-ink-2) }
.vitrine .vt-date { color: var(--_vt-ink-2); font-size: 13px }
.vitrine :is(.vt-outline, .vt-contents) :is(ul, ol) { padding-inline-start: 18px }
.vitrine .vt-contents { list-style: decimal; padding-inline-start: 24px }
.vitrine :is(.vt-outline, .vt-contents) > li { padding-block: 3px }
.vitrine code { font-size: 12px }

.vitrine .vt-missing { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-block-start: 16px; padding: 10px 12px; background: var(--_vt-surface-2); color: var(--_vt-ink-2); font-size: 13px }
.vitrine .vt-missing > :first-child { flex: 1 1 220px }
.vitrine .vt-missing > :last-child { display: flex; align-items: center; min-block-size: var(--_vt-target); font-weight: 600 }
.vitrine .vt-footer { display: flex; flex-wrap: wrap; gap: 12px 24px; margin-block-start: 16px; padding-block: 10px 16px; border-block-start: 1px solid var(--_vt-rule) }
.vitrine .vt-footer > details { flex: 1 1 100%; min-inline-size: 0; order: 1 }
.vitrine .vt-footer > details > summary { inline-size: fit-content; min-block-size: var(--_vt-target); padding: 0 10px; border: 1px solid var(--_vt-rule-strong); border-radius: var(--_vt-radius); font-size: 13px; line-height: calc(var(--_vt-target) - 2px) }
.vitrine summary { cursor: pointer }
.vitrine .vt-source { flex: 1 1 0; min-inline-size: 0; max-inline-size: 100ch; color: var(--_vt-ink-3); font-size: 12px }
.vitrine .vt-source > * + * { margin-block-start: 2px }
.vitrine .vt-scroll { overflow-x: auto; margin-block-start: 12px }
.vitrine table { inline-size: 100%; border-collapse: collapse; font-size: 13px }
.vitrine caption { padding-block-end: 6px; color: var(--_vt-ink-2) }
.vitrine :is(th, td) { padding: 6px 12px 6px 0; border-block-end: 1px solid var(--_vt-rule); vertical-align: top; overflow-wrap: normal; overflow-wrap: break-word }
.vitrine thead th { border-color: var(--_vt-ink); color: var(--_vt-ink-2); font-size: 12px }
.vitrine :is(th, td).vt-number { text-align: end }
.vitrine td svg { display: inline-block; margin-inline-end: 6px; vertical-align: -2px }

@container vt-still (min-width: 478px) {
  .vitrine > * { margin-inline: 20px }
  .vitrine > figcaption { padding-block-start: 16px }
  .vitrine > figcaption > :is(h1, h2, h3, h4, h5, h6) { font-size: 20px }
  .vitrine .vt-narrow { display: none }
  .vitrine .vt-medium { display: block }
  .vitrine .vt-controls { min-block-size: calc(max(36px, var(--_vt-target)) + 16px) }
  .vitrine .vt-listed { padding-block-start: 56px }
  .vitrine .vt-key { column-gap: 20px }
  .vitrine .vt-broad { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) }
  .vitrine .vt-footer > details:not([open]) { flex: none }
}
@container vt-still (min-width: 758px) {
  .vitrine > * { margin-inline: 24px }
  .vitrine > figcaption { padding-block-start: 20px }
  .vitrine .vt-footer { padding-block-end: 18px }
  .vitrine > figcaption > :is(h1, h2, h3, h4, h5, h6) { max-inline-size: 36em; font-size: 24px; line-height: 1.18 }
  .vitrine .vt-subheading { font-size: 16px }
  .vitrine .vt-medium { display: none }
  .vitrine .vt-wide { display: block }
  .vitrine .vt-broad { grid-template-columns: repeat(5, minmax(0, 1fr)) }
  .vitrine .vt-listed { padding-block-start: 40px }
  .vitrine .vt-players { columns: 2; column-gap: 32px }
}
@media (forced-colors: active) { .vitrine :is(.vt-sample, .vt-missing) { border: 1px solid CanvasText } }
@media print { .vitrine { border-inline: 0; border-block-end: 0; background: none; break-inside: avoid } .vitrine .vt-footer > details:not([open]) { display: none } }
`;

/** All of it. Browsers that do not know \`light-dark()\` keep the light drawing. */
export const stillStyles = `/* Figures without script: see docs/embedding.md, "Content without script". */\n${tokens}\n@supports (color: light-dark(#000, #fff)) {\n${paints}\n}\n${frame}`.replace(/^\s+/gm, '').replace(/\n{2,}/g, '\n');
