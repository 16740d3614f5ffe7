import { css } from 'lit';

/** The frame around every widget: lid, header, buttons, call to action, footer. Widths are container widths. What is important stands a host's `*` rules. */
export const frameStyles = css`
  :host {
    display: block;
    flex: 1 1 240px;
    min-inline-size: min(240px, 100%);
    min-block-size: var(--vt-min-height, auto);
    container: vt / inline-size !important;
    contain: inline-size style !important;
    color: var(--_vt-ink) !important;
    font: 400 14px/1.45 var(--_vt-font) !important;
    font-variant-numeric: lining-nums tabular-nums !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) { display: none !important; }
  :host([theme='light']) { color-scheme: light !important; }
  :host([theme='dark']) { color-scheme: dark !important; }

  *, *::before, *::after { box-sizing: border-box; }
  :where(p, ul, ol, dl, dd, figure, table) { margin: 0; padding: 0; }
  :where(ul, ol) { list-style: none; }
  :where(button, input) { font: inherit; color: inherit; letter-spacing: inherit; }
  button { appearance: none; border: 0; background: none; padding: 0; text-align: start; cursor: pointer; }
  svg { display: block; overflow: visible; }
  a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  :focus-visible { outline: 2px solid var(--_vt-focus); outline-offset: 2px; border-radius: var(--_vt-radius); }

  .gauge { font-size: 4em; block-size: 1ex; margin-block-end: -1ex; }
  .frame {
    position: relative;
    background: var(--_vt-surface);
    border: 1px solid var(--_vt-rule);
    border-block-start: var(--vt-lid-width, 2px) solid var(--_vt-lid);
    border-radius: var(--vt-frame-radius, 0);
    padding: 14px 16px 16px;
  }
  .frame.open { border-inline: 0; border-block-end: 0; border-radius: 0; background: none; padding-inline: 0 !important; padding-block-end: 0 !important; }

  .header { display: grid; gap: 4px; margin-block-end: 16px; }
  .sample { justify-self: start; margin-block-end: 6px; padding: 2px 8px; background: var(--_vt-sample); color: var(--_vt-on-sample); font-size: 12px; line-height: 18px; }
  .heading { font-family: var(--vt-font-heading, inherit); font-size: 18px; line-height: 1.22; font-weight: 600; letter-spacing: -0.01em; max-inline-size: 30em; overflow-wrap: anywhere; }
  .header .heading { text-wrap: balance; }
  .frame:lang(ko) { word-break: keep-all; }
  .heading:lang(ja) { word-break: auto-phrase; }
  .frame:lang(en):dir(rtl) :is(.header > *, .cta p, .source p) { unicode-bidi: plaintext; text-align: right; }
  .subheading { color: var(--_vt-ink-2); max-inline-size: 66ch; overflow-wrap: anywhere; }
  b, .strong { font-weight: 600; }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_vt-target);
    padding: 0 10px;
    border: 1px solid var(--_vt-rule-strong);
    border-radius: var(--_vt-radius);
    background: var(--_vt-surface);
    color: var(--_vt-ink);
    font-size: 13px;
    line-height: 1;
    text-decoration: none;
    white-space: nowrap;
  }
  .button:hover { background: var(--_vt-surface-2); border-color: var(--_vt-ink); }
  .button.icon { inline-size: var(--_vt-target); padding: 0; }
  .button[aria-expanded='true'], .button.main { background: var(--_vt-ink); border-color: var(--_vt-ink); color: var(--_vt-surface); }
  .button.main { font-weight: 600; }
  .button.main:hover { background: var(--_vt-ink-2); }
  ::slotted(a[slot='cta']), ::slotted(button[slot='cta']) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_vt-target);
    padding: 0 12px;
    border: 0 !important;
    border-radius: var(--_vt-radius);
    background: var(--_vt-ink) !important;
    color: var(--_vt-surface) !important;
    font: 600 13px/1 var(--_vt-font);
    text-decoration: none !important;
    white-space: nowrap;
    forced-color-adjust: none;
  }

  .figure { position: relative; }

  .cta { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; margin-block-start: 16px; padding: 10px 12px; background: var(--_vt-surface-2); color: var(--_vt-ink-2); font-size: 13px; }
  .cta p { flex: 1 1 220px; }
  .cta b { color: var(--_vt-ink); }

  .footer { position: relative; display: flex; flex-direction: column; gap: 12px 24px; margin-block-start: 16px; padding-block-start: 10px; border-block-start: 1px solid var(--_vt-rule); }
  .cta, .source { overflow-wrap: anywhere; }
  .source { flex: 1 1 auto; max-inline-size: 100ch; color: var(--_vt-ink-3); font-size: 12px; }
  .source > * + * { margin-block-start: 2px; }
  .actions { display: flex; flex: none; gap: 6px; }

  .frame:has(> * > .bone) { max-block-size: var(--vt-min-height); overflow: hidden; }
  .bone { margin-block-end: 10px; background: var(--_vt-rule); opacity: 0.62; animation: pulse 1.6s ease-in-out infinite alternate; }
  @keyframes pulse { to { opacity: 0.4; } }

  .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  @container vt (min-width: 480px) {
    .frame { padding: 16px 20px; }
    .footer { flex-direction: row; align-items: flex-end; justify-content: space-between; }
    .heading { font-size: 20px; }
  }
  @container vt (min-width: 760px) {
    .frame { padding: 20px 24px 18px; }
    .heading { font-size: 24px; line-height: 1.18; max-inline-size: 36em; }
    .subheading { font-size: 16px; }
  }
  @media (prefers-reduced-motion: reduce) {
    *, *::before { animation: none !important; transition: none !important; }
  }
  @media (forced-colors: active) {
    .cta, .sample { border: 1px solid CanvasText; }
    .button[aria-expanded='true'], .button.main { forced-color-adjust: none; }
  }
  @media print {
    .actions, .tooltip { display: none; }
    .frame { break-inside: avoid; border-inline: 0; border-block-end: 0; border-radius: 0; background: none; }
  }
`;
