import { joinSentences } from '../i18n/format.js';
import { isKnown } from '../model/figure.js';
import type { Report } from '../model/report.js';
import { publishedStyle, qualify, withQualifier, withUnit, type AmountStyle } from '../i18n/amount.js';
import type { PlayerSharesWords } from '../i18n/players-words.js';
import type { AmountWords } from '../i18n/words.js';
import { topShare, type PlayerShares } from './player-shares.js';
import type { PlayersText } from './players-text.js';
import type { PlayerEntry } from './players.js';

/** Writes the sentences and labels of disclosed shares. */
export class PlayerSharesText {
  readonly #report: Report;
  readonly #shares: PlayerShares;
  readonly #text: PlayersText;
  readonly #words: PlayerSharesWords;
  readonly #style: AmountStyle;

  constructor(report: Report, shares: PlayerShares, text: PlayersText, words: PlayerSharesWords, amount: AmountWords) {
    this.#report = report;
    this.#shares = shares;
    this.#text = text;
    this.#words = words;
    this.#style = publishedStyle(text.language.lang, amount, { kind: 'percent' });
  }

  /** What the companies named hold; undefined where not all shares are exact. */
  headline(): string | undefined {
    const { sum, ranked, areLargest } = this.#shares;
    const count = ranked.length;
    const first = ranked[0]?.player.name;
    if (!sum || !first) return undefined;
    if (count === 1) return this.#words.holds(first, this.#text.number(sum));
    if (count > 20) return this.#words.holdOf(this.#text.spell(10), this.#text.number(topShare(this.#shares, 10)), this.#text.number(count));
    return this.#words.hold(this.#text.spell(count), this.#text.number(sum), areLargest);
  }

  subtitle(): string {
    return this.#words.subtitle(this.#report.marketSize?.unit.kind === 'money', this.#shares.year);
  }

  /** How many shares are known, the largest, and the rest, for readers who do not see the bars. */
  summary(): string {
    const { ranked, known } = this.#shares;
    const first = ranked[0];
    const others = this.others();
    const sentence = first && this.#words.summary(this.#text.number(known), this.#text.number(ranked.length), first.player.name, this.share(first));
    return joinSentences([sentence, others && this.#words.othersSummary(others)]);
  }

  notes(): readonly string[] {
    return this.#shares.others === undefined ? [] : [this.#words.othersNote];
  }

  /** "9%", "about 8%", "5–7%", "not disclosed". */
  share(entry: PlayerEntry): string {
    return this.bare(entry, withQualifier) || this.#text.language.notDisclosed;
  }

  /** A share without its sign; empty where it is not known. As published: no zero is added. */
  bare({ index }: PlayerEntry, write = qualify): string {
    const figure = this.#shares.figures[index];
    return figure && isKnown(figure) ? write(this.#style, figure, (value) => this.#text.number(value)) : '';
  }

  /** What all others hold; empty where that is not known. */
  others(): string {
    const { others } = this.#shares;
    return others === undefined ? '' : withUnit(this.#style, this.#text.number(others));
  }

  /** Characters of the longest of the first shares and of the last. */
  width(): number {
    const { ranked } = this.#shares;
    return Math.max(...[...ranked.slice(0, 100), ...ranked.slice(-1)].map((entry) => this.share(entry).length));
  }
}
