import type { TroubleWords } from '../words.js';

/** Japanese words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'ページの他の部分に影響はありません。',
  retry: '再試行',
  noCode: 'この図を描くプログラムの一部を読み込めませんでした。',
  errors: {
    'bad-src': (detail) => `アドレス${detail}は使用できません。http、https、またはこのサイト内である必要があります。`,
    network: () => 'データに接続できませんでした。',
    http: (detail) => `サーバーはデータの代わりに${detail}を返しました。`,
    timeout: (detail) => `${detail}秒以内にデータが届きませんでした。`,
    'too-large': (detail) => `データが${detail} MBを超えています。`,
    'not-json': (detail) => `サーバーはJSONではなく${detail}を返しました。`,
    'bad-json': (detail) => `データは有効なJSONではありません：${detail}。`,
    'data-changed': (detail) => `この版の発行後にデータが変更されたため、表示していません：${detail}。`,
    'cannot-verify': (detail) => `データがこの版のものか確認できないため、表示していません${detail ? `：${detail}` : ''}。`,
    invalid: (detail) => `データはレポートではありません：${detail}。`,
  },
  issuesTitle: (count) => `データの${count}項目を除外しました。`,
  issuesRest: '残りは提供されたとおりに表示しています。',
  moreIssues: (count) => `ほか${count}件`,
  noData: 'このウィジェットにはレポートが必要です。src属性、reportプロパティ、または外側のvt-reportで指定してください。',
  emptyTitle: '公表された内容なし',
  emptyText: 'このレポートは、この図に関する内容を開示していません。',
};
