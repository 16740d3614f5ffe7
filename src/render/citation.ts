import { html, nothing, type TemplateResult } from 'lit';
import type { CitationForm, CitationWords } from '../i18n/citation-words.js';
import { strokeIcon } from './icons.js';

/** Texts and handlers of the citation panel. */
export interface CitationParts {
  readonly words: CitationWords;
  readonly forms: readonly CitationForm[];
  readonly form: CitationForm;
  readonly text: string;
  /** What became of the last copying: "Copied", or how to copy by hand. */
  readonly outcome: string;
  readonly show: (form: CitationForm) => void;
  readonly copy: () => void;
  readonly close: () => void;
}

/** A dialog over the figure: the forms as tabs, the text, and its copy button. */
export const renderCitation = ({ words, forms, form, text, outcome, show, copy, close }: CitationParts): TemplateResult => html`
  <div class="citation" role="dialog" aria-labelledby="citation-title">
    <div class="citation-head">
      <p class="citation-title" id="citation-title">${words.title}</p>
      <button class="button icon" aria-label=${words.close} @click=${close}>${strokeIcon('m3.5 3.5 9 9M12.5 3.5l-9 9')}</button>
    </div>
    <div class="forms" role="tablist" aria-label=${words.formsLabel}>
      ${forms.map((each) => html`<button class="form" role="tab" id=${`citation-${each}`} aria-selected=${each === form} aria-controls=${each === form ? 'citation-text' : nothing} tabindex=${each === form ? 0 : -1} @click=${() => show(each)}>${words.forms[each]}</button>`)}
    </div>
    <pre class=${form === 'text' ? 'citation-text' : 'citation-text code'} id="citation-text" role="tabpanel" tabindex="0" aria-labelledby=${`citation-${form}`} dir=${form === 'text' ? 'auto' : 'ltr'} translate="no">${text}</pre>
    <div class="citation-foot">
      <button class="button main" @click=${copy}>${words.copy}</button>
      <p role="status">${outcome}</p>
    </div>
  </div>`;
