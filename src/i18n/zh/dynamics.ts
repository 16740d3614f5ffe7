import type { DynamicsWords } from '../dynamics-words.js';
import { digits, list } from './grammar.js';

const groups = { drivers: '驱动因素', restraints: '制约因素', opportunities: '市场机遇' } as const;

/** Chinese words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups,
  headline: (driver, restraint) =>
    [driver && `${driver.name}推动市场增长`, restraint && `${restraint.name}形成制约`].filter(Boolean).join('，') || undefined,
  counts: (counts) => counts.map(([kind, count]) => `${digits(count)}项${groups[kind]}`).join('，'),
  named: (counts) => `报告列出${counts}`,
  namedOnly: '报告所列',
  summary: (withText, all) => (withText ? `${digits(all)}项中有${digits(withText)}项附有可展开的正文。` : ''),
  read: '阅读',
  close: '收起',
  moreParagraphs: (count) => `再显示${digits(count)}段`,
  fewerParagraphs: '收起段落',
  list: (names) => list(names),
  framesSummary: (names) => `附${names}正文。`,
  emptyTitle: '无市场动力分析',
  emptyText: '本报告未在此列出驱动因素、制约因素或市场机遇。',
};
