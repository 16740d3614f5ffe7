import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { andList, capital, counted, de, numbered } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';
import { segmentationWords } from './segmentation.js';

const { inside } = segmentationWords;

/** Our own word, which is never quoted. */
const REGIONS = 'Région';

/** French words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('segment'),
  regions: REGIONS,
  headline: {
    divided: (names, own) => `Découpage par ${andList(names.map((name) => inside(name, own || name === REGIONS)))}`,
    only: (name, count, names, regions, own) => {
      const parts = capital(regions ? counted(count, 'une région', 'régions') : `${counted(count, 'un segment', 'segments')} par ${inside(name, own)}`);
      return names.length ? `${parts}\u00a0: ${andList(names)}` : parts;
    },
  },
  counts: (segments, regions, lines) => {
    const counts = [
      segments && numbered(segments, 'segment', 'segments'),
      regions && numbered(regions, 'région', 'régions'),
      lines && numbered(lines, 'pays ou groupe', 'pays et groupes'),
    ];
    // Isolated: a number would else move to the other end of a line from right to left.
    return `\u2068${counts.filter(Boolean).join(', ')}\u2069`;
  },
  summary: 'Chaque titre ouvre son texte et ses parties.',
  parts: (count) => numbered(count, 'partie', 'parties'),
  opener: (name) => `Texte et parties\u00a0: ${name}`,
  claim: (quote) => `«\u00a0${quote}\u00a0»`,
  share: (percent) => `${percent} du marché`,
  inYear: (amounts, year) => `${amounts.join(', ')} en ${year}`,
  growth: (rate, years) => `croissance ${de(rate)} par an${years && `, ${years}`}`,
  status: (text, status) => `${text} (${status.toLowerCase()})`,
  table: {
    caption: 'Segments et régions, avec ce qu’en dit le rapport',
    name: 'Segment ou région',
    share: (year) => `Part en\u00a0%, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
    growth: 'Croissance par an',
    claims: 'Ce que dit le rapport',
    ofMarket: (percent) => `${percent}\u00a0% du marché`,
  },
  figure: 'Plan',
  emptyTitle: 'Aucun segment publié',
  emptyText: 'Ce rapport ne dit pas comment il découpe le marché.',
};
