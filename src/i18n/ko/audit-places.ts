import type { AuditWords } from '../audit-words.js';
import { digits, list, quoted } from './grammar.js';

/** Korean words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `${region} 아래의 두 항목(${quoted(name)}, ${quoted(other)})이 ${codes.length ? '같은 국가를' : '같은 곳을'} 포함한다${codes.length ? `: ${list(codes)}` : ''}.`
      : `두 항목(${region} 아래 ${quoted(name)}, ${otherRegion} 아래 ${quoted(other)})이 ${codes.length ? '같은 국가를' : '같은 곳을'} 포함해 두 번 계산된다${codes.length ? `: ${list(codes)}` : ''}.`,
    fix: '각 국가를 한 곳에만 둔다.',
  }),
  empty: (region) => ({
    message: `다른 지역과 달리 국가가 없다: ${region}.`,
    fix: `포함되는 국가를 밝힌다: ${region}.`,
  }),
  unknown: (name, region) => ({
    message: `지도에 없는 곳이다: ${quoted(name)}${region === undefined ? '' : `(${region})`}.`,
    fix: '표기를 바로잡거나, 포함되는 국가 코드를 밝힌다.',
  }),
};

/** Korean words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `본문${places > 2 ? ` ${digits(places)}곳` : ''}에 ${quoted(written)} 수치가 있으나, 데이터에 뒷받침하는 값이 없다.`
      : `보고서의 서술: ${written} ${label}. 데이터에 뒷받침하는 값이 없다.`,
    fix: '수치의 출처를 밝히거나, 데이터에 넣거나, 뺀다.',
  }),
};

/** Korean words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `목차에서 같은 제목이 자기 바로 아래에 있다: ${quoted(title)}.`
      : `목차에서 같은 제목이 ${parent === undefined ? '' : `${quoted(parent)} 아래에 `}두 번 나온다: ${quoted(title)}.`,
    fix: '하나를 빼거나, 구별되는 제목으로 바꾼다.',
  }),
};
