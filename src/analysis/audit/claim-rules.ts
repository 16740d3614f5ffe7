/** What the text claims of a part ("dominates", "fastest-growing") against the figures, and against the same claim of a neighbour. */
import type { ClaimKind } from '../../model/claim.js';
import { isKnown, type KnownFigure } from '../../model/figure.js';
import { figureIn, type Family, type Part } from './families.js';
import { faultOf } from './fault.js';
import { distance, intervalOf } from './interval.js';
import type { AuditContext, Draft, Rule } from './rule.js';

/** A number to rank siblings by, with its place. */
interface Ranked {
  readonly part: Part;
  readonly figure: KnownFigure;
  readonly path: string;
  readonly isShare: boolean;
}

/** A part that is said to lead, or to grow fastest, although a sibling is larger, or grows faster. */
export const claimRank: Rule = (report, context) =>
  context.families.filter(({ parts }) => parts.some(({ item }) => item.claims?.length)).flatMap((family) => [
    ...beaten('leading', sizesOf(family, report.baseYear), context),
    ...beaten('fastest-growing', ratesOf(family), context),
  ]);

/** Two siblings that are both said to lead, or both to grow fastest. */
export const claimTwice: Rule = (_report, { families, words }) =>
  families.flatMap(({ parts }) => (['leading', 'fastest-growing'] as const).flatMap((kind): Draft | readonly Draft[] => {
    const claimed = parts.flatMap((part) => claimPath(part, kind) ?? []);
    const [first, second] = claimed;
    if (!first || !second) return [];
    return () => faultOf(
      'warning',
      words.claims.twice(claimed.slice(0, 5).map(({ part }) => part.item.name), claimed.length, kind),
      claimed.slice(0, 20).map(({ part, path, quote }) => [path, part.item.name, quote]),
      first.part.mark,
    );
  }));

function claimPath(part: Part, kind: ClaimKind): { readonly part: Part; readonly path: string; readonly quote: string } | undefined {
  const at = part.item.claims?.findIndex((claim) => claim.kind === kind) ?? -1;
  const claim = part.item.claims?.[at];
  return claim && { part, path: `${part.path}.claims[${at}]`, quote: claim.quote };
}

function beaten(kind: 'leading' | 'fastest-growing', ranked: readonly Ranked[], { words, write }: AuditContext): readonly Draft[] {
  const best = ranked.reduce<Ranked | undefined>((most, one) => (most && intervalOf(most.figure).low >= intervalOf(one.figure).low ? most : one), undefined);
  if (!best) return [];
  return ranked.flatMap((own): Draft | readonly Draft[] => {
    const claim = own === best ? undefined : claimPath(own.part, kind);
    if (!claim || distance(intervalOf(best.figure), intervalOf(own.figure)) <= 0) return [];
    const text = ({ figure, isShare }: Ranked) => (isShare ? write.percentFigure(figure) : write.sizeFigure(figure));
    return () => faultOf(
      'error',
      words.claims.beaten(own.part.item.name, claim.quote, text(own), best.part.item.name, text(best), kind),
      [own, best].map((one) => [one.path, one.part.item.name, text(one)]),
      own.part.mark,
      [claim.path, own.path, best.path],
    );
  });
}

/** Shares or values of the base year, or of the latest year that most siblings know: whichever list has more. "Rest of …" is no rival. */
function sizesOf({ parts }: Family, baseYear: number | undefined): readonly Ranked[] {
  const rivals = parts.filter(isRival);
  const lists = (['shares', 'values'] as const).map((measure) => {
    const year = baseYear ?? rivals.flatMap(({ item }) => item[measure]?.at(-1)?.year ?? [])[0];
    return year === undefined ? [] : rivals.flatMap((part) => rankedIn(part, measure, year));
  });
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}

function rankedIn(part: Part, measure: 'shares' | 'values', year: number): Ranked | readonly Ranked[] {
  const found = figureIn(part.item[measure], year);
  return found && isKnown(found.figure) ? { part, figure: found.figure, path: `${part.path}.${measure}[${found.at}].figure`, isShare: measure === 'shares' } : [];
}

const ratesOf = ({ parts }: Family): readonly Ranked[] =>
  parts.filter(isRival).flatMap((part): Ranked | readonly Ranked[] => {
    const rate = part.item.growth?.rate;
    return rate && isKnown(rate) ? { part, figure: rate, path: `${part.path}.growth.rate`, isShare: true } : [];
  });

const isRival = ({ item }: Part): boolean => !('kind' in item) || item.kind !== 'rest';
