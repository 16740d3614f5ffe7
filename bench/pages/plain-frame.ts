/** Header and footer of a widget as plain HTML: hand-written widgets and peers get the same texts as ours shows. */
import type { FrameTexts } from '../data/sample.js';

const styles = `
.plain { box-sizing: border-box; inline-size: 100%; padding: 20px; border: 1px solid #d9dce1; border-block-start: 2px solid #14171f; background: #fff; color: #14171f; font: 14px/1.4 system-ui, sans-serif; }
.plain p { margin: 0; }
.plain .sample { display: inline-block; padding: 2px 8px; background: #f6dc92; font-size: 12px; }
.plain h3 { margin: 6px 0 2px; font-size: 20px; line-height: 1.2; }
.plain .sub, .plain .foot { color: #4a5160; }
.plain .foot { margin-block-start: 12px; padding-block-start: 12px; border-block-start: 1px solid #d9dce1; font-size: 12px; }
.plain ul { display: flex; gap: 20px; margin: 12px 0; padding: 0; font-size: 13px; list-style: none; }
.plain svg text { font-size: 13px; font-variant-numeric: tabular-nums; }
.plain .strong { font-weight: 600; }
.plain .rows { overflow-y: auto; margin-block-start: 12px; }
.plain .row { display: flex; align-items: center; gap: 12px; box-sizing: border-box; block-size: 46px; border-block-end: 1px solid #d9dce1; }
.plain .bar { flex: 1; block-size: 6px; background: linear-gradient(#4472c0 0 0) no-repeat; }
.plain .tag { inline-size: 32px; padding: 6px 0; background: #f2f4f7; font-size: 12px; text-align: center; }
`;

let isStyled = false;

/** Texts around `figure`, which is markup. */
export function plainFrame({ label, heading, subheading, notes, source }: FrameTexts, figure: string): string {
  if (!isStyled) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    isStyled = true;
  }
  return `<section class="plain"><p class="sample">${label}</p><h3>${heading}</h3><p class="sub">${subheading}</p>${figure}<div class="foot">${notes ? `<p>${notes}</p>` : ''}<p>${source}</p><button>Table</button> <button aria-label="More">…</button></div></section>`;
}

/** Puts the frame around an empty figure, for a library to draw in, and returns the figure. */
export function framedFigure(box: HTMLElement, texts: FrameTexts, above = ''): HTMLElement {
  box.innerHTML = plainFrame(texts, `${above}<div class="figure"></div>`);
  const figure = box.querySelector<HTMLElement>('.figure');
  if (!figure) throw new Error('plainFrame: no figure');
  return figure;
}

/** Tones of the size chart. */
export const toneColours = { base: '#10306b', forecast: '#4472c0', calculated: '#8fb0e3' } as const;

/** Colours of parts and regions, by their order. */
export const palette = ['#3a5fad', '#0c8571', '#a68a34', '#b4572f', '#7a4fa3', '#2f7f9e', '#8c5a6b', '#5d7a3a'] as const;

export const colourOf = (index: number): string => palette[index % palette.length] ?? palette[0];
