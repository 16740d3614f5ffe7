import type { SegmentationSizeWords } from '../segmentation-words.js';
import { counted, list } from './grammar.js';

/** Hindi words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}: ${by} के अनुसार सबसे बड़ा खंड, ${year} में ${ofMarket ? 'बाज़ार का ' : ''}${amount}`,
    measure: (by, share) => `${by} के अनुसार ${share ? 'बाज़ार हिस्सेदारी' : 'बाज़ार का आकार'}`,
  },
  subtitle: {
    share: (money, year) => `${money ? 'बाज़ार मूल्य' : 'बाज़ार'} का प्रतिशत, ${year}`,
    value: (unit, year) => `${unit}, ${year}`,
  },
  unsplit: 'आगे विभाजित नहीं',
  key: {
    zero: (names, more) => `शून्य, इसलिए टाइल नहीं: ${list(names, more)}`,
    negative: (names, more) => `शून्य से कम, इसलिए टाइल नहीं: ${list(names, more)}`,
    open: (names, more) => `अघोषित: ${list(names, more)}`,
  },
  note: {
    area: 'क्षेत्रफल आकार के अनुपात में है।',
    derived: 'रंगीन धारीदार टाइल परिकलित है: उसके भागों का योग।',
    rest: (open) => `धूसर धारीदार टाइल परिकलित है: घोषित खंडों के बाद जो बचता है, ${counted(open, 'अघोषित खंड', 'अघोषित खंडों')} के लिए।`,
    unnamed: 'धूसर धारीदार टाइल परिकलित है: नामित खंडों के बाद जो बचता है।',
    excess: (sum) => `प्रकाशित हिस्सेदारियों का योग ${sum} है; क्षेत्रफल उनके अनुपात में हैं।`,
    inexact: 'कुछ आकार पूर्णांकित, दायरे या सीमा के रूप में प्रकाशित हैं: उनके क्षेत्रफल लगभग हैं।',
    nameless: (tiles) => `${counted(tiles, 'टाइल', 'टाइलें')} नाम के लिए बहुत छोटी ${tiles === 1 ? 'है' : 'हैं'}: पॉइंटर ले जाएँ या तालिका खोलें।`,
  },
};
