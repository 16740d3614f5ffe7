import { html, type TemplateResult } from 'lit';

/** Grey bones where a report's page will be: title, lead, button, two sections. Pixels high, percent wide. */
const BONES = [[40, 62], [20, 58], [20, 44], [36, 22], [220, 100], [28, 52], [480, 100]] as const;

/** As high as a window at least, so that what comes after the report is not pushed out of sight later. */
export const renderReportLoading = (): TemplateResult => html`
  <div aria-hidden="true" .style=${'min-block-size:100vh'}>
    ${BONES.map(([block, inline]) => html`<div class="bone" .style=${`block-size:${block}px;inline-size:${inline}%;margin-block-end:18px`}></div>`)}
  </div>`;
