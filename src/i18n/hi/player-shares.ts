import type { PlayerSharesWords } from '../players-words.js';

/** Hindi words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${spelled}${largest ? ' सबसे बड़ी' : ''} कंपनियों की बाज़ार हिस्सेदारी ${percent}%`,
  holdOf: (spelled, percent, count) => `${count} में से ${spelled} सबसे बड़ी कंपनियों की बाज़ार हिस्सेदारी ${percent}%`,
  holds: (name, percent) => `${name} की बाज़ार हिस्सेदारी ${percent}%`,
  subtitle: (ofValue, year) => `${year} में ${ofValue ? 'बाज़ार मूल्य' : 'बाज़ार'} में हिस्सेदारी, प्रतिशत`,
  others: 'बाकी सभी, पैमाने पर नहीं',
  othersNote: 'बाकी सभी: परिकलित, 100% में से सूची की हिस्सेदारी घटाकर।',
  summary: (known, count, largest, share) => `${count} में से ${known} कंपनियों की बाज़ार हिस्सेदारी। सबसे बड़ी: ${largest}, ${share}।`,
  othersSummary: (share) => `बाकी सभी मिलाकर, परिकलित: ${share}।`,
};
