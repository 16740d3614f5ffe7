import { css } from 'lit';

/** Worn while a widget is read for a picture: what only a reader at the screen can use is not in it. */
export const pictureStyles = css`
  .actions, .tooltip, .menu, .citation, .controls, .tabs, .filters, .crumbs, .search, .sort,
  .all, .more, .fold, .read, .link, .clear, .run, .cta .button, slot[name='cta'], .finding .text .button,
  .ring, .gap, .plot .leader, .active.focus, button.copy { display: none !important; }
  :is(button, summary) svg.glyph, .chevron { visibility: hidden !important; }
  :not([hidden]) { content-visibility: visible !important; }
  * { transition: none !important; animation: none !important; }
`;
