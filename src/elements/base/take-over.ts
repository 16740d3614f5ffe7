/** Widgets that find themselves drawn by a server take that over: the same nodes, then what this page wants otherwise. */
import { hydrate } from '@lit-labs/ssr-client';
import { ReactiveElement, type PropertyValues } from 'lit';
import type { FigureSize } from './figure-size.js';
import { readMark, widgetPrint, type ServerMark } from './server-mark.js';
import { settleWidget } from './settle-widget.js';
import { VERSION } from './version.js';
import { VitrineElement } from './vitrine-element.js';

/** Widgets whose shadow root still is as the server wrote it. */
const waiting = new WeakMap<VitrineElement, ServerSize>();

/** Draws at the server's width, and remembers what was measured meanwhile. */
class ServerSize {
  readonly mark: ServerMark;
  readonly #size: FigureSize;
  #measured: Pick<FigureSize, 'width' | 'font' | 'measured'> | undefined;

  constructor(mark: ServerMark, size: FigureSize) {
    this.mark = mark;
    this.#size = size;
  }

  /** From now on as on the server, where no font is known. */
  hold(): void {
    const size = this.#size;
    size.measure();
    const { width, font, measured } = size;
    if (font || measured || width !== this.mark.width) this.#measured = { width, font: font || (this.#measured?.font ?? ''), measured: measured ?? this.#measured?.measured };
    size.width = this.mark.width;
    size.font = '';
    size.measured = undefined;
  }

  /** From now on as measured. */
  release(): void {
    Object.assign(this.#size, this.#measured);
  }
}

/**
 * Changes the base of all widgets, once, for those that come later: load this before any tag is registered. A shadow root
 * that cannot be taken over (other data, another version, another look) is replaced in one go, when its widget is ready.
 */
export function takeOverServerDrawings(): void {
  const widgets = VitrineElement.prototype;
  const { createRenderRoot, scheduleUpdate, update } = methodsOf(widgets);
  Object.assign(widgets, {
    createRenderRoot(this: VitrineElement): HTMLElement | DocumentFragment {
      const mark = findMark(this.shadowRoot);
      if (!mark) return createRenderRoot.call(this);
      waiting.set(this, new ServerSize(mark, this['size']));
      return ReactiveElement.prototype['createRenderRoot'].call(this);
    },
    scheduleUpdate(this: VitrineElement): unknown {
      const size = waiting.get(this);
      return size ? settleWidget(this, () => size.hold()).then(() => scheduleUpdate.call(this)) : scheduleUpdate.call(this);
    },
    update(this: VitrineElement, changed: PropertyValues): void {
      const size = waiting.get(this);
      waiting.delete(this);
      if (!size || !takeOver(this, size, changed)) return update.call(this, changed);
      void this.updateComplete.then(() => {
        size.release();
        this.requestUpdate();
      });
    },
  });
}

const methodsOf = (widgets: VitrineElement) => ({ createRenderRoot: widgets['createRenderRoot'], scheduleUpdate: widgets['scheduleUpdate'], update: widgets['update'] });

/** Undefined where the shadow root is not from a server, or from one of another make. */
function findMark(root: ShadowRoot | null): ServerMark | undefined {
  const comment = [...(root?.childNodes ?? [])].find((node) => node instanceof Comment);
  return comment && readMark(comment.data);
}

/** True where the widget has the server's nodes now; else its root is empty. */
function takeOver(widget: VitrineElement, size: ServerSize, changed: PropertyValues): boolean {
  const { renderRoot } = widget;
  const { version, print } = size.mark;
  size.hold();
  try {
    if (version === VERSION && print === widgetPrint(widget) && !widget.selected) {
      hydrate(widget['render'](), renderRoot, widget.renderOptions);
      // The widget has its own styles by now; the tables are for pages without script.
      for (const part of [...renderRoot.children]) if (/^(link|style|noscript)$/.test(part.localName)) part.remove();
      ReactiveElement.prototype['update'].call(widget, changed);
      return true;
    }
  } catch {
    // Other nodes than the widget would have made.
  }
  size.release();
  renderRoot.replaceChildren();
  return false;
}
