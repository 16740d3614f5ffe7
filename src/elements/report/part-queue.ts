import type { PartName } from '../../analysis/report-page.js';

/** `waiting`: far from the reader. `starting`: its code and data are on the way. `ready`: drawn, but unseen. `failed`: its code did not come. */
export type PartState = 'waiting' | 'starting' | 'ready' | 'failed' | 'shown';

/**
 * The order in which parts of a page come to sight: a part is shown when it is ready and nothing above it is still on
 * the way, because what grows above a reader's place would move what is being read.
 */
export class PartQueue {
  #states: ReadonlyMap<PartName, PartState> = new Map();

  /** The parts of the page from the top. Those that were there keep their state. */
  setParts(names: readonly PartName[]): void {
    this.#states = new Map(names.map((name) => [name, this.stateOf(name)]));
  }

  stateOf(name: PartName): PartState {
    return this.#states.get(name) ?? 'waiting';
  }

  /** The first that is on its way: what is above it stands. */
  get next(): PartName | undefined {
    return this.#first('starting');
  }

  /** The first that nobody has asked for. */
  get nextWaiting(): PartName | undefined {
    return this.#first('waiting');
  }

  /** Nothing is to come any more. */
  get isSettled(): boolean {
    return [...this.#states.values()].every((state) => state === 'shown' || state === 'failed');
  }

  start(name: PartName): void {
    this.#set(name, 'starting');
  }

  /** Drawn, or given up. Without effect unless it is on its way. */
  finish(name: PartName, end: 'ready' | 'failed' = 'ready'): void {
    if (this.stateOf(name) === 'starting') this.#set(name, end);
  }

  #set(name: PartName, state: PartState): void {
    let isHeld = false;
    this.#states = new Map([...this.#states].map(([key, before]) => {
      const now = key === name ? state : before;
      isHeld ||= now === 'starting';
      return [key, now === 'ready' && !isHeld ? 'shown' : now];
    }));
  }

  #first(wanted: PartState): PartName | undefined {
    for (const [name, state] of this.#states) if (state === wanted) return name;
    return undefined;
  }
}
