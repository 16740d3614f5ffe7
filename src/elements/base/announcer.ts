import type { Issue } from '../../model/issue.js';
import type { DataState } from './data-source.js';
import { VtErrorEvent, VtReadyEvent } from './events.js';

/** A flood of faults is no news after this many. */
const MOST_ERRORS = 100;

/** Says once for each document what became of it: `vt-error` for each fault, `vt-ready` when it is drawn. */
export class Announcer {
  readonly #host: EventTarget;
  #announced: unknown;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** The same document is news again. */
  forget(): void {
    this.#announced = undefined;
  }

  /** Call when `state` is drawn. `errors` are those that concern the host; `message` says why loading failed. */
  announce(state: DataState, errors: readonly Issue[], message: string): void {
    if (state.phase === 'loading' || state.phase === 'empty') return;
    const subject = state.phase === 'parsed' ? state.parsed : state.error;
    if (subject === this.#announced) return;
    this.#announced = subject;
    if (state.phase === 'failed') {
      this.#host.dispatchEvent(new VtErrorEvent(state.error.code, '', message));
      return;
    }
    for (const { code, path, message: fault } of errors.slice(0, MOST_ERRORS)) this.#host.dispatchEvent(new VtErrorEvent(code, path, fault));
    if (state.parsed.report) this.#host.dispatchEvent(new VtReadyEvent(state.parsed.report));
  }
}
