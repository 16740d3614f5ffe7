import type { ConcentrationMeasureWords } from '../concentration-words.js';

/** Korean words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company}, 시장 점유율 ${share}`,
    largest: (count, share, proven) => `${proven ? '' : '명시 기업 중 '}상위 ${count}개사 합산 점유율 ${share}`,
    named: (count, share) => `명시된 ${count}개사 합산 점유율 ${share}`,
    index: (index, band) => `허핀달-허시먼 지수 ${index}${band && `, ${band}`}`,
    undisclosed: '시장 집중도는 여기서 비공개',
  },
  sharesSubtitle: (year) => `시장 점유율, ${year}년`,
  measuresSubtitle: '보고서가 공표한 집중도 지표',
  largestList: (count, year) => (count === 1 ? `점유율이 알려진 기업, ${year}년` : `명시 기업 중 상위 ${count}개사, ${year}년`),
  otherNamed: (count) => `그 밖의 명시 기업 ${count}개사`,
  unnamed: '기타 전체',
  measure: {
    cr4: '상위 4개사(CR4)',
    cr5: '상위 5개사(CR5)',
    hhi: '허핀달-허시먼 지수(HHI)',
  },
  short: { cr4: '상위 4개사(CR4)', cr5: '상위 5개사(CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `명시 기업 ${count}개사의 점유율로 산출`,
  band: { low: '1,000 미만', moderate: '중간 수준의 집중', high: '높은 수준의 집중' },
  guideline:
    'HHI는 각 기업 점유율(%)의 제곱을 합한 값이다. 2023년 미국 합병 가이드라인은 1,800 초과를 고집중 시장으로 보며, 당국은 1,000~1,800을 중간 수준의 집중으로 분류한다.',
  indexRange: 'HHI 하한은 명시되지 않은 기업이 모두 아주 작은 경우, 상한은 그중 한 기업이 나머지를 모두 차지하는 경우다.',
  indexProven: 'HHI 하한은 명시되지 않은 기업이 모두 아주 작은 경우, 상한은 공표된 상위 기업 점유율이 허용하는 만큼 큰 경우다.',
  tableCaption: '시장 집중도',
  tableMeasure: '지표',
  tableShare: (company, year) => `${company}, ${year}년 점유율`,
  tableStated: '보고서가 밝힌 수준',
  summary: (count, index) => {
    const shares = count ? `명시 기업 ${count === 1 ? '1개사' : `중 상위 ${count}개사`}의 점유율을 전체 시장과 비교.` : '';
    return [shares, index && `HHI ${index}, 눈금의 기준값은 1,000과 1,800.`].filter(Boolean).join(' ');
  },
};
