import { css } from 'lit';

/**
 * Worn while a widget is read for a picture: what only a reader at the screen can use takes no place and is not seen. What
 * may have the focus keeps it, which it would not without a box.
 */
export const pictureStyles = css`
  .actions, .tooltip, .menu, .citation, .controls, .tabs, .filters, .crumbs, .search, .sort,
  .all, .more, .fold, .read, .link, .clear, .run, .cta .button, .finding .text .button, button.copy {
    position: absolute !important; inline-size: 1px !important; block-size: 1px !important; margin: 0 !important; overflow: hidden !important; clip-path: inset(50%) !important;
  }
  slot[name='cta'], .ring, .gap, .plot .leader, .active.focus { display: none !important; }
  :is(button, summary) svg.glyph, .chevron { visibility: hidden !important; }
  :not([hidden]) { content-visibility: visible !important; }
  * { transition: none !important; animation: none !important; }
`;
