import type { RegionValuesWords } from '../regions-words.js';

/** Hindi words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) => `${place}: ${region ? `${region} में सबसे बड़ा` : 'सबसे बड़ा क्षेत्र'}, ${year} में ${ofMarket ? 'बाज़ार का ' : ''}${amount}`,
  measure: (share, region) => {
    const text = share ? 'बाज़ार हिस्सेदारी' : 'बाज़ार का आकार';
    return region ? `${region}: देशवार ${text}` : `क्षेत्र और देश के अनुसार ${text}`;
  },
  subtitle: (unit, year, circles) => `${unit}, ${year}${circles ? '। वृत्त का क्षेत्रफल मान के अनुपात में' : ''}`,
  percentOfMarket: 'बाज़ार का प्रतिशत',
  bars: 'देशों के स्तंभ एक ही पैमाने पर हैं।',
};
