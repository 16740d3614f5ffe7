import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Speaker } from '../../i18n/speaker.js';
import type { FrameWords, TroubleWords } from '../../i18n/words.js';
import { addStyles } from './add-styles.js';
import type { DataState } from './data-source.js';

type TroubleCode = typeof import('./trouble.js');

/** Whose troubles are shown. */
interface TroubleHost extends ReactiveControllerHost, HTMLElement, Pick<Speaker, 'say'> {
  readonly words: FrameWords;
}

/** Shows faults, failures and nothing to show with code that loads when the first of them comes. */
export class TroubleShower {
  readonly #host: TroubleHost;
  #code: TroubleCode | 'loading' | 'unreachable' | undefined;

  constructor(host: TroubleHost) {
    this.#host = host;
  }

  /** True while something is to be shown whose code is on its way. */
  get pending(): boolean {
    return this.#code === 'loading';
  }

  /** Draws with the code; nothing while it loads, and one plain sentence where it cannot be had. */
  show(render: (code: TroubleCode, words: TroubleWords) => TemplateResult): TemplateResult | typeof nothing {
    if (typeof this.#code === 'object') return render(this.#code, this.#code.wordsOf(this.#host));
    if (this.#code === 'unreachable') return html`<p role="alert">${this.#host.words.errorTitle}</p>`;
    if (!this.#code) void this.#load();
    return nothing;
  }

  /** Why there is no report, as a sentence. */
  message(state: DataState): string {
    if (typeof this.#code === 'object') return this.#code.failureMessage(state, this.#code.wordsOf(this.#host));
    return this.#host.words.errorTitle;
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
