import { css } from 'lit';

/** Three lists, and texts set to be read. */
export const marketDynamicsStyles = css`
  .lists { display: grid; gap: 20px; }
  .title { display: flex; align-items: baseline; gap: 8px; font-size: 16px; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; }
  .shape { flex: none; translate: 0 1.5px; }
  .group > .title { padding-block-end: 7px; border-block-end: 1px solid var(--_vt-ink); }
  .group li { border-block-end: 1px solid var(--_vt-rule); }
  .group li:last-child { border-block-end: 0; }
  .line { display: flex; align-items: center; justify-content: space-between; gap: 10px; inline-size: 100%; min-block-size: max(41px, var(--_vt-target)); padding: 9px 0; line-height: 1.3; overflow-wrap: anywhere; }
  button.line { font-weight: 600; }
  button.line:hover .read { color: var(--_vt-ink); text-decoration: underline; text-underline-offset: 3px; }
  .line bdi { min-inline-size: 0; }
  .read { display: inline-flex; align-items: center; flex: none; gap: 6px; color: var(--_vt-ink-2); font-size: 13px; font-weight: 400; white-space: nowrap; }

  .prose { max-inline-size: 66ch; line-height: 1.6; overflow-wrap: anywhere; }
  .text:not(.below) .prose { padding-block: 2px 14px; }
  .prose p + p, .rest:not([hidden]) { margin-block-start: 10px; }
  .fold { margin-block: 8px 2px; }
  .below:not([hidden]) { margin-block-start: 20px; padding-block-start: 16px; border-block-start: 1px solid var(--_vt-ink); }
  .below .title { margin-block-end: 8px; }
  .below .long { columns: 2; column-gap: 40px; max-inline-size: none; }
  .below .long p { widows: 2; orphans: 2; }

  @container vt (min-width: 480px) {
    .group { display: grid; grid-template-columns: 132px minmax(0, 1fr); column-gap: 24px; align-items: start; }
    .group > .title { padding-block: 9px 0; border-block: 1px solid var(--_vt-ink); border-block-end: 0; }
    .group > ul { border-block-start: 1px solid var(--_vt-ink); }
  }
  @container vt (min-width: 760px) {
    .lists { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 32px; }
    .group { display: block; }
    .group > .title { padding-block: 0 7px; border-block: 0; border-block-end: 1px solid var(--_vt-ink); }
    .group > ul { border-block-start: 0; }
  }
  @media print {
    .read, .fold { display: none; }
    .text[hidden], .rest[hidden] { display: block; content-visibility: visible; }
    .rest[hidden] { margin-block-start: 10px; }
    .below[hidden] { margin-block-start: 20px; padding-block-start: 16px; border-block-start: 1px solid var(--_vt-ink); }
  }
`;
