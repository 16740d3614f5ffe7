import type { CopyWords, RowLineWords } from '../copying-words.js';

const statuses = { reported: 'प्रकाशित', estimated: 'अनुमानित', derived: 'परिकलित', undisclosed: 'अघोषित' } as const;

/** Hindi words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${name}${isSample ? ' (नमूना डेटा)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `${statuses[status]} पूर्वानुमान` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'कॉपी हुआ' };
