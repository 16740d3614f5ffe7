import type { PlayersWords } from '../players-words.js';
import { companies, counted } from './grammar.js';

const lists = { major: 'प्रमुख कंपनियों की सूची', key: 'मुख्य कंपनियों की सूची' } as const;

/** Hindi words of the player list as it first stands. Counts stand in digits. */
export const playersWords: PlayersWords = {
  numbers: [],
  headline: (count, _spelled, noneDominant) => `${companies(count)} नामित${noneDominant ? ', कोई भी हावी नहीं' : ''}`,
  subtitle: (major, key, both) =>
    [major ? counted(major, 'प्रमुख कंपनी', 'प्रमुख कंपनियाँ') : '', key ? counted(key, 'मुख्य कंपनी', 'मुख्य कंपनियाँ') : ''].filter(Boolean).join(' और ') + (both ? `; ${both} दोनों में` : ''),
  filter: 'कौन-सी कंपनियाँ',
  filters: { all: 'सभी', major: 'प्रमुख', key: 'मुख्य' },
  sort: 'क्रम',
  sorts: { report: 'रिपोर्ट का क्रम', name: 'नाम अ–ह', share: 'हिस्सेदारी से' },
  find: 'कंपनी खोजें',
  clear: 'खोज मिटाएँ',
  list: 'कंपनियाँ',
  company: 'कंपनी',
  lists: { major: 'प्रमुख कंपनी', key: 'मुख्य कंपनी' },
  showAll: (total) => `सभी ${total} दिखाएँ`,
  namesAsIn: (list, below) => `नाम ${lists[list]} के अनुसार${below ? `; ${lists[list === 'key' ? 'major' : 'key']} का अलग रूप नीचे है` : ''}।`,
  otherForms: 'किसी सूची में नाम का अलग रूप हो तो वह नाम के नीचे है।',
  missing: 'बाज़ार हिस्सेदारी यहाँ अघोषित है।',
  missingAnalysed: 'रिपोर्ट हर कंपनी की हिस्सेदारी का विश्लेषण करती है।',
  missingProfiled: (spelled) => `रिपोर्ट में इनमें से ${spelled} की प्रोफ़ाइल है।`,
  summary: (count) => `${count} ${count === '1' ? 'कंपनी' : 'कंपनियाँ'}, रिपोर्ट के क्रम में; यह आकार का क्रम नहीं है। किसी की बाज़ार हिस्सेदारी नहीं बताई गई।`,
  figure: 'सूची',
  emptyTitle: 'कोई कंपनी नामित नहीं',
  emptyText: 'यह रिपोर्ट यहाँ प्रमुख या मुख्य कंपनियों के नाम नहीं बताती।',
};
