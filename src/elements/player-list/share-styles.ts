import { css } from 'lit';

/** Bars and values of disclosed shares. */
export const shareStyles = css`
  .share { display: flex; block-size: 8px; margin-block-start: 3px; }
  .share i { background: var(--_vt-data-base); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .share .soft, .calculated i { background: repeating-linear-gradient(135deg, var(--_vt-data-forecast) 0 1.5px, var(--_vt-data-tint) 0 5px); }
  .open .soft { border: 1px dotted var(--_vt-rule-strong); background: none; }
  .more i { clip-path: polygon(0 0, calc(100% - 4px) 0, 100% 50%, calc(100% - 4px) 100%, 0 100%); }
  .value { text-align: end; font-weight: 600; white-space: nowrap; }
  .open-value { color: var(--_vt-ink-3); font-size: 12px; text-align: end; }
  .others { color: var(--_vt-ink-2); }
  @media (forced-colors: active) { .share i { forced-color-adjust: none; } }
`;
