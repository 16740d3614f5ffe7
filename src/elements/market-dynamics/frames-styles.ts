import { css } from 'lit';

/** Matrices of the analysis frames. */
export const framesStyles = css`
  .lists ~ .frame-matrix, .frame-matrix ~ .frame-matrix { margin-block-start: 24px; }
  .frame-matrix > .title { padding-block-end: 7px; }
  .matrix { display: grid; gap: 0 20px; }
  .matrix > div { padding-block: 10px 14px; border-block-start: 1px solid var(--_vt-rule); }
  .matrix > :first-child { border-color: var(--_vt-ink); }
  .matrix dt { margin-block-end: 3px; font-weight: 600; overflow-wrap: anywhere; }
  .matrix dd { color: var(--_vt-ink-2); }

  @container vt (min-width: 480px) {
    .matrix { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .matrix > :nth-child(2) { border-color: var(--_vt-ink); }
    .matrix.centred > :nth-child(3), .matrix.row > :last-child:nth-child(odd) { grid-column: 1 / -1; }
  }
  @container vt (min-width: 760px) {
    .matrix { column-gap: 32px; }
    .matrix.row { grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .matrix.row > :nth-child(-n + 4) { grid-column: auto; border-color: var(--_vt-ink); }
  }
`;
