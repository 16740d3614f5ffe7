/** Hosts that have other components: another version, another Lit, another prefix, another owner of the tag. */
import type { HardHost } from '../hard-host.js';

const clash = /^warn: Vitrine: .*version/;

export const neighbourHosts = {
  'two-versions': {
    title: 'another version of the library, loaded first',
    head: '<script type="module" src="/old/vitrine.js"></script>',
    says: { works: [clash] },
    maySkip: ['bundled', 'single'],
  },
  'foreign-lit': {
    title: "another bundle's Lit",
    head: '<script type="module" src="/host/foreign.js"></script>',
    extra: '<foreign-note></foreign-note>',
    check: async ({ page }) => ((await page.evaluate("document.querySelector('foreign-note').shadowRoot !== null")) ? undefined : 'the foreign element is not drawn'),
  },
  'own-prefix': { title: 'own prefix (`acme-market-size-chart`)', prefix: 'acme' },
  'taken-tag': {
    title: 'the tag belongs to somebody else',
    script: "customElements.define('vt-market-size-chart', class extends HTMLElement {});",
    says: { fallback: [/^warn: Vitrine: .*defined/] },
  },
} as const satisfies Readonly<Record<string, HardHost>>;
