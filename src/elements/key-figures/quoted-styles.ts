import { css } from 'lit';

/** The figures quoted in the text: number, words, bar. */
export const quotedStyles = css`
  .quotes { display: grid; gap: 14px; }
  .quotes li { display: grid; grid-template-columns: 88px minmax(0, 1fr); gap: 14px; }
  .quotes .amount { text-align: end; font-size: 22px; line-height: 20px; letter-spacing: -0.01em; }
  .quotes .amount small { font-size: 13px; font-weight: 400; color: var(--_vt-ink-2); }
  .quotes .none { font-size: 13px; line-height: 20px; }
  .quotes p { line-height: 20px; overflow-wrap: anywhere; }
  .quotes .bar { margin-block-start: 6px; }

  @container vt (max-width: 299px) {
    .quotes li { grid-template-columns: minmax(0, 1fr); gap: 4px; }
    .quotes .amount { text-align: start; }
  }
  @container vt (max-width: 479px) {
    .long li { grid-template-columns: minmax(0, 1fr); gap: 4px; }
    .long .amount { text-align: start; }
  }
  @container vt (min-width: 480px) {
    .quotes li { grid-template-columns: 92px minmax(0, 1fr); }
    .long li { grid-template-columns: 168px minmax(0, 1fr); }
  }
  @container vt (min-width: 760px) {
    .quotes { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 22px 40px; }
  }
`;
