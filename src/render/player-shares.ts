import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedBar } from '../layout/share-bar.js';

/** A share's bar: solid as far as it is certain. */
export const renderShareBar = ({ solid, soft, end }: PlacedBar, calculated: boolean): TemplateResult => html`
  <span class=${`share ${end}${calculated ? ' calculated' : ''}`}><i .style=${`inline-size:${solid}%`}></i>${soft > solid ? html`<i class="soft" .style=${`inline-size:${soft - solid}%`}></i>` : nothing}</span>`;

/** A share in figures, or that it is not disclosed. */
export const renderShare = (text: string, known: boolean): TemplateResult => html`<span class=${known ? 'value' : 'open-value'}>${text}</span>`;

/** What all others hold: outside the scale, so without a bar. */
export const renderOthers = (label: string, share: string): TemplateResult => html`
  <div class="cells others"><span class="avatar" aria-hidden="true">+</span><span>${label}</span><span class="value">${share}</span></div>`;
