import type { RegionDetailWords } from '../regions-words.js';
import { digits } from './grammar.js';

/** Korean words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region}, 시장 주도`,
    fastest: (region) => `${region}, 가장 빠른 성장`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? `${digits(countries)}개국` : '', groups ? `국가 그룹 ${digits(groups)}개` : '', rest ? '기타' : ''].filter(Boolean).join(', ');
      return [region, parts].filter(Boolean).join(': ');
    },
  },
  lines: (lines) => `보고서의 ${digits(lines)}개 항목`,
  kind: { region: '지역', country: '국가', group: '국가 그룹', rest: '기타' },
  when: (place, year) => `${place}, ${year}년`,
  how: {
    undisclosed: '보고서에 수록, 값은 여기서 비공개',
    largest: (line, amount) => `최대 항목: ${line}, ${amount}`,
    growth: (rate) => `연평균 ${rate} 성장`,
    rest: (region) => `${region} 중 명시된 항목을 뺀 나머지`,
  },
  summary: (name, lines) => `${name} 지도${lines ? `, 보고서의 ${digits(lines)}개 항목` : ''}.`,
  table: {
    place: '지역 또는 항목',
    kind: '종류',
    claims: '보고서의 서술',
    growth: '연간 성장률',
    caption: (measure) => `지역과 그 항목${measure && `: ${measure}`}`,
    ofMarket: (percent) => `시장의 ${percent}%`,
    measure: (unit, year) => `${unit}, ${year}년`,
  },
  mapFailed: '지도를 불러오지 못했습니다. 지역은 아래 목록에 있습니다.',
  retry: '다시 시도',
  level: '단계',
  allRegions: '전체 지역',
};
