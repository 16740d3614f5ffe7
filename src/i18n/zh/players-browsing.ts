import type { PlayersBrowsingWords } from '../players-words.js';

const named = { all: '企业', major: '主要企业', key: '重点企业' } as const;

/** Chinese words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found}家，共${of}家`,
  noneTitle: (query) => `没有企业与“${query}”匹配`,
  noneText: (_count, total, list) => `列表包含报告所列的${total}家${named[list]}。`,
  covers: (ofEachKeyPlayer) => `报告对${ofEachKeyPlayer ? '每家重点企业' : '企业'}的介绍包括：`,
  profiled: '报告有该企业的介绍。',
  notProfiled: '目录中没有该企业的介绍。',
  listed: (lists) => (lists.length ? `列为${lists.map((list) => named[list]).join('和')}。` : '报告提及，但不在两份名单中。'),
  printed: (name, list) => `${named[list]}名单中作${name}。`,
  caption: '报告所列企业',
  listColumn: { major: '主要企业名单', key: '重点企业名单' },
  notListed: '未列入',
  profileColumn: '介绍',
  yes: '有',
  no: '无',
  firstOf: (count, all) => `${all}家企业中的前${count}家`,
  ofMarket: (percent) => `占市场${percent}%`,
  shareColumn: (year) => (year === undefined ? '市场份额' : `${year}年市场份额（%）`),
};
