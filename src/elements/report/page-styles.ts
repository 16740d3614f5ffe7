import { css } from 'lit';

/**
 * A report's page. Comes after the frame's styles, of which it uses buttons, bones, label and call to action. What stands
 * once on the page (source, sample label, call to action) is taken out of the widgets.
 */
export const pageStyles = css`
  .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_vt-gap); --_vt-gap: 40px; }
  .head, .closing, .page > .cta, .page > .footer { min-inline-size: 0; overflow-wrap: anywhere; }
  .title { margin-block-end: 10px; max-inline-size: 20em; font-family: var(--vt-font-heading, inherit); font-size: 26px; line-height: 1.1; font-weight: 600; letter-spacing: -0.015em; text-wrap: balance; }
  .subtitle, .lead { max-inline-size: 58ch; color: var(--_vt-ink-2); font-size: 16px; line-height: 1.5; text-wrap: pretty; }
  .subtitle { margin-block-end: 10px; color: var(--_vt-ink); }
  .lead + .lead { margin-block-start: 10px; }
  .act { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 16px; margin-block-start: 18px; color: var(--_vt-ink-3); font-size: 13px; }
  .button.main { min-block-size: max(36px, var(--_vt-target)); padding: 0 14px; }

  nav ul { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-block-start: 26px; }
  nav button { min-block-size: var(--_vt-target); padding: 4px 0; color: var(--_vt-ink-2); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 4px; }
  nav button:hover { color: var(--_vt-ink); }
  nav button[aria-current] { color: var(--_vt-ink); font-weight: 600; text-decoration-thickness: 2px; }

  .section, .column { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_vt-gap); }
  .section { position: relative; scroll-margin-block-start: 16px; }
  /* The navigation leads the focus to a heading that the eye does not see. */
  .section:has(> [role='heading']:focus-visible) { outline: 2px solid var(--_vt-focus); outline-offset: 6px; }
  .closing { display: grid; gap: 6px; max-inline-size: 66ch; margin-block-start: calc(16px - var(--_vt-gap)); color: var(--_vt-ink-2); font-size: 13px; text-wrap: pretty; }
  .part > .closing { margin-block-start: 12px; }
  .two { display: grid; grid-template-columns: minmax(0, 1fr); gap: 40px; align-items: start; }

  /* A part on its way is drawn, so that it can measure itself, but is not seen and takes no room of its own. */
  .part { position: relative; }
  .hidden, .nothing { visibility: hidden; }
  .nothing > *, .bones > * { position: absolute; inset-inline: 0; visibility: hidden; }
  .bones > [aria-hidden] { inset-block: 0; overflow: hidden; visibility: visible; }
  .failure { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; padding-block-start: 14px; border-block-start: var(--vt-lid-width, 2px) solid var(--_vt-lid); color: var(--_vt-ink-2); }

  .part > ::part(source), .part > ::part(sample), .part > ::part(cta) { display: none; }

  .page > .cta { margin-block-start: 0; }
  .page > .footer { margin-block-start: 0; }

  @container vt (min-width: 480px) {
    .page { --_vt-gap: 48px; }
    .title { font-size: 32px; letter-spacing: -0.02em; }
    .lead { font-size: 18px; }
  }
  @container vt (min-width: 760px) {
    .title { font-size: 40px; }
    .two { grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr); }
  }
  @media (forced-colors: active) {
    nav button[aria-current] { text-decoration-color: Highlight; }
  }
  @media print {
    nav, .page > .cta .button, .act .button { display: none; }
    .hidden { visibility: visible; }
    .nothing, .bones { display: none; }
  }
`;
