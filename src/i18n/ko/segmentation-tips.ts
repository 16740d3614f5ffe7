import type { SegmentationTipWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Korean words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: '단계',
  headline: {
    amount: (name, amount, ofMarket) => `${name}: ${ofMarket ? '시장의 ' : ''}${amount}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => `${name}: ${parts.length <= 4 ? list(parts) : `하위 세그먼트 ${digits(parts.length)}개`}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}년`),
  partOf: (percent, name) => `${name}의 ${percent}`,
  growth: (rate) => `연평균 ${rate} 성장`,
  open: '보고서에 수록, 값은 여기서 비공개',
  rest: (names, more) => `공개된 세그먼트를 뺀 나머지: ${list(names, more)}`,
  unnamed: '명시된 세그먼트를 뺀 나머지',
  tooSmall: '각각 너무 작아 여기에 그릴 수 없음',
  tooMany: '표에 모두 있음',
  added: '하위 항목의 합',
  table: {
    caption: (by, share, year) => `${by}별 세그먼트${year === undefined ? '' : `, ${year}년`}${share ? '. 퍼센트는 전체 시장 대비' : ''}`,
    segment: '세그먼트',
    partOf: '상위 항목',
    share: '퍼센트',
    ofMarket: (percent) => `시장의 ${percent}%`,
    value: (unit) => unit,
    growth: '연간 성장률',
    claims: '보고서의 서술',
  },
};
