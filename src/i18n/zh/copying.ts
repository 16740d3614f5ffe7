import type { CopyWords, RowLineWords } from '../copying-words.js';

const statuses = { reported: '报告值', estimated: '估计值', derived: '计算值', undisclosed: '未披露' } as const;

/** Chinese words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${name}${isSample ? '（示例数据）' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `${statuses[status]}，预测` : statuses[status]),
  fact: (label, cell) => `${label}：${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: '已复制' };
