/** How high a frame is: reserved until its content is known, then as high as that, without jumps and without loops. */
import { MOST_HEIGHT } from './messages.js';

/** More steps up in a row, each within a second of the last, are a loop: content that grows with its frame. */
const MOST_STEPS = 30;

/** CSS pixels under the content that a reserve may leave empty where a reader would see the page move up. */
const MOST_EMPTY = 96;

export class FrameHeight {
  readonly #frame: HTMLIFrameElement;
  #width = 0;
  /** While the reserve holds, nothing on the page has moved; it ends when the width changes or a reader acts inside. */
  #reserve = 0;
  #content = 0;
  #steps = 0;
  #steppedAt = -1000;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Call when the frame's width may be another. */
  measure(): void {
    const width = this.#frame.clientWidth;
    if (!width || width === this.#width) return;
    this.#width = width;
    this.#steps = 0;
    if (!this.#content) this.#set((this.#reserve = this.#reserved(width)));
    else this.#reserve = 0;
  }

  /** A frame that loads again is as high as it was until it says more. */
  forget(): void {
    this.#reserve = this.#content || this.#reserve;
    this.#content = 0;
  }

  /** What the frame says of its content, which may be anything. `acted`: a reader did something inside. */
  take(value: unknown, acted: boolean): void {
    if (typeof value !== 'number' || !(value > 0 && value <= MOST_HEIGHT)) return;
    const height = Math.ceil(value);
    if (height > this.#content && this.#content && this.#isLoop()) return;
    this.#content = height;
    if (acted || this.#isBelow(height) || this.#reserve - height > MOST_EMPTY) this.#reserve = 0;
    this.#set(Math.max(height, this.#reserve));
  }

  /** `data-heights`: one for a frame under 480 px, under 760 px, and wider. Else the frame keeps its own. */
  #reserved(width: number): number {
    const heights = this.#frame.dataset['heights']?.split(' ') ?? [];
    const height = Number(heights[width < 480 ? 0 : width < 760 ? 1 : 2]);
    return height > 0 && height <= MOST_HEIGHT ? height : this.#frame.clientHeight;
  }

  /** Nobody sees what moves: the frame would still end below the window. */
  #isBelow(height: number): boolean {
    return this.#frame.getBoundingClientRect().top + height >= innerHeight;
  }

  #isLoop(): boolean {
    const now = performance.now();
    this.#steps = now - this.#steppedAt < 1000 ? this.#steps + 1 : 0;
    this.#steppedAt = now;
    return this.#steps > MOST_STEPS;
  }

  #set(height: number): void {
    const { offsetHeight, clientHeight, style } = this.#frame;
    // A border may count as height: rather a few pixels too many than a scroll bar.
    style.height = `${height + offsetHeight - clientHeight}px`;
  }
}
