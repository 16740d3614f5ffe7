/** What of a report a mark, a row or a heading stands for, so that all widgets mean the same by it. */
export type PartKind = 'segment' | 'region' | 'country' | 'player' | 'year';

/** One part by its kind and its id in the report; a year's id is its digits. */
export interface PartId {
  readonly kind: PartKind;
  readonly id: string;
}

/** A region and a segment with its id are the same: a division by region names its regions. */
export const samePart = (a: PartId | undefined, b: PartId | undefined): boolean =>
  !!a && !!b && a.id === b.id && (a.kind === b.kind || (isArea(a) && isArea(b)));

const isArea = ({ kind }: PartId): boolean => kind === 'region' || kind === 'segment';
