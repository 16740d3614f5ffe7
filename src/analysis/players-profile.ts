import type { PlayersWords } from '../i18n/players-words.js';
import type { Report } from '../model/report.js';
import type { PlayerEntry, PlayerRoster } from './players.js';

/** What an open row says, in reading order; empty parts are left out. */
export interface PlayerProfile {
  readonly lines: readonly string[];
  readonly covers?: string;
  readonly items: readonly string[];
  readonly facts: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

/** What the row itself shows; the profile gives the rest. */
export interface ShownInRow {
  readonly lists: boolean;
  readonly forms: boolean;
}

/** What the document says of one company beyond its row. */
export function playerProfile({ player, lists }: PlayerEntry, report: Report, { counts }: PlayerRoster, shown: ShownInRow, lang: string, words: PlayersWords): PlayerProfile {
  const { profile } = words;
  const { profileItems = [], contents = [] } = report;
  const forms = shown.forms ? [] : player.listings.flatMap(({ name, list }) => (name && name !== player.name ? [profile.printed(name, list)] : []));
  const listed = player.profiled && shown.lists ? '' : profile.listed(lists);
  const none = !player.profiled && (contents.length || counts.profiled) ? profile.none : '';
  const bare = player.profiled && !profileItems.length ? profile.exists : '';
  const items = player.profiled ? profileItems : [];
  const country = player.country && new Intl.DisplayNames([lang], { type: 'region' }).of(player.country);
  const link = linkOf(player.url);
  return {
    lines: [[listed, none, bare].filter(Boolean).join(' '), ...forms, ...(player.text?.split(/\n\s*\n/) ?? [])].filter(Boolean),
    ...(items.length && { covers: profile.covers(counts.key > 0 && counts.key === counts.keyProfiled && lists.includes('key')) }),
    items,
    facts: [player.ticker, country].flatMap((fact) => fact || []),
    ...(link && { link }),
  };
}

/** A web address and the site it leads to; any other address gives none. */
function linkOf(url: string | undefined): PlayerProfile['link'] {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { href, hostname } = new URL(url);
  return { href, text: hostname.replace(/^www\./, '') };
}
