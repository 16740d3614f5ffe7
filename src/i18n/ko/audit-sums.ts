import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn } from './audit-lists.js';
import { list, quoted } from './grammar.js';

/** Korean words on parts and wholes. */
export const sumWords: AuditSumWords = {
  regions: '지역',
  countriesOf: (region) => `${region}의 국가`,
  segmentsOf: (name) => `${name}의 하위 항목`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `${year}년 ${parts}의 ${shares ? '점유율 ' : ''}합계 ${sum}, `
      + (wholeName === undefined ? `${whole}에 맞지 않는다` : `${wholeName}의 ${whole}보다 ${shares ? '' : `${difference} `}${over ? '많다' : '적다'}`)
      + `.${small ? ' 반올림 때문일 수 있다.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `전체 시장 대비 점유율을 쓴다. 지금 값은 상위 항목(${wholeName}) 대비로 보인다.`
      : small
        ? `반올림한 값임을 밝히거나, ${parts}의 ${shares ? '점유율을' : '값을'} 바로잡는다.`
        : `${over ? '' : '‘기타’ 항목처럼 빠진 것을 밝히거나, '}${parts}의 ${shares ? '점유율' : '값'}${wholeName === undefined ? '' : ` 또는 ${wholeName}의 값`}을 바로잡는다.`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${year}년 값이 0보다 작다: ${quoted(name)}, ${value}. 그러면 다른 국가의 합이 지역(${region})보다 커진다.`,
    fix: `국가의 값이나 지역의 값을 바로잡는다: ${region}.`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}: ${year}년 시장 점유율은 ${share}, 그러나 값 ${value} 기준으로는 ${total}의 ${percent}.${alsoIn(otherYears)}`,
    fix: '점유율이나 값을 바로잡는다. 점유율은 상위 항목이 아니라 전체 시장 대비다.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `${year}년 점유율 ${of}건 중 ${wrong === of ? '어느 것도' : `${wrong}건이`} 나란히 실린 값의 비율(${total} 대비)과 맞지 않는다.`,
    fix: `먼저 ${year}년 시장 규모를, 다음으로 점유율을 확인한다.`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)}의 ${year}년 값 ${value}, ${kind === 'low' ? '하한' : '상한'} 시나리오인데 기본값 ${main}보다 ${kind === 'low' ? '크다' : '작다'}.${alsoIn(otherYears)}`,
    fix: '시나리오나 기본값을 바로잡거나, 두 시나리오를 맞바꾼다.',
  }),
};

/** Korean words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `${year}년 ${parts}의 합계 ${sum}, 그 전체는 ${whole}: 약 천 배 차이다. 둘 중 하나의 단위가 다른 것으로 보인다.`,
    fix: '모든 값을 시장 규모와 같은 단위로 쓴다.',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `시장이 ${yearBefore}년 ${before}에서 ${year}년 ${value}: 약 천 배 차이다. 둘 중 하나의 단위가 다른 것으로 보인다.`,
    fix: '모든 값을 시장 규모와 같은 단위로 쓴다.',
  }),
  heading: (heading, unit) => ({
    message: `제목 ${quoted(heading)}의 단위가 데이터의 단위(${unit})와 다르다.`,
    fix: '제목과 데이터의 단위를 일치시킨다.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `본문은 ${quoted(written)}, 데이터의 ${year}년 값은 ${size}: `
      + (factor === 1 ? '숫자는 같은데 통화가 다르다.' : `본문의 값이 ${factor === 1e3 ? '천' : '백만'}${isSmaller ? ' 분의 1이다.' : ' 배다.'}`),
    fix: factor === 1 ? '본문과 데이터의 통화를 일치시킨다.' : '본문의 자릿수(십억을 백만으로 쓴 경우 등)나 데이터의 단위를 바로잡는다.',
  }),
};

/** Korean words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: `본문의 서술(${name}): ${quoted(quote)}. 그러나 ${kind === 'leading' ? `더 큰 것은 ${other}: ${others}, 비교 대상은 ${own}` : `더 빨리 성장하는 것은 ${other}: 연평균 ${others}, 비교 대상은 ${own}`}.`,
    fix: '서술이나 수치를 바로잡는다.',
  }),
  twice: (names, count, kind) => ({
    message: `같은 구분 안에서 ${count === 2 ? '둘 다' : '모두'} ${kind === 'leading' ? '선두라고' : '최고 성장이라고'} 되어 있다: ${list(names, count - names.length)}.`,
    fix: '하나에만 서술을 남기거나, 어떻게 함께 해당하는지 밝힌다.',
  }),
};
