import { css } from 'lit';

/**
 * Eight colours in order of use, each at least 3:1 on the surface, with the text colour for it (4.5:1). The smallest
 * CIEDE2000 distance under simulated colour-vision deficiency is 12.6 in light and 13.2 in dark. A ninth repeats the eighth.
 */
export const categoryTokens = css`
  :host {
    --_vt-cat-1: var(--vt-cat-1, light-dark(#3860ac, #3b92e6));
    --_vt-cat-2: var(--vt-cat-2, light-dark(#0b8370, #11755f));
    --_vt-cat-3: var(--vt-cat-3, light-dark(#a68937, #ac9957));
    --_vt-cat-4: var(--vt-cat-4, light-dark(#61024a, #984b99));
    --_vt-cat-5: var(--vt-cat-5, light-dark(#299bd3, #51ceef));
    --_vt-cat-6: var(--vt-cat-6, light-dark(#df6993, #cf7287));
    --_vt-cat-7: var(--vt-cat-7, light-dark(#333b45, #b4b7bd));
    --_vt-cat-8: var(--vt-cat-8, light-dark(#b74e12, #b35200));
    --_vt-on-cat-1: var(--vt-on-cat-1, light-dark(#fff, #0d1015));
    --_vt-on-cat-2: var(--vt-on-cat-2, #fff);
    --_vt-on-cat-3: var(--vt-on-cat-3, #0d1015);
    --_vt-on-cat-4: var(--vt-on-cat-4, #fff);
    --_vt-on-cat-5: var(--vt-on-cat-5, #0d1015);
    --_vt-on-cat-6: var(--vt-on-cat-6, #0d1015);
    --_vt-on-cat-7: var(--vt-on-cat-7, light-dark(#fff, #0d1015));
    --_vt-on-cat-8: var(--vt-on-cat-8, #fff);
  }
`;
