import { css } from 'lit';

/**
 * The look as tokens: each public `--vt-*` property has a light and a dark value, chosen by the inherited
 * `color-scheme`. Widgets read only the private `--_vt-*` names, so a host sets a token on the element or above it.
 *
 * Contrast on `surface`, light / dark: ink 17.7 / 15.4, ink-2 9.2 / 9.5, ink-3 6.3 / 6.7, rule-strong 3.3 / 3.6,
 * data-base 13.4 / 11.9, data-forecast 4.7 / 5.9, growth 5.1 / 6.5, lead 6.1 / 7.3.
 */
export const frameTokens = css`
  :host {
    --_vt-surface: var(--vt-surface, light-dark(#fff, #14191f));
    --_vt-surface-2: var(--vt-surface-2, light-dark(#f4f5f7, #1f242d));
    --_vt-ink: var(--vt-ink, light-dark(#14191f, #eceff3));
    --_vt-ink-2: var(--vt-ink-2, light-dark(#424852, #b9bec6));
    --_vt-ink-3: var(--vt-ink-3, light-dark(#5a616b, #999fa8));
    --_vt-rule: var(--vt-rule, light-dark(#d8dbdf, #30363f));
    --_vt-rule-strong: var(--vt-rule-strong, light-dark(#878d95, #6b727c));
    --_vt-lid: var(--vt-lid, var(--_vt-ink));
    --_vt-data-base: var(--vt-data-base, light-dark(#102c64, #b8d7ff));
    --_vt-data-forecast: var(--vt-data-forecast, light-dark(#4573c0, #5d97e4));
    --_vt-data-tint: var(--vt-data-tint, light-dark(#dee9f9, #1e2e47));
    --_vt-growth: var(--vt-growth, light-dark(#b74e12, #f07d4d));
    --_vt-sample: var(--vt-sample, light-dark(#f6dd90, #d9bb66));
    --_vt-on-sample: var(--vt-on-sample, light-dark(#47300c, #2b1d05));
    --_vt-focus: var(--vt-focus, light-dark(#14191f, #fff));
    --_vt-font: var(--vt-font, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    --_vt-radius: var(--vt-radius, 3px);
    --_vt-target: 32px;
  }

  @media (pointer: coarse) {
    :host {
      --_vt-target: 44px;
    }
  }

  /* The browser forces the colours of HTML; these are for SVG. */
  @media (forced-colors: active) {
    :host {
      --_vt-surface: Canvas;
      --_vt-ink: CanvasText;
      --_vt-ink-2: CanvasText;
      --_vt-ink-3: CanvasText;
      --_vt-rule-strong: CanvasText;
      --_vt-data-base: CanvasText;
      --_vt-data-forecast: Highlight;
      --_vt-data-tint: Canvas;
      --_vt-growth: CanvasText;
      --_vt-focus: Highlight;
    }
  }

  /* One ink on white, whatever the theme. */
  @media print {
    :host {
      color-scheme: light;
      --_vt-surface: #fff;
      --_vt-ink: #000;
      --_vt-ink-2: #333;
      --_vt-ink-3: #444;
      --_vt-data-base: #000;
      --_vt-data-forecast: #6e6e6e;
      --_vt-data-tint: #fff;
      --_vt-growth: #000;
    }
  }
`;

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

/** Land of the map. The leading and the fastest-growing region have softer twins of `lead` and `growth` for large areas. */
export const mapTokens = css`
  :host {
    --_vt-lead: var(--vt-lead, light-dark(#3860ac, #4bacfd));
    --_vt-on-data: var(--vt-on-data, light-dark(#fff, #0d1015));
    --_vt-land: var(--vt-land, light-dark(#838a93, #737b85));
    --_vt-land-none: light-dark(#f0f1f3, #1f242d);
    --_vt-land-tint: light-dark(#dfe2e6, #343b44);
    --_vt-lead-area: light-dark(#4a72b8, #3f7fc4);
    --_vt-lead-tint: light-dark(#ccd8ee, #1f3c58);
    --_vt-growth-area: light-dark(#cb6a34, #c4683c);
    --_vt-growth-tint: light-dark(#f2d5c5, #4a2c20);
  }

  @media (forced-colors: active) {
    :host {
      --_vt-lead: CanvasText;
      --_vt-on-data: Canvas;
    }
  }

  @media print {
    :host {
      --_vt-lead: #000;
      --_vt-on-data: #fff;
    }
  }
`;

/** Faults and failures. */
export const troubleTokens = css`
  :host {
    --_vt-warn: var(--vt-warn, light-dark(#933d08, #efa464));
    --_vt-error: var(--vt-error, light-dark(#a8212e, #f98e8b));
  }
`;
