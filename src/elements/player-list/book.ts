import { playerRoster, type ListFilter, type PlayerEntry, type PlayerRoster, type PlayerSort } from '../../analysis/players.js';
import { PlayersText } from '../../analysis/players-text.js';
import { playersWords } from '../../i18n/en/players.js';
import type { SharesView } from './shares.js';
import { frameWords } from '../../i18n/en/frame.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { PlayerListKind } from '../../model/player.js';
import type { Report } from '../../model/report.js';

/** What is made once for a report and a language. */
export interface Book {
  readonly report: Report;
  readonly lang: string;
  readonly roster: PlayerRoster;
  readonly text: PlayersText;
  /** The columns of dots: only where the report has both lists, and no shares. */
  readonly dots: readonly PlayerListKind[];
  /** Set where the report discloses shares, once their code is there. */
  shares?: SharesView | undefined;
}

/** Undefined where the report names nobody. In another language, the companies of the book `before` stay the same. */
export function readBook(report: Report, speaker: Speaker, before?: Book): Book | undefined {
  const lang = speaker.language;
  const roster = before?.report === report ? before.roster : playerRoster(report);
  if (!roster) return undefined;
  const text = new PlayersText(report, roster, { lang, notDisclosed: speaker.say('frame', frameWords).notDisclosed, words: speaker.say('players', playersWords) });
  return { report, lang, roster, text, dots: !roster.disclosed && roster.counts.major && roster.counts.key ? ['major', 'key'] : [] };
}

/** What is asked for, as far as the report has it. */
export interface Choice {
  readonly filter: ListFilter;
  readonly sort: PlayerSort;
}

/** A list that the report does not have means all; by default, shares give the order where they are known. */
export function choiceOf({ counts, disclosed }: PlayerRoster, list: unknown, sort: unknown): Choice {
  return {
    filter: (list === 'major' || list === 'key') && counts[list] ? list : 'all',
    sort: sort === 'report' || sort === 'name' ? sort : disclosed ? 'share' : 'report',
  };
}

/** The companies of a list. `sorted` are all, in another order than the report's or the shares'. */
export const companiesIn = ({ roster, shares }: Book, { filter, sort }: Choice, sorted?: readonly PlayerEntry[]): readonly PlayerEntry[] =>
  (sorted ?? (sort === 'share' ? shares?.data.ranked : undefined) ?? roster.entries).filter(({ lists }) => filter === 'all' || lists.includes(filter));
