import type { PlayersWords } from '../players-words.js';

const lists = { major: '主要企業', key: '重点企業' } as const;

/** Japanese words of the player list as it first stands. Counts stand in digits. */
export const playersWords: PlayersWords = {
  numbers: [],
  headline: (_count, spelled, noneDominant) => `${spelled}社を掲載${noneDominant ? '、支配的な企業なし' : ''}`,
  subtitle: (major, key, both, spelledBoth) =>
    [major ? `主要企業${major}社` : '', key ? `重点企業${key}社` : ''].filter(Boolean).join('、') + (both ? `（両方に記載${spelledBoth}社）` : ''),
  filter: '企業の絞り込み',
  filters: { all: 'すべて', major: '主要', key: '重点' },
  sort: '並び順',
  sorts: { report: 'レポート順', name: '名前順', share: 'シェア順' },
  find: '企業を検索',
  clear: '検索をクリア',
  list: '企業一覧',
  company: '企業',
  // Over a narrow column they break in the middle.
  lists: { major: '主\u2060要企\u2060業', key: '重\u2060点企\u2060業' },
  showAll: (total) => `全${total}社を表示`,
  namesAsIn: (list, below) => `社名は${lists[list]}リストの表記${below ? `。${lists[list === 'key' ? 'major' : 'key']}リストで異なる表記は下に示す` : ''}。`,
  otherForms: '一方のリストで異なる表記は社名の下に示す。',
  missing: '市場シェアはここでは非開示。',
  missingAnalysed: 'レポートでは企業ごとに分析。',
  missingProfiled: (spelled) => `レポートには${spelled}社のプロフィールを収録。`,
  summary: (count) => `${count}社をレポートの掲載順に表示。規模の順ではない。市場シェアは非開示。`,
  figure: 'リスト',
  emptyTitle: '企業の記載なし',
  emptyText: 'このレポートは、ここでは主要企業も重点企業も挙げていません。',
};
