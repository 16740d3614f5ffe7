/** What a way of getting a figure onto a page is: what it puts into the head and the body. */

export type WayName = 'module' | 'classic' | 'bundled' | 'single' | 'frame' | 'embed' | 'static' | 'server';

/** What a way is told of the page. */
export interface Place {
  /** Where the folder dist/ is, without a slash at the end. */
  readonly dist: string;
  /** Where the published site is. */
  readonly site: string;
  /** The tag's prefix. */
  readonly prefix: string;
  /** Address of the report; undefined where its data is a child script. */
  readonly src: string | undefined;
}

export interface Pieces {
  readonly head: string;
  readonly body: string;
}

export interface Way {
  readonly name: WayName;
  /** As the table names it. */
  readonly title: string;
  /** The figure is code, and answers the pointer. */
  readonly live: boolean;
  /** The figure stands in a frame of its own. */
  readonly framed?: boolean;
  readonly pieces: (place: Place) => Pieces | Promise<Pieces>;
}
