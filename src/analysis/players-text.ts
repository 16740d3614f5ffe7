import { isKnown, type Figure, type KnownFigure } from '../model/figure.js';
import type { PlayerListKind } from '../model/player.js';
import type { Report } from '../model/report.js';
import { qualify, withUnit, type AmountStyle } from '../i18n/amount.js';
import { formatNumber } from '../i18n/format.js';
import type { PlayersWords } from '../i18n/players-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import type { DataTable, TableRow } from './data-table.js';
import { areLargest, sumOf, type PlayerEntry, type PlayerRoster, type PlayerShares } from './players.js';

/** Everything that turns the companies into words. */
export interface PlayersLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: PlayersWords;
}

/** Writes the list's sentences, labels and table. One object a roster, language and report. */
export class PlayersText {
  readonly #report: Report;
  readonly #roster: PlayerRoster;
  readonly #language: PlayersLanguage;
  readonly #style: AmountStyle;

  constructor(report: Report, roster: PlayerRoster, language: PlayersLanguage) {
    this.#report = report;
    this.#roster = roster;
    this.#language = language;
    this.#style = { lang: language.lang, words: language.amount, unit: { kind: 'percent' }, scale: 'one' };
  }

  /** What the named companies hold where all shares are exact, else how many are named. */
  headline(): string {
    const { headline } = this.#language.words;
    const { counts, shares, entries } = this.#roster;
    if (shares?.sum !== undefined && shares.sum > 0) return this.#hold(shares, shares.sum);
    return headline.named(counts.all, this.#spell(counts.all), this.#report.concentration?.level === 'low' && entries.length > 1 && !shares);
  }

  #hold(shares: PlayerShares, sum: number): string {
    const { headline } = this.#language.words;
    const { all } = this.#roster.counts;
    const first = shares.ranked[0];
    if (all === 1 && first) return headline.holds(first.player.name, this.#number(sum));
    if (all > 20) return headline.holdOf(this.#spell(10), this.#number(sumOf(shares.ranked, 10)), this.count(all));
    return headline.hold(this.#spell(all), this.#number(sum), areLargest(this.#report, shares));
  }

  subtitle(): string {
    const { words } = this.#language;
    const { shares } = this.#roster;
    return shares ? words.shareSubtitle(this.#report.marketSize?.unit.kind === 'money', shares.year) : this.#lists();
  }

  #lists(): string {
    const { major, key, both } = this.#roster.counts;
    return this.#language.words.subtitle(major, key, both, this.#spell(both));
  }

  /** "9%", "about 8%", "5–7%", "not disclosed". */
  share(figure: Figure | undefined): string {
    return figure && isKnown(figure) ? this.#known(figure) : this.#language.frame.notDisclosed;
  }

  /** Characters of the longest share, zero where none is known. */
  get shareWidth(): number {
    const { shares, entries } = this.#roster;
    if (!shares) return 0;
    return shares.ranked.slice(0, 100).reduce((width, { share }) => Math.max(width, this.share(share).length), shares.ranked.length < entries.length ? this.share(undefined).length : 0);
  }

  percent(value: number): string {
    return withUnit(this.#style, this.#number(value));
  }

  /** A count in digits. */
  count(value: number): string {
    return formatNumber(this.#language.lang, value, 0);
  }

  /** What is true of the names and shares. `below`: the other printed forms stand below the names. */
  notes(below: boolean): readonly string[] {
    const { note } = this.#language.words;
    const { shares, entries } = this.#roster;
    const own = { major: false, key: false };
    for (const { player, printed } of entries) {
      if (printed.length) for (const { list, name } of player.listings) own[list] ||= name !== undefined && name !== player.name;
    }
    const names = own.major === own.key ? (own.key && below ? note.forms : '') : note.names(own.major ? 'key' : 'major', below);
    return [names, shares?.others === undefined ? '' : note.others].filter(Boolean);
  }

  /** What the report has and this document does not show. */
  missing(): string | undefined {
    const { words } = this.#language;
    const { shares, counts } = this.#roster;
    if (shares) return undefined;
    const analysed = this.#report.profileItems?.some((item) => /\bshares?\b/i.test(item)) && counts.profiled;
    const more = analysed ? words.missingAnalysed : counts.profiled ? words.missingProfiled(this.#spell(counts.profiled)) : '';
    return `${words.missing} ${more}`.trim();
  }

  /** Order, shares, gaps and profiles, for readers who do not see the list. */
  summary(): string {
    const { summary } = this.#language.words;
    const { counts, shares } = this.#roster;
    const first = shares?.ranked[0];
    return [
      ...(shares && first
        ? [
            summary.shares(this.count(shares.ranked.length), this.count(counts.all), shares.year),
            summary.largest(first.player.name, this.share(first.share)),
            shares.others === undefined ? '' : summary.others(this.percent(shares.others)),
            this.#lists() && `${this.#lists()}.`,
          ]
        : [summary.reportOrder(this.count(counts.all)), summary.undisclosed]),
      counts.profiled ? summary.profiled(this.count(counts.profiled)) : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  table(): DataTable {
    const { words, frame } = this.#language;
    const { entries, counts, shares } = this.#roster;
    const lists = (['major', 'key'] as const).filter((list) => counts[list]);
    const rest = shares?.others;
    const others: TableRow[] =
      rest === undefined ? [] : [{ cells: [words.others, ...lists.map(() => ''), ...(counts.profiled ? [''] : []), this.#number(rest), frame.status.derived], status: 'derived' }];
    return {
      caption: words.tableCaption,
      columns: [
        { label: words.company },
        ...lists.map((list) => ({ label: words.listColumn[list] })),
        ...(counts.profiled ? [{ label: words.profileColumn }] : []),
        { label: words.shareColumn(shares?.year), numeric: shares !== undefined },
        ...(shares ? [{ label: frame.basis }] : []),
      ],
      rows: [...entries.map((entry) => this.#tableRow(entry, lists)), ...others],
    };
  }

  #tableRow({ player, share }: PlayerEntry, lists: readonly PlayerListKind[]): TableRow {
    const { words, frame } = this.#language;
    const { counts, shares } = this.#roster;
    const printed = lists.map((list) => {
      const listing = player.listings.find((one) => one.list === list);
      return listing ? (listing.name ?? player.name) : words.notListed;
    });
    const cells = [player.name, ...printed, ...(counts.profiled ? [player.profiled ? words.yes : words.no] : [])];
    if (!shares) return { cells: [...cells, frame.notDisclosed] };
    const status = share?.status ?? 'undisclosed';
    const value = share && isKnown(share) ? qualify(this.#style, share, (number) => this.#number(number)) : frame.notDisclosed;
    return { cells: [...cells, value, frame.status[status]], status };
  }

  #known(figure: KnownFigure): string {
    return withUnit(this.#style, qualify(this.#style, figure, (value) => this.#number(value)));
  }

  /** As published: no zero is added. */
  #number(value: number): string {
    return formatNumber(this.#language.lang, value, 6);
  }

  #spell(count: number): string {
    return this.#language.words.numbers[count] ?? this.count(count);
  }
}
