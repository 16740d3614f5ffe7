import { css } from 'lit';

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
