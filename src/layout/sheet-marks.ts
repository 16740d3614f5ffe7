/** What a sheet is drawn with: rectangles, paths, lines of text and finished pictures, in CSS pixels from its top left corner. */
import type { Breadth } from './frame.js';

/** A colour by its name in the theme. */
export type SheetTone =
  | 'surface' | 'surface-2' | 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'rule-strong' | 'lid' | 'sample' | 'on-sample'
  | 'data-base' | 'data-forecast' | 'data-tint' | 'growth' | 'lead' | 'land' | 'land-tint' | 'land-none' | 'lead-area' | 'growth-area'
  | 'cat-1' | 'cat-2' | 'cat-3' | 'cat-4' | 'cat-5' | 'cat-6' | 'cat-7' | 'cat-8';

/** A colour, or a hatch on the tint: in the forecast's tone for what is calculated, in the base tone for what is vague. */
export type SheetPaint = SheetTone | 'hatch' | 'hatch-base';

export interface SheetRect {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: SheetPaint;
  /** 0-1; default 1. */
  readonly opacity?: number;
  readonly stroke?: SheetTone;
  readonly dash?: string;
  readonly radius?: number;
}

export interface SheetPath {
  readonly kind: 'path';
  readonly path: string;
  readonly fill?: SheetTone;
  readonly stroke?: SheetTone;
  readonly width?: number;
  readonly dash?: string;
}

/** One line. `lead` is a strong part before the text. */
export interface SheetText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly lead?: string;
  readonly leadTone?: SheetTone;
  readonly size: number;
  readonly tone: SheetTone;
  readonly strong?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A drawing that is finished: SVG with values for colours, as it stands inside an `<svg>` of its size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

export interface SheetPicture extends Picture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
}

export type SheetMark = SheetRect | SheetPath | SheetText | SheetPicture;

/** Where a part of a sheet begins, and how wide it may be. */
export interface SheetRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly breadth: Breadth;
  /** The font's width against the width table. */
  readonly scale: number;
}

/** A part in its place. */
export interface SheetStrip {
  readonly marks: readonly SheetMark[];
  readonly height: number;
}

/** A part of a sheet, which knows how high it is once it has its room. */
export type SheetPart = (room: SheetRoom) => SheetStrip;
