import type { PlayerSharesWords } from '../players-words.js';

/** Japanese words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? '上位' : ''}${spelled}社が市場の${percent}%を占める`,
  holdOf: (spelled, percent, count) => `${count}社のうち上位${spelled}社が市場の${percent}%を占める`,
  holds: (name, percent) => `${name}が市場の${percent}%を占める`,
  subtitle: (ofValue, year) => `${year}年の${ofValue ? '市場シェア（金額ベース、%）' : '市場シェア（%）'}`,
  others: 'その他すべて（縮尺外）',
  othersNote: 'その他すべては算出値（100%から記載シェアを引いた値）。',
  summary: (known, count, largest, share) => `${count}社のうち${known}社の市場シェア。最大は${largest}、${share}。`,
  othersSummary: (share) => `その他すべての合計（算出値）：${share}。`,
};
