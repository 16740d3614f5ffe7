import type { DynamicsWords } from '../dynamics-words.js';
import { digits, list } from './grammar.js';

const groups = { drivers: '成長要因', restraints: '阻害要因', opportunities: '市場機会' } as const;

/** Japanese words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups,
  headline: (driver, restraint) =>
    [driver && `${driver.name}が市場をけん引`, restraint && `${restraint.name}が${driver ? '' : '市場の'}重荷に`].filter(Boolean).join('、') || undefined,
  counts: (counts) => counts.map(([kind, count]) => `${groups[kind]}${digits(count)}件`).join('、'),
  named: (counts) => `レポートに記載：${counts}`,
  namedOnly: 'レポートに記載',
  summary: (withText, all) => (withText ? `${digits(all)}件のうち${digits(withText)}件に、開いて読める本文がある。` : ''),
  read: '読む',
  close: '閉じる',
  moreParagraphs: (count) => `さらに${digits(count)}段落`,
  fewerParagraphs: '段落を減らす',
  list: (names) => list(names),
  framesSummary: (names) => `${names}の本文を含む。`,
  emptyTitle: '市場ダイナミクスの記載なし',
  emptyText: 'このレポートは、ここでは成長要因、阻害要因、市場機会を挙げていません。',
};
