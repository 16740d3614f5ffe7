import type { TemplateResult } from 'lit';
import { playerShares, type PlayerShares } from '../../analysis/player-shares.js';
import { PlayerSharesText } from '../../analysis/player-shares-text.js';
import type { PlayersText } from '../../analysis/players-text.js';
import type { PlayerEntry, PlayerRoster } from '../../analysis/players.js';
import { amountWords } from '../../i18n/en/amount.js';
import { playerSharesWords } from '../../i18n/en/player-shares.js';
import type { Speaker } from '../../i18n/speaker.js';
import { layoutShareBar } from '../../layout/share-bar.js';
import type { Report } from '../../model/report.js';
import { renderOthers, renderShare, renderShareBar } from '../../render/player-shares.js';
import type { PlayerRow } from '../../render/players.js';

export { shareStyles } from './share-styles.js';

/** Disclosed shares, ready to be drawn: loaded for reports that have them. */
export interface SharesView {
  readonly data: PlayerShares;
  readonly text: PlayerSharesText;
  /** Name of the row and the table line of all others. */
  readonly others: string;
  /** Width of the column of values. */
  readonly column: string;
  readonly draw: (entry: PlayerEntry) => NonNullable<PlayerRow['share']>;
  /** The row of all others; undefined where they are not known. */
  readonly drawOthers: () => TemplateResult | undefined;
}

/** Whose shares. */
interface SharesInput {
  readonly report: Report;
  readonly roster: PlayerRoster;
  readonly text: PlayersText;
}

/** Undefined where no share is known. */
export function viewShares({ report, roster, text: playersText }: SharesInput, speaker: Speaker): SharesView | undefined {
  const data = playerShares(report, roster.entries);
  if (!data) return undefined;
  const words = speaker.say('playerShares', playerSharesWords);
  const text = new PlayerSharesText(report, data, playersText, words, speaker.say('amount', amountWords));
  return {
    data,
    text,
    others: words.others,
    column: `max(44px,${text.width()}ch)`,
    draw: (entry) => {
      const figure = data.figures[entry.index];
      const bar = layoutShareBar(figure, data.peak);
      return { bar: bar && renderShareBar(bar, figure?.status === 'derived'), value: renderShare(text.share(entry), bar !== undefined) };
    },
    drawOthers: () => (data.others === undefined ? undefined : renderOthers(words.others, text.others())),
  };
}
