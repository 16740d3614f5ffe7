import type { Factor, MarketDynamics } from '../model/narrative.js';

/** Drivers, restraints or opportunities. */
export type DynamicsKind = keyof MarketDynamics;

/** Words of the market dynamics. */
export interface DynamicsWords {
  readonly groups: Readonly<Record<DynamicsKind, string>>;
  /** The finding as a sentence, with names in the language `lang`; undefined where these names make none that is surely right. */
  readonly headline: (driver: Factor | undefined, restraint: Factor | undefined, lang: string) => string | undefined;
  /** "Four drivers, one restraint". */
  readonly counts: (counts: readonly (readonly [kind: DynamicsKind, count: number])[]) => string;
  readonly named: (counts: string) => string;
  readonly namedOnly: string;
  /** For readers who do not see the lists: how many factors have a text to open. */
  readonly summary: (withText: number, all: number) => string;
  readonly read: string;
  readonly close: string;
  readonly moreParagraphs: (count: number) => string;
  readonly fewerParagraphs: string;
  readonly list: (names: readonly string[]) => string;
  readonly framesSummary: (names: string) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}
