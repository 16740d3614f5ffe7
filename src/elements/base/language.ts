import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { Speaker } from '../../i18n/speaker.js';
import { tongueOf } from '../../i18n/tongues.js';
import { climb } from './climb.js';

/**
 * An element's words and numbers, which go together: those of the nearest `lang`. Where they cannot be loaded, English.
 * Until new words are there, all stays as it was.
 */
export class Speech implements Speaker {
  language = 'en';
  /** True while words are on their way. */
  pending = false;
  readonly #host: ReactiveControllerHost & Element;
  #words: Partial<Language> = {};
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Call before each drawing. */
  look(): void {
    const asked = climb(this.#host, (above) => above.getAttribute?.('lang')) ?? '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    const [tag, load] = tongueOf(asked);
    const speak = (language: string, words: Partial<Language>): void => {
      if (asked !== this.#asked) return;
      this.language = language;
      this.#words = words;
      this.pending = false;
      this.#host.requestUpdate();
    };
    if (!load) return speak(tag, {});
    this.pending = true;
    load().then(({ language }) => speak(tag, language), () => speak('en', {}));
  }

  say<K extends keyof Language>(key: K, english: Language[K]): Language[K] {
    return this.#words[key] ?? english;
  }
}
