/** A page of its own inside the reader's page, for one print. */

/** Milliseconds in which a browser that prints says so. */
const PATIENCE = 2000;

/** A document to be printed, and its way to paper. */
export interface PrintFrame {
  readonly page: Document;
  /** Resolves once the reader has printed or has closed the dialog; rejects where the page may not print. */
  print(): Promise<void>;
  remove(): void;
}

/** An empty document of the page's own origin, so that it needs no permission to load, wearing `styles`. */
export async function openPrintFrame(width: number, styles: string): Promise<PrintFrame> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Out of sight, but laid out: what has no box is not printed.
  Object.assign(frame.style, { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0', inlineSize: `${width}px`, blockSize: '1000px', border: '0', margin: '0', opacity: '0', pointerEvents: 'none', zIndex: '-1', maxInlineSize: 'none' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentDocument: page, contentWindow } = frame;
  if (!page || !contentWindow) {
    frame.remove();
    throw new Error('This page lets no document of its own stand in it, so there is nothing to print.');
  }
  const view = contentWindow as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [sheet];
  return { page, print: () => printed(view), remove: () => frame.remove() };
}

/** A sandbox without `allow-modals` refuses without a word: then the page is not even told that it is being printed. */
function printed(view: Window): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The browser does not print from this page: its sandbox has no allow-modals.')), PATIENCE);
    view.addEventListener('beforeprint', () => clearTimeout(late), { once: true });
    view.addEventListener('afterprint', () => resolve(clearTimeout(late)), { once: true });
    view.print();
  });
}
