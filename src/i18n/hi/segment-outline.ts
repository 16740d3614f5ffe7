import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { counted, list, quoted, regions as regionsOf, segments as segmentsOf } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Hindi words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('खंड'),
  regions: 'क्षेत्र',
  headline: {
    divided: (names) => `विभाजन का आधार: ${list(names)}`,
    only: (name, count, names, regions) => {
      const all = regions ? regionsOf(count) : `${name} के अनुसार ${segmentsOf(count)}`;
      return names.length ? `${all}: ${list(names)}` : all;
    },
  },
  counts: (segments, regions, lines) => [segments && segmentsOf(segments), regions && regionsOf(regions), lines && counted(lines, 'देश या समूह', 'देश और समूह')].filter(Boolean).join(', '),
  summary: 'हर शीर्षक के नीचे उसका पाठ और उसके भाग खुलते हैं।',
  parts: (count) => counted(count, 'भाग'),
  opener: (name) => `${name} का पाठ और भाग`,
  claim: (quote) => quoted(quote),
  share: (percent) => `बाज़ार का ${percent}`,
  inYear: (amounts, year) => `${year} में ${amounts.join(', ')}`,
  growth: (rate, years) => `सालाना ${rate} वृद्धि${years && `, ${years}`}`,
  status: (text, status) => `${text} (${status})`,
  table: {
    caption: 'खंड और क्षेत्र, और उनके बारे में रिपोर्ट का कथन',
    name: 'खंड या क्षेत्र',
    share: (year) => `प्रतिशत, ${year}`,
    value: (unit, year) => `${unit}, ${year}`,
    growth: 'सालाना वृद्धि',
    claims: 'रिपोर्ट का कथन',
    ofMarket: (percent) => `बाज़ार का ${percent}%`,
  },
  figure: 'रूपरेखा',
  emptyTitle: 'कोई खंड प्रकाशित नहीं',
  emptyText: 'यह रिपोर्ट नहीं बताती कि बाज़ार को कैसे बाँटती है।',
};
