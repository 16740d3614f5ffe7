import type { SegmentationWords } from '../segmentation-words.js';
import { digits } from './grammar.js';

/** Korean words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name) => name,
  tabs: '구분',
  figure: (by, treemap) => `${by}별 ${treemap ? '트리맵' : '세그먼트'}`,
  parts: (parts) => `하위 ${digits(parts)}개`,
  rest: (open) => (open ? `비공개: 세그먼트 ${digits(open)}개` : '명시 안 됨'),
  more: (more, all) => (all ? `세그먼트 ${digits(more)}개` : `외 ${digits(more)}개`),
  summary: {
    whole: (by, segments, treemap) => `${by}별 세그먼트 ${digits(segments)}개의 ${treemap ? '트리맵' : '구조(규모 없음)'}.`,
    part: (name, segments) => `${name}: 하위 세그먼트 ${digits(segments)}개.`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => `그 밖에 ${digits(more)}개.`,
    open: (open) => `규모 ${digits(open)}건은 비공개.`,
  },
  missing: (open, all, years, unit) => {
    const details = [years && `${years}년`, unit && `단위: ${unit}`].filter(Boolean).join(', ');
    return `${open === all ? '값' : `${digits(all)}건 중 ${digits(open)}건의 값`}은 여기서 비공개. 보고서에 수록${details && `(${details})`}.`;
  },
  emptyTitle: '공표된 세그먼트 없음',
  emptyText: '이 보고서는 시장을 어떻게 나누는지 밝히지 않습니다.',
};
