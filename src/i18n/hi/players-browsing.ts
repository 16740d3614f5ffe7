import type { PlayersBrowsingWords } from '../players-words.js';
import { quoted } from './grammar.js';

const kind = { all: '', major: 'प्रमुख ', key: 'मुख्य ' } as const;
const inList = { major: 'प्रमुख कंपनियों की सूची', key: 'मुख्य कंपनियों की सूची' } as const;

/** Hindi words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${of} में से ${found}`,
  noneTitle: (query) => `${quoted(query)} से मेल खाती कोई कंपनी नहीं`,
  noneText: (count, total, list) => `सूची में रिपोर्ट में नामित ${total} ${kind[list]}${count === 1 ? 'कंपनी है' : 'कंपनियाँ हैं'}।`,
  covers: (ofEachKeyPlayer) => `रिपोर्ट में ${ofEachKeyPlayer ? 'हर मुख्य कंपनी की' : 'कंपनी की'} प्रोफ़ाइल में:`,
  profiled: 'रिपोर्ट में इस कंपनी की प्रोफ़ाइल है।',
  notProfiled: 'विषय-सूची में प्रोफ़ाइल नहीं।',
  listed: (lists) => (lists.length === 2 ? 'प्रमुख और मुख्य, दोनों सूचियों में।' : lists[0] ? `${inList[lists[0]]} में।` : 'रिपोर्ट में नामित, किसी सूची में नहीं।'),
  printed: (name, list) => `${inList[list]} में ${name}।`,
  caption: 'रिपोर्ट में नामित कंपनियाँ',
  listColumn: { major: 'प्रमुख की सूची', key: 'मुख्य की सूची' },
  notListed: 'सूची में नहीं',
  profileColumn: 'प्रोफ़ाइल',
  yes: 'हाँ',
  no: 'नहीं',
  firstOf: (count, all) => `${all} में से पहली ${count} कंपनियाँ`,
  ofMarket: (percent) => `बाज़ार का ${percent}%`,
  shareColumn: (year) => (year === undefined ? 'बाज़ार हिस्सेदारी' : `${year} में बाज़ार हिस्सेदारी, प्रतिशत`),
};
