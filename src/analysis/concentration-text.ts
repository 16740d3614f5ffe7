import type { ConcentrationWords } from '../i18n/concentration-words.js';
import { joinSentences, NBSP } from '../i18n/format.js';
import type { ScaleTerm, StatedConcentration } from './concentration.js';

const STEPS = ['low', 'medium', 'high'];

/** Writes the sentences and labels of the publisher's own category. */
export class StatedText {
  readonly stated: StatedConcentration;
  readonly #words: ConcentrationWords;

  constructor(stated: StatedConcentration, words: ConcentrationWords) {
    this.stated = stated;
    this.#words = words;
  }

  /** The publisher's word; our own for the level where there is none. */
  get wording(): string {
    const { wording, level } = this.stated;
    return wording || (level ? this.#words.level[level] : '');
  }

  /** The publisher's terms; a span such as "1 - 5" is not broken over two lines. */
  get legend(): readonly ScaleTerm[] {
    return this.stated.legend.map((one) => (one.text ? { ...one, text: one.text.replace(/(\d) ?- ?(\d)/g, (span) => span.replaceAll(' ', NBSP)) } : one));
  }

  /** Which of the three steps is filled. */
  get step(): number | undefined {
    const { level } = this.stated;
    return level && STEPS.indexOf(level);
  }

  /** True where the two ends are known, so that they can be shown at the ends of the scale. */
  get hasEnds(): boolean {
    const { legend } = this.stated;
    return this.step !== undefined && legend.length === 2 && legend[0]?.rank === 0 && legend[1]?.rank === 2;
  }

  headline(): string {
    return this.#words.headline(this.wording);
  }

  subtitle(): string {
    return this.step === undefined ? this.#words.wordSubtitle : this.#words.subtitle;
  }

  /** The word and its step, for readers who do not see the scale. */
  summary(): string {
    return this.#words.summary(this.wording, this.step);
  }

  notes(): readonly string[] {
    const note = this.step === undefined ? this.#words.wordNote : this.#words.stepNote;
    return [joinSentences([note, this.hasEnds && this.#words.schematic])];
  }
}
