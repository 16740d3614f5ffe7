import type { PlayerSharesWords } from '../players-words.js';

/** Chinese words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? `前${spelled}大企业` : `${spelled}家企业`}合计占市场${percent}%`,
  holdOf: (spelled, percent, count) => `${count}家企业中前${spelled}大合计占市场${percent}%`,
  holds: (name, percent) => `${name}占市场${percent}%`,
  subtitle: (ofValue, year) => `${year}年${ofValue ? '市场份额（按金额，%）' : '市场份额（%）'}`,
  others: '所有其他企业（未按比例绘制）',
  othersNote: '所有其他企业为计算值：100%减去所列份额。',
  summary: (known, count, largest, share) => `${count}家企业中${known}家的市场份额。最大：${largest}，${share}。`,
  othersSummary: (share) => `所有其他企业合计（计算值）：${share}。`,
};
