import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate } from './audit-lists.js';
import { digits, list as listOf, quoted } from './grammar.js';

const measures = { cr4: 'CR4(상위 4개사 합계)', cr5: 'CR5(상위 5개사 합계)', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `공표된 허핀달-허시먼 지수(HHI) ${figure}`,
  cr4: (figure: string) => `상위 4개사 합산 점유율 ${figure}`,
  cr5: (figure: string) => `상위 5개사 합산 점유율 ${figure}`,
  shares: (figure: string) => `명시 기업의 점유율만으로 계산한 허핀달-허시먼 지수(HHI) ${figure}`,
} as const;
const levels = { low: '낮음', medium: '중간', high: '높음' } as const;
const lists = { major: '주요 기업', key: '핵심 기업' } as const;

/** Korean words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? '이름' : lists[list]),
  twoNames: (forms) => ({
    message: `한 기업이 두 이름으로 실려 있다: ${listOf(forms.map(({ list, name }) => `${quoted(name)}(${list ? lists[list] : '기업명'})`))}.`,
    fix: '두 목록에 같은 이름을 쓴다.',
  }),
  twice: (first, second) => ({
    message: `두 기업으로 실렸지만 같은 기업으로 보인다: ${quoted(first)}, ${quoted(second)}.`,
    fix: '한 항목으로 합치고 다른 이름은 별칭으로 두거나, 구별되는 이름을 쓴다.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `두 기업 목록이 서로 다르다: 주요 기업 ${digits(major)}개사 중 핵심 기업(${digits(key)}개사)에 있는 것은 ${both ? `${digits(both)}개사뿐이다` : '없다'}. 빠진 기업: ${listOf(left)}${leftCount > left.length ? ` 외 ${digits(leftCount - left.length)}개사` : ''}.`,
    fix: '주요 기업을 모두 핵심 기업 목록에도 싣거나, 두 목록의 차이를 밝힌다.',
  }),
  shares: (year, sum) => ({
    message: `${year}년 기업 점유율의 합이 ${sum}, 전체 시장을 넘는다.`,
    fix: '점유율을 바로잡거나, 두 번 실린 기업이 있는지 확인한다.',
  }),
};

/** Korean words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: '표현',
  level: '보고서가 밝힌 집중도',
  levels,
  fromShares: '기업 점유율 기준 최소',
  measures,
  term: (level, wording) => ({
    message: `집중도의 표현은 ${quoted(wording)}인데, 데이터에는 ‘${levels[level]}’으로 되어 있다.`,
    fix: '표현과 수준을 일치시킨다.',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `시장 집중도의 표현은 ${quoted(wording)}인데, 근거가 어긋난다: ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `(HHI ${limit} ${above ? '이상' : '이하'})` : ''}. 2023년 미국 합병 가이드라인은 ${high} 초과를 고집중, ${moderate} 미만을 비집중으로 본다. ‘${levels[level]}’ 수준과 맞지 않는다.`,
    fix: '표현이나 지표를 바로잡거나, 표현이 속한 척도를 밝힌다.',
  }),
  under: (measure, published, least) => ({
    message: `공표된 ${measure === 'hhi' ? 'HHI' : measure.toUpperCase()} 값은 ${published}, 명시 기업의 점유율만으로도 ${least}.`,
    fix: `${measure === 'hhi' ? '지수' : '집중률'} 또는 점유율을 바로잡는다.`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `상위 5개사가 ${cr5}, 상위 4개사의 ${cr4}보다 작다고 되어 있다.`
      : `상위 5개사가 ${cr5}, 상위 4개사가 ${cr4}: 5위 기업이 상위 4개사의 평균보다 커진다.`,
    fix: 'CR4 또는 CR5를 바로잡는다.',
  }),
};

/** Korean words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `${longDate(date)}의 동향에 나오는 기업(${listOf(names)})${names.length === 1 ? '이' : '이 모두'} 보고서의 기업 목록에 없다.`
      : `${longDate(date)}의 동향에 함께 나오는 기업(${listOf(names)})이 보고서의 어느 기업 목록에도 없다.`,
    fix: '동향이 이 시장과 어떤 관계인지 밝히거나, 기업을 목록에 넣거나, 동향을 뺀다.',
  }),
  noDay: (date) => ({ message: `달력에 없는 날짜다: ${date}.`, fix: '동향의 날짜를 바로잡는다.' }),
  afterPublication: (date, published) => ({
    message: `동향의 날짜(${longDate(date)})가 보고서 발행일(${longDate(published)})보다 늦다.`,
    fix: '두 날짜 중 하나를 바로잡는다.',
  }),
};
