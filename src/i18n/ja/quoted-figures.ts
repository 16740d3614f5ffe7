import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: '矢印は「超」',
  under: '閉じない棒は「未満」',
  about: '斜線の端は「約」',
  range: '斜線の部分は範囲',
};

/** Japanese words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => `本文中の数値${count}件`,
  summary: (count, bars) => `本文中の数値${count}件、うち${bars}件は0～100%の棒で表示。`,
  subtitle: 'レポート本文中の数値',
  key: (ends) => {
    const text = ends.map((end) => ENDS[end]).join('、');
    return text && `${text}。`;
  },
  change: '変化率は全体に占める割合ではないため、棒がない。',
  more: (count) => `ほか${count}件は表に掲載。`,
  emptyTitle: '数値の引用なし',
  emptyText: 'このレポートの本文に数値の引用はありません。',
};
