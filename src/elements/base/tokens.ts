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

/** Faults and failures. */
export const troubleTokens = css`
  :host {
    --_vt-warn: var(--vt-warn, light-dark(#933d08, #efa464));
    --_vt-error: var(--vt-error, light-dark(#a8212e, #f98e8b));
  }
`;
