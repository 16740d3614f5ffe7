import type { PlayersWords } from '../players-words.js';

const lists = { major: '主要企业', key: '重点企业' } as const;

/** Chinese words of the player list as it first stands. Counts stand in digits. */
export const playersWords: PlayersWords = {
  numbers: [],
  headline: (_count, spelled, noneDominant) => `报告列出${spelled}家企业${noneDominant ? '，无一家占主导' : ''}`,
  subtitle: (major, key, both, spelledBoth) =>
    [major ? `${major}家主要企业` : '', key ? `${key}家重点企业` : ''].filter(Boolean).join('，') + (both ? `；${spelledBoth}家同列两份名单` : ''),
  filter: '筛选企业',
  filters: { all: '全部', major: '主要', key: '重点' },
  sort: '排序',
  sorts: { report: '报告顺序', name: '按名称', share: '按份额' },
  find: '查找企业',
  clear: '清除搜索',
  list: '企业列表',
  company: '企业',
  // Over a narrow column they break in the middle.
  lists: { major: '主\u2060要企\u2060业', key: '重\u2060点企\u2060业' },
  showAll: (total) => `显示全部${total}家`,
  namesAsIn: (list, below) => `名称按${lists[list]}名单${below ? `；${lists[list === 'key' ? 'major' : 'key']}名单中的不同写法列于其下` : ''}。`,
  otherForms: '某份名单中的不同写法列于名称之下。',
  missing: '市场份额未在此披露。',
  missingAnalysed: '报告逐家分析市场份额。',
  missingProfiled: (spelled) => `报告介绍其中${spelled}家企业。`,
  summary: (count) => `${count}家企业按报告顺序排列，不代表规模次序。未披露市场份额。`,
  figure: '列表',
  emptyTitle: '未列出企业',
  emptyText: '本报告未在此列出主要企业或重点企业。',
};
