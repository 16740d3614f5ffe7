import type { SegmentationWords } from '../segmentation-words.js';
import { counted, digits, segments as segmentsOf } from './grammar.js';

export const partsOf = (count: number): string => counted(count, 'उप-खंड');

/** Hindi words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name) => name,
  tabs: 'विभाजन',
  figure: (by, treemap) => `${by} के अनुसार ${treemap ? 'ट्रीमैप' : 'खंड'}`,
  parts: partsOf,
  rest: (open) => (open ? `अघोषित: ${segmentsOf(open)}` : 'नाम नहीं'),
  more: (more, all) => (all ? segmentsOf(more) : `${digits(more)} और`),
  summary: {
    whole: (by, segments, treemap) => `${by} के अनुसार ${segmentsOf(segments)} ${treemap ? 'का ट्रीमैप' : 'की संरचना, आकार के बिना'}।`,
    part: (name, segments) => `${name}: ${partsOf(segments)}।`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}।`,
    more: (more) => `और ${digits(more)} अन्य।`,
    open: (open) => `${counted(open, 'आकार')} अघोषित।`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'मान' : `${digits(all)} में से ${counted(open, 'मान')}`} यहाँ अघोषित ${open === 1 && all > 1 ? 'है' : 'हैं'}। ये रिपोर्ट में${years && ` ${years} के लिए`}${unit && `, ${unit} में`} दिए गए हैं।`,
  emptyTitle: 'कोई खंड प्रकाशित नहीं',
  emptyText: 'यह रिपोर्ट नहीं बताती कि बाज़ार को कैसे बाँटती है।',
};
