import type { Report } from '../model/report.js';
import { formatNumber, joinSentences } from '../i18n/format.js';
import type { PlayersWords } from '../i18n/players-words.js';
import type { PlayerRoster } from './players.js';

/** Everything that turns the companies into words. */
export interface PlayersLanguage {
  readonly lang: string;
  readonly notDisclosed: string;
  readonly words: PlayersWords;
}

/** Writes the list's sentences and labels. One object a report and language. */
export class PlayersText {
  readonly language: PlayersLanguage;
  readonly #report: Report;
  readonly #roster: PlayerRoster;

  constructor(report: Report, roster: PlayerRoster, language: PlayersLanguage) {
    this.#report = report;
    this.#roster = roster;
    this.language = language;
  }

  /** How many companies are named, and that none is dominant where the report says that concentration is low. */
  headline(): string {
    const { counts, disclosed } = this.#roster;
    return this.language.words.headline(counts.all, this.spell(counts.all), counts.all > 1 && !disclosed && this.#report.concentration?.level === 'low');
  }

  /** How many are in each list, and in both. */
  subtitle(): string {
    const { major, key, both } = this.#roster.counts;
    return this.language.words.subtitle(major, key, both, this.spell(both));
  }

  /** What is true of the names. `below`: the other printed forms stand below them. */
  notes(below: boolean): readonly string[] {
    const { namesAsIn, otherForms } = this.language.words;
    const [first, second] = this.#roster.otherForms;
    if (first && !second) return [namesAsIn(first === 'major' ? 'key' : 'major', below)];
    return second && below ? [otherForms] : [];
  }

  /** What the report has and this document does not show. */
  missing(): string {
    const { missing, missingAnalysed, missingProfiled } = this.language.words;
    const { profiled } = this.#roster.counts;
    const analysed = this.#report.profileItems?.some((item) => /\bshares?\b/i.test(item));
    return joinSentences([missing, profiled && (analysed ? missingAnalysed : missingProfiled(this.spell(profiled)))]);
  }

  /** Order and gaps, for readers who do not see the list. */
  summary(): string {
    return this.language.words.summary(this.number(this.#roster.counts.all));
  }

  /** With all its decimals, and no more. */
  number(value: number): string {
    return formatNumber(this.language.lang, value, 6);
  }

  /** A count as a word, where the language has one for it. */
  spell(count: number): string {
    return this.language.words.numbers[count] ?? this.number(count);
  }
}
