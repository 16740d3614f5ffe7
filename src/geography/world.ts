/** What the map is made of: country outlines and how to ask for them, in the world's units or in a view's pixels. */

/** ISO 3166-1 alpha-2, upper case, with XK (Kosovo) and XS (Siachen Glacier, which has no code) from the user-assigned range. */
export type CountryCode = string;

export type Point = readonly [x: number, y: number];

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** One area to draw: a country, or several merged so that the borders between them are gone. */
export interface Outline {
  /** SVG path data, to fill by either rule; empty where only a marker can show the place. */
  readonly path: string;
  /** In square units of its atlas; 0 for a place known only as a point. */
  readonly area: number;
  readonly bounds: Box;
  /** Centre of the roomiest rectangle in the visible part of the largest polygon. */
  readonly label: Point;
  /** Width and height of that rectangle: text of this size at `label` stays inside the shape. */
  readonly room: readonly [width: number, height: number];
}

export interface CountryShape extends Outline {
  readonly code: CountryCode;
  /** Where to put a dot: set for what is too small to see (in the world: when it is drawn 960 px wide). */
  readonly marker?: Point | undefined;
}

/** A set of outlines in one plane. x grows to the right, y downwards, from 0 to `width` and `height`. */
export interface Atlas {
  readonly width: number;
  readonly height: number;
  /** The countries and territories in it, sorted; Antarctica is left out. */
  readonly codes: readonly CountryCode[];
  /** Nothing for an unknown code, and in a view for a country that is outside its frame. */
  country(code: CountryCode): CountryShape | undefined;
  /** Merges countries; unknown codes are passed over. Nothing where none is left. */
  outline(codes: Iterable<CountryCode>): Outline | undefined;
}

/**
 * The whole world on the Equal Earth projection centred on 11° E, in abstract units (8,000 wide, integers):
 * draw it under `transform="scale(pixels / width)"` with `vector-effect: non-scaling-stroke`.
 * Borders are those of Natural Earth, which draws who holds the ground; they imply no position.
 */
export interface World extends Atlas {
  readonly topology: Topology;
  /** Zooms to the countries given, with their neighbours around them. Nothing where no code is known. */
  view(codes: Iterable<CountryCode>, size: Size): View | undefined;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the map needs of the geography, loaded in one piece. */
export interface Geography {
  readonly world: World;
  resolvePlace(name: string): readonly CountryCode[] | undefined;
  regionMembers(name: string): readonly CountryCode[] | undefined;
  restOf(members: readonly CountryCode[], named: Iterable<CountryCode>): readonly CountryCode[];
}

/** A region seen through an azimuthal equal-area projection, in CSS pixels. What lies outside `width` × `height` is for the SVG to clip. */
export interface View extends Atlas {
  /** CSS pixels a kilometre. */
  readonly pixelsPerKilometre: number;
}

/** Lines shared by the countries on both sides. Index `~i` in a ring means arc `i` backwards. */
export interface Topology {
  readonly arcs: readonly Arc[];
  readonly countries: ReadonlyMap<CountryCode, readonly Ring[]>;
  /** Units a radian of the projection's plane, and the units of its centre: x = centre + scale × xRaw, y = centre − scale × yRaw. */
  readonly scale: number;
  readonly centre: Point;
}

/** x, y, x, y …: at least one point. */
export type Arc = ArrayLike<number>;

/** Arc references in order. */
export type Ring = readonly number[];
