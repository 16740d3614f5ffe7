/** What a strip of years is made from, and what it is made of. */

/** What is placed, in years: 2023.375 is the middle of May 2023. */
export interface StripInput {
  /** First and last year of the axis, both included. */
  readonly from: number;
  readonly to: number;
  readonly baseYear: number | undefined;
  readonly baseLabel: string;
  readonly study: { readonly from: number; readonly to: number } | undefined;
  /** Names of the study period, the longest first. */
  readonly studyLabels: readonly string[];
  /** Newest first. A date of which only the year is known is a span. */
  readonly dates: readonly { readonly from: number; readonly to: number; readonly isYear: boolean }[];
  /** Names of all developments together, the longest first. */
  readonly labels: readonly string[];
  /** Names of one mark, the longest first. */
  readonly nameOf: (dates: readonly number[]) => readonly string[];
}

/** A dot or, where only the year is known, an open span. */
export interface StripMark {
  readonly x: number;
  /** The middle of what is drawn: on the axis, or above it where a span would lie under dots. */
  readonly y: number;
  /** Half the width of what is drawn. */
  readonly reach: number;
  readonly isSpan: boolean;
  /** The dates that it stands for, newest first. */
  readonly dates: readonly number[];
}

/** A line of text, set around its middle. */
export interface StripText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'strong' | 'ink-2' | 'ink-3';
}

/** The whole strip. Marks are in the order of time. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly y: number;
  readonly line: readonly [from: number, to: number];
  readonly ticks: readonly number[];
  readonly base: number | undefined;
  readonly study: readonly [from: number, to: number] | undefined;
  readonly marks: readonly StripMark[];
  readonly radius: number;
  readonly texts: readonly StripText[];
}

/** The place of a date, in CSS pixels. */
export type At = (year: number) => number;
