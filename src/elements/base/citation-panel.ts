/** The citation panel of a widget, with all that only it needs: loaded when a reader first asks for it. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { citationBibtex } from '../../analysis/citation-bibtex.js';
import { citationDataset } from '../../analysis/citation-dataset.js';
import { citationText, type CitedFigure } from '../../analysis/citation.js';
import type { CitationForm, CitationWords } from '../../i18n/citation-words.js';
import { amountWords } from '../../i18n/en/amount.js';
import { citationWords } from '../../i18n/en/citation.js';
import type { Speaker } from '../../i18n/speaker.js';
import { renderCitation } from '../../render/citation.js';
import { addStyles } from './add-styles.js';
import { citationStyles } from './citation-styles.js';
import { copyText } from './copy-text.js';
import { VtActionEvent } from './events.js';

const FORMS: readonly CitationForm[] = ['text', 'bibtex', 'jsonld'];

/** Milliseconds that "Copied" stays. */
const SHOWN = 2000;

/** Stands over the widget's foot; focus goes in, Escape closes. */
export class CitationPanel {
  readonly #host: ReactiveControllerHost & HTMLElement & Speaker;
  readonly #close: () => void;
  #form: CitationForm = 'text';
  #outcome: 'copied' | 'byHand' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & Speaker, close: () => void) {
    this.#host = host;
    this.#close = close;
    addStyles(host.shadowRoot, citationStyles);
  }

  render(figure: CitedFigure): TemplateResult {
    const words = this.#words;
    return renderCitation({
      words,
      title: words.title(!figure.measures),
      forms: FORMS,
      form: this.#form,
      text: this.#write(figure),
      outcome: this.#outcome,
      show: (form) => this.#show(form),
      copy: () => void this.#copy(this.#write(figure)),
      close: this.#close,
    });
  }

  get #words(): CitationWords {
    return this.#host.say('citation', citationWords);
  }

  /** Moves the keyboard's focus into the panel, after the next drawing. */
  async focus(): Promise<void> {
    this.#say(undefined);
    await this.#host.updateComplete;
    this.#find(`#citation-${this.#form}`)?.focus();
  }

  /** For `@keydown`: Escape closes, arrow keys, Home and End change the form. */
  key(event: KeyboardEvent): void {
    const { target } = event;
    if (event.key === 'Escape') this.#close();
    else if (!(target instanceof Element && target.matches('[role=tab]')) || !this.#move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #move(key: string): boolean {
    const at = FORMS.indexOf(this.#form);
    const forward = this.#host.matches(':dir(rtl)') ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: FORMS.length - 1 }[key];
    if (to === undefined) return false;
    this.#show(FORMS[(to + FORMS.length) % FORMS.length] ?? 'text');
    void this.focus();
    return true;
  }

  #show(form: CitationForm): void {
    this.#form = form;
    this.#say(undefined);
  }

  #write(figure: CitedFigure): string {
    const words = this.#words;
    if (this.#form === 'text') return citationText(figure, words);
    return this.#form === 'bibtex' ? citationBibtex(figure, words) : citationDataset(figure, words, this.#host.say('amount', amountWords));
  }

  async #copy(text: string): Promise<void> {
    if (!this.#host.dispatchEvent(new VtActionEvent('copy'))) return;
    if (await copyText(text)) return this.#say('copied');
    this.#say('byHand');
    this.#select();
  }

  /** Selects the text, so that the reader's own copy command takes it. */
  #select(): void {
    const text = this.#find('#citation-shown');
    if (!text) return;
    text.focus();
    getSelection()?.selectAllChildren(text);
  }

  #say(outcome: 'copied' | 'byHand' | undefined): void {
    clearTimeout(this.#timer);
    this.#outcome = outcome;
    if (outcome === 'copied') this.#timer = setTimeout(() => this.#say(undefined), SHOWN);
    this.#host.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}
