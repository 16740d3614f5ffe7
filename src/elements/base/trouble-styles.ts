import { css } from 'lit';
import { markStyles } from './mark-styles.js';
import { troubleTokens } from './generated/trouble-tokens.js';

/** Faults, failures and nothing to show; they load with the first of them. */
export const troubleStyles = css`
  ${markStyles}
  ${troubleTokens}
  .flag { display: grid; grid-template-columns: 16px 1fr; gap: 4px 8px; margin-block-end: 16px; font-size: 13px; }
  .flag svg { margin-block-start: 2px; color: var(--_vt-warn); }
  .flag b { color: var(--_vt-warn); }
  .flag ul { grid-column: 2; color: var(--_vt-ink-2); overflow-wrap: anywhere; }
  .flag code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 12px; background: var(--_vt-surface-2); padding: 1px 4px; }

  .state { display: grid; align-content: center; justify-items: start; gap: 10px; min-block-size: 180px; padding: 24px 0; overflow-wrap: anywhere; }
  .state svg { margin-block-end: 2px; }
  .state p { color: var(--_vt-ink-2); max-inline-size: 60ch; text-wrap: pretty; }
  .state .title { color: var(--_vt-ink); font-size: 16px; font-weight: 600; }
  .state .row { display: flex; flex-wrap: wrap; gap: 8px; }
  .error-icon { color: var(--_vt-error); }
`;
