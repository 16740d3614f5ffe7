import type { RankTerm } from '../../analysis/concentration.js';
import { concentrationWords } from '../../i18n/en/concentration.js';
import type { Speaker } from '../../i18n/speaker.js';

/** Reads a report's own words for the ends of its scale: English ones, and those of the language that is spoken. */
export const rankIn = (speaker: Pick<Speaker, 'say'>): RankTerm => (term) =>
  concentrationWords.rank(term) ?? speaker.say('concentration', concentrationWords).rank(term);
