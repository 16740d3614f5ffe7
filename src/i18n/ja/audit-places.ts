import type { AuditWords } from '../audit-words.js';
import { digits, list, quoted } from './grammar.js';

/** Japanese words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `${region}の${quoted(name)}と${quoted(other)}は、どちらも${codes.length ? list(codes) : '同じ場所'}を含む。`
      : `${region}の${quoted(name)}と${otherRegion}の${quoted(other)}は、どちらも${codes.length ? list(codes) : '同じ場所'}を含み、二重に数えられている。`,
    fix: '各国を1か所だけに置く。',
  }),
  empty: (region) => ({
    message: `他の地域には国があるが、${region}には国の記載がない。`,
    fix: `${region}に含まれる国を示す。`,
  }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `（${region}）`}は地図にない地名。`,
    fix: '表記を訂正するか、含まれる国のコードを示す。',
  }),
};

/** Japanese words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `本文${places > 2 ? `の${digits(places)}か所` : ''}に${quoted(written)}とあるが、これを裏づける数値がデータにない。`
      : `レポートの記述：${written} ${label}。これを裏づける数値がデータにない。`,
    fix: '数値の出典を示すか、データに加えるか、削除する。',
  }),
};

/** Japanese words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `目次で、見出し${quoted(title)}が自分自身のすぐ下にある。`
      : `目次で、見出し${quoted(title)}が${parent === undefined ? '' : `${quoted(parent)}の下に`}二度現れる。`,
    fix: '一方を削除するか、区別できる見出しにする。',
  }),
};
