import type { PagePart, PartName } from '../../analysis/report-page.js';
import type { Issue } from '../../model/issue.js';
import { loadWidget } from './load-widget.js';
import { PartQueue } from './part-queue.js';

/** Parts of the widgets that a style sheet of the host's page reaches through the report; the page has its own of the others. */
const PARTS = 'frame,header,heading,subheading,figure,legend,table,tooltip,footer,note,actions,error';

/** What the starter reads from its element. */
export interface StarterHost extends HTMLElement {
  readonly issues: readonly Issue[];
  requestUpdate(): void;
}

/** A part that is still not drawn after this many milliseconds no longer holds up what is below it. */
const PATIENCE = 8000;

/** Brings the widgets of a page: loads their code, makes them, and hears from them when they are drawn. */
export class PartStarter {
  readonly queue = new PartQueue();
  readonly #host: StarterHost;
  readonly #widgets = new Map<PartName, HTMLElement>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #parts: readonly PagePart[] = [];

  constructor(host: StarterHost) {
    this.#host = host;
  }

  /** The parts of the page from the top. */
  get parts(): readonly PagePart[] {
    return this.#parts;
  }

  set parts(parts: readonly PagePart[]) {
    this.#parts = parts;
    this.queue.setParts(parts.map(({ name }) => name));
  }

  /** Undefined until its code is there. */
  widgetOf(name: PartName): HTMLElement | undefined {
    return this.#widgets.get(name);
  }

  /** Call when the page is put back into the document: patience begins anew with what is still on its way. */
  resume(): void {
    for (const name of this.#widgets.keys()) if (this.queue.stateOf(name) === 'starting') this.#hurry(name);
  }

  /** Call when the page leaves the document. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  /** Widgets stand two levels below the page's title. */
  setLevel(title: number): void {
    for (const widget of this.#widgets.values()) widget.setAttribute('heading-level', `${Math.min(6, title + 2)}`);
  }

  startAll(): void {
    for (const { name } of this.#parts) if (this.queue.stateOf(name) === 'waiting') void this.start(name);
  }

  /** Also starts again what failed. */
  async start(name: PartName): Promise<void> {
    const part = this.#parts.find((one) => one.name === name);
    if (!part) return;
    this.queue.start(name);
    this.#host.requestUpdate();
    try {
      const widget = await loadWidget(part.widget, this.#host.localName.replace(/report$/, ''));
      this.#dress(widget, part);
      this.#widgets.set(name, widget);
      this.#hurry(name);
    } catch {
      this.queue.finish(name, 'failed');
    }
    this.#host.requestUpdate();
  }

  #dress(widget: HTMLElement, { name, attributes }: PagePart): void {
    for (const [attribute, value] of Object.entries({ box: 'open', exportparts: PARTS, ...attributes })) widget.setAttribute(attribute, value);
    // The report itself says that it is there, and what is wrong with it.
    widget.addEventListener('vt-ready', (event) => {
      event.stopPropagation();
      this.#finish(name);
    });
    widget.addEventListener('vt-error', (event) => {
      if (this.#host.issues.some(({ code, path }) => code === event.code && path === event.path)) event.stopPropagation();
    });
  }

  #hurry(name: PartName): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#finish(name);
    }, PATIENCE);
    this.#timers.add(timer);
  }

  #finish(name: PartName): void {
    if (this.queue.stateOf(name) !== 'starting') return;
    this.queue.finish(name);
    this.#host.requestUpdate();
  }
}
