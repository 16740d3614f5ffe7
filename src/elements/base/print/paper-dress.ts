/** What a copy of a widget puts on before it is read for paper. */
import type { LitElement } from 'lit';

/** Times and milliseconds to look for more that can be opened. */
const LOOKS = 60;
const PAUSE = 25;

/** Buttons that show the rest of what is shown in part. */
const OPENERS = '.all, .more button, [data-all=open]';

/** Shows the rest of every list, and wears the widget's own rules for paper as if it were paper. */
export async function dressForPaper(copy: LitElement): Promise<void> {
  await openAll(copy);
  // A copy hears nothing of the page; a list that draws only what is in sight draws all on paper.
  EventTarget.prototype.dispatchEvent.call(copy, new Event('beforeprint'));
  await copy.updateComplete;
  const root = copy.shadowRoot;
  if (!root) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(root.adoptedStyleSheets.map(({ cssRules }) => paperRules(cssRules)).join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Code behind a button may be on its way. */
async function openAll(copy: LitElement): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const openers = copy.shadowRoot?.querySelectorAll<HTMLElement>(OPENERS) ?? [];
    if (openers.length === 0) return;
    for (const opener of openers) opener.click();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await copy.updateComplete;
  }
}

/** The rules of `@media print`, without that condition. */
const paperRules = (rules: CSSRuleList): string =>
  [...rules].map((rule) => (rule instanceof CSSMediaRule && rule.media.mediaText === 'print' ? [...rule.cssRules].map(({ cssText }) => cssText).join('\n') : '')).join('');
