import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { digits, list } from './grammar.js';

const lines = (count: number): string => `국가 항목 ${digits(count)}개`;

/** Korean words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `시장 주도와 최고 성장 모두 ${list(leading)}`;
      return [leading.length && `시장 주도: ${list(leading)}`, fastest.length && `최고 성장: ${list(fastest)}`].filter(Boolean).join(' · ');
    },
    count: (regions, all) => `${digits(regions)}개 지역${all ? `, ${lines(all)}` : ''}`,
  },
  subtitle: {
    coloured: (text) => `${text}. 색은 제목의 내용을 나타내며 값이 아님`,
    shaded: (text) => `${text}. 음영은 개별 명시 여부를 나타내며 값이 아님`,
  },
  leads: '시장 주도',
  growsFastest: '최고 성장',
  key: { listed: '개별 명시', rest: '‘기타’ 항목에 포함', none: '보고서에 없음' },
  lines,
  summary: {
    world: '세계 지도.',
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => `그 밖에 ${digits(more)}개`,
  },
  note: {
    groups: (names, rest) => `국가 구분은 보고서를 따른다. 구성국이 명시되지 않은 항목(${list([...names, ...(rest ? ['‘기타’ 항목'] : [])])})은 통상적 정의를 따른다.`,
    map: (projection) => `지도: Natural Earth, 실효 지배 기준, ${projection === 'world' ? '이퀄 어스' : '방위 정적'} 도법. 경계선은 특정 입장을 뜻하지 않는다.`,
  },
  missing: (years, unit, scale) => {
    const details = [years && `${years}년`, unit && `단위: ${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`].filter(Boolean).join(', ');
    return `값은 여기서 비공개. 보고서에 지역별·국가별 값 수록${details && `(${details})`}.`;
  },
  showOnMap: '지도에서 보기',
  loadingMap: '지도 불러오는 중',
  unknownPlace: (name) => `‘${name}’: 알 수 없는 곳입니다. 알려진 국가, 국가 그룹, 지역 또는 그 코드가 필요합니다`,
  figure: '지도',
  emptyTitle: '공표된 지역 없음',
  emptyText: '이 보고서는 대상 지역을 밝히지 않습니다.',
};
