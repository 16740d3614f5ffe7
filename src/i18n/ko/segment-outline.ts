import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { digits, inBrackets, list, quoted } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Korean words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('세그먼트'),
  regions: '지역',
  headline: {
    divided: (names) => `시장 구분: ${list(names)}`,
    only: (name, count, names, regions) => `${regions ? `${digits(count)}개 지역` : `${name}별 세그먼트 ${digits(count)}개`}${names.length ? `: ${list(names)}` : ''}`,
  },
  counts: (segments, regions, lines) =>
    [segments ? `세그먼트 ${digits(segments)}개` : '', regions ? `${digits(regions)}개 지역` : '', lines ? `국가·그룹 ${digits(lines)}개` : ''].filter(Boolean).join(', '),
  summary: '각 제목을 펼치면 본문과 하위 항목이 나온다.',
  parts: (count) => `하위 ${digits(count)}개`,
  opener: (name) => `본문과 하위 항목: ${name}`,
  claim: quoted,
  share: (percent) => `시장의 ${percent}`,
  inYear: (amounts, year) => `${year}년 ${amounts.join(', ')}`,
  growth: (rate, years) => `연평균 ${rate} 성장${years && `, ${years}년`}`,
  status: (text, status) => text + inBrackets(status),
  table: {
    caption: '세그먼트와 지역, 보고서의 서술',
    name: '세그먼트 또는 지역',
    share: (year) => `퍼센트, ${year}년`,
    value: (unit, year) => `${unit}, ${year}년`,
    growth: '연간 성장률',
    claims: '보고서의 서술',
    ofMarket: (percent) => `시장의 ${percent}%`,
  },
  figure: '개요',
  emptyTitle: '공표된 세그먼트 없음',
  emptyText: '이 보고서는 시장을 어떻게 나누는지 밝히지 않습니다.',
};
