import type { PlayersBrowsingWords } from '../players-words.js';

const named = { all: '企業', major: '主要企業', key: '重点企業' } as const;

/** Japanese words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${of}社中${found}社`,
  noneTitle: (query) => `「${query}」に一致する企業はありません`,
  noneText: (_count, total, list) => `リストにはレポート記載の${named[list]}${total}社が含まれます。`,
  covers: (ofEachKeyPlayer) => `レポートの${ofEachKeyPlayer ? '各重点企業の' : ''}プロフィールの内容：`,
  profiled: 'レポートにこの企業のプロフィールがあります。',
  notProfiled: '目次にプロフィールの記載なし。',
  listed: (lists) => (lists.length ? `${lists.map((list) => named[list]).join('・')}として記載。` : 'レポートに記載、いずれのリストにも含まれない。'),
  printed: (name, list) => `${named[list]}のリストでは${name}。`,
  caption: 'レポートに記載された企業',
  listColumn: { major: '主要企業リスト', key: '重点企業リスト' },
  notListed: '記載なし',
  profileColumn: 'プロフィール',
  yes: 'あり',
  no: 'なし',
  firstOf: (count, all) => `${all}社中、先頭の${count}社`,
  ofMarket: (percent) => `市場の${percent}%`,
  shareColumn: (year) => (year === undefined ? '市場シェア' : `${year}年の市場シェア（%）`),
};
