import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FrameWords } from '../../i18n/words.js';
import { addStyles } from './add-styles.js';
import type { DataState } from './data-source.js';

type TroubleCode = typeof import('./trouble.js');

/** Shows faults, failures and nothing to show with code that loads when the first of them comes. */
export class TroubleShower {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: FrameWords;
  #code: TroubleCode | 'loading' | 'unreachable' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, words: FrameWords) {
    this.#host = host;
    this.#words = words;
  }

  /** True while something is to be shown whose code is on its way. */
  get pending(): boolean {
    return this.#code === 'loading';
  }

  /** Draws with the code; nothing while it loads, and one plain sentence where it cannot be had. */
  show(render: (code: TroubleCode) => TemplateResult): TemplateResult | typeof nothing {
    if (typeof this.#code === 'object') return render(this.#code);
    if (this.#code === 'unreachable') return html`<p role="alert">${this.#words.errorTitle}</p>`;
    if (!this.#code) void this.#load();
    return nothing;
  }

  /** Why there is no report, as a sentence. */
  message(state: DataState): string {
    if (typeof this.#code === 'object') return this.#code.failureMessage(state);
    return this.#words.errorTitle;
  }

  async #load(): Promise<void> {
    this.#code = 'loading';
    try {
      const code = await import('./trouble.js');
      addStyles(this.#host.shadowRoot, code.troubleStyles);
      this.#code = code;
    } catch {
      this.#code = 'unreachable';
    }
    this.#host.requestUpdate();
  }
}
