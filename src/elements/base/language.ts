import { climb } from './climb.js';

/** The page's language where there are messages in it, else English: numbers and words go together. */
export function messageLanguage(element: Element): string {
  const lang = climb(element, (above) => above.getAttribute?.('lang'));
  return lang && /^en(-[a-z]{2})?$/i.test(lang) ? lang : 'en';
}
