import { html, nothing, type TemplateResult } from 'lit';
import type { CitationForm, CitationWords } from '../i18n/citation-words.js';
import { strokeIcon } from './icons.js';

/** Texts and handlers of the citation panel. */
export interface CitationParts {
  readonly words: CitationWords;
  readonly title: string;
  readonly forms: readonly CitationForm[];
  readonly form: CitationForm;
  readonly text: string;
  /** What became of the last copying. */
  readonly outcome: 'copied' | 'byHand' | undefined;
  readonly show: (form: CitationForm) => void;
  readonly copy: () => void;
  readonly close: () => void;
}

/** A dialog at the widget's foot: the forms as tabs, the copy button, the text. */
export const renderCitation = ({ words, title, forms, form, text, outcome, show, copy, close }: CitationParts): TemplateResult => html`
  <div class="citation" role="dialog" aria-labelledby="citation-title">
    <div class="citation-head">
      <p class="citation-title" id="citation-title">${title}</p>
      <button class="button icon" aria-label=${words.close} @click=${close}>${strokeIcon('m3.5 3.5 9 9M12.5 3.5l-9 9')}</button>
    </div>
    <div class="citation-bar">
      <div class="forms" role="tablist" aria-label=${words.formsLabel}>
        ${forms.map((each) => html`<button class="form" role="tab" id=${`citation-${each}`} aria-selected=${each === form} aria-controls=${each === form ? 'citation-shown' : nothing} tabindex=${each === form ? 0 : -1} @click=${() => show(each)}>${words.forms[each]}</button>`)}
      </div>
      <button class="button main" @click=${copy}>${outcome === 'copied' ? words.copied : words.copy}</button>
    </div>
    <pre class=${form === 'text' ? 'citation-text' : 'citation-text code'} id="citation-shown" role="tabpanel" tabindex="0" aria-labelledby=${`citation-${form}`} dir=${form === 'text' ? 'auto' : 'ltr'} translate="no">${text}</pre>
    <p class=${outcome === 'byHand' ? 'by-hand' : 'visually-hidden'} role="status">${outcome ? words[outcome] : nothing}</p>
  </div>`;
