import type { SegmentationSizeWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Korean words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}, ${by}별 최대 세그먼트: ${year}년 ${ofMarket ? '시장의 ' : ''}${amount}`,
    measure: (by, share) => `${by}별 ${share ? '시장 점유율' : '시장 규모'}`,
  },
  subtitle: {
    share: (money, year) => `${money ? '시장 금액' : '시장'} 대비 퍼센트, ${year}년`,
    value: (unit, year) => `${unit}, ${year}년`,
  },
  unsplit: '하위 구분 없음',
  key: {
    zero: (names, more) => `0이어서 타일 없음: ${list(names, more)}`,
    negative: (names, more) => `음수여서 타일 없음: ${list(names, more)}`,
    open: (names, more) => `비공개: ${list(names, more)}`,
  },
  note: {
    area: '면적은 규모에 비례한다.',
    derived: '색이 있는 빗금 타일은 산출치(하위 항목의 합)다.',
    rest: (open) => `회색 빗금 타일은 산출치로, 공개된 세그먼트를 뺀 나머지(비공개 ${digits(open)}개 몫)다.`,
    unnamed: '회색 빗금 타일은 산출치로, 명시된 세그먼트를 뺀 나머지다.',
    excess: (sum) => `공표된 점유율의 합은 ${sum}이며, 면적은 그 비율을 따른다.`,
    inexact: '일부 규모는 어림값, 범위 또는 한계로 공표되어 면적이 근사치다.',
    nameless: (tiles) => `타일 ${digits(tiles)}개는 너무 작아 이름을 쓸 수 없다. 가리키거나 표를 열면 볼 수 있다.`,
  },
};
