/** What each contender's page module gives: `draw`, which fills a box with one widget. */
export interface Drawn<Data> {
  /** Shows other data of the same kind. Done when it is in the page, painted or not. */
  readonly update?: (data: Data) => Promise<void> | void;
  /** Gives everything back. */
  readonly remove: () => void;
}

/** Done when everything is in the page, painted or not. */
export type Draw<Data> = (box: HTMLElement, data: Data) => Drawn<Data> | Promise<Drawn<Data>>;

/** CSS pixels of every box, and of the figure in it, for those who must be told. */
export const boxWidth = 640;
export const figureWidth = 600;
export const figureHeight = 306;
