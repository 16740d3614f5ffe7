/** A widget's printed page, caught before it goes to paper, and put on paper of any size as PDF. */
import type { Page } from 'playwright-core';
import { openPicturePage, type Mount, type PicturePage } from './pictures.fixture.js';

/** What `print()` made. */
export interface PrintedPage {
  readonly html: string;
  readonly styles: string;
}

/** Pictures, and a second page that holds what was printed. */
export interface PrintingPage {
  readonly pictures: PicturePage;
  readonly paper: Page;
  /** Mounts a widget, prints it, and puts what comes on the second page. */
  print(widget: string, mount?: Mount): Promise<PrintedPage>;
  /** Pages of paper. */
  count(format: 'A4' | 'Letter'): Promise<number>;
  close(): Promise<void>;
}

interface Printing {
  printed?: PrintedPage;
  /** As in a sandbox that may not print. */
  isMute?: boolean;
}

export async function openPrintingPage(): Promise<PrintingPage> {
  const pictures = await openPicturePage();
  const paper = await pictures.page.context().newPage();
  await paper.emulateMedia({ media: 'print' });
  await pictures.page.evaluate(catchPrint);
  return {
    pictures,
    paper,
    async print(widget, mount) {
      await pictures.mount(widget, mount);
      const printed = await pictures.page.evaluate(async () => {
        await (document.getElementById('widget') as HTMLElement & { print(): Promise<void> }).print();
        return (globalThis as Printing).printed;
      });
      if (!printed) throw new Error(`${widget} printed nothing`);
      await paper.setContent(printed.html.replace('</head>', `<style>${printed.styles}</style></head>`));
      return printed;
    },
    async count(format) {
      return ((await paper.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;
    },
    close: () => pictures.close(),
  };
}

/** A printer that keeps the page instead: each frame that comes gets it as its own. */
function catchPrint(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof HTMLIFrameElement && node.contentWindow) {
      const { contentWindow: view } = node;
      view.print = () => {
        if ((globalThis as Printing).isMute) return;
        view.dispatchEvent(new Event('beforeprint'));
        const page = view.document;
        const styles = page.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n')).join('\n');
        (globalThis as Printing).printed = { html: `<!doctype html>${page.documentElement.outerHTML}`, styles };
        view.dispatchEvent(new Event('afterprint'));
      };
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
