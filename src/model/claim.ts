/**
 * What a claim says. `leading`: is the largest or dominates. `major`: holds a large part. `fastest-growing`: grows
 * faster than its siblings. `growing`: grows. `other`: any further statement.
 */
export type ClaimKind = 'leading' | 'major' | 'fastest-growing' | 'growing' | 'other';

/** A statement in words about a segment, a region or a country, with no number behind it. */
export interface Claim {
  /** What the claim says, so that widgets can mark it. */
  readonly kind: ClaimKind;
  /**
   * The source's own few words: eight at most.
   * @minLength 1
   * @maxLength 120
   * @pattern ^\s*\S+(\s+\S+){0,7}\s*$
   * @patternErrorMessage one to eight words
   * @examples ["dominates the market"]
   */
  readonly quote: string;
}
