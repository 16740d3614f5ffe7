import type { AuditWords } from '../audit-words.js';
import { digits, list, quoted } from './grammar.js';

/** Chinese words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `在${region}下，${quoted(name)}和${quoted(other)}都包含${codes.length ? list(codes) : '同一地方'}。`
      : `${region}下的${quoted(name)}和${otherRegion}下的${quoted(other)}都包含${codes.length ? list(codes) : '同一地方'}，造成重复计算。`,
    fix: '每个国家只列于一处。',
  }),
  empty: (region) => ({
    message: `其他区域列有国家，${region}却没有。`,
    fix: `列出${region}包含的国家。`,
  }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `（${region}）`}不是地图所识别的地方。`,
    fix: '更正拼写，或给出其包含的国家代码。',
  }),
};

/** Chinese words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `正文${places > 2 ? `有${digits(places)}处` : ''}提到${quoted(written)}，数据中没有数字佐证。`
      : `报告称：${written} ${label}。数据中没有数字佐证。`,
    fix: '注明数字来源，或写入数据，或删去。',
  }),
};

/** Chinese words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `目录中，标题${quoted(title)}直接列于自身之下。`
      : `目录中，标题${quoted(title)}${parent === undefined ? '' : `在${quoted(parent)}下`}出现两次。`,
    fix: '删去其中一个，或改成可区分的标题。',
  }),
};
