import { joinSentences } from '../i18n/format.js';
import type { PlayersBrowsingWords } from '../i18n/players-words.js';
import type { Report } from '../model/report.js';
import type { PlayerEntry, PlayerRoster } from './players.js';

/** What an open row says, in reading order; empty parts are left out. */
export interface PlayerProfile {
  readonly lines: readonly string[];
  readonly covers: string;
  readonly items: readonly string[];
  readonly facts: readonly string[];
  readonly link: { readonly href: string; readonly text: string } | undefined;
}

/** What the row itself shows; the profile gives the rest. */
export interface ShownInRow {
  readonly lists: boolean;
  readonly forms: boolean;
}

/** What the document says of one company beyond its row. */
export function playerProfile({ player, lists }: PlayerEntry, report: Report, { entries, counts }: PlayerRoster, shown: ShownInRow, lang: string, words: PlayersBrowsingWords): PlayerProfile {
  const { profileItems = [], contents = [] } = report;
  const items = player.profiled ? profileItems : [];
  const listed = player.profiled && shown.lists ? '' : words.listed(lists);
  const profiled = player.profiled ? (items.length ? '' : words.profiled) : contents.length || counts.profiled ? words.notProfiled : '';
  const forms = shown.forms ? [] : player.listings.flatMap(({ name, list }) => (name && name !== player.name ? words.printed(name, list) : []));
  const each = lists.includes('key') && entries.every((entry) => entry.player.profiled || !entry.lists.includes('key'));
  return {
    lines: [joinSentences([listed, profiled]), ...forms, ...(player.text?.split(/\n\s*\n/) ?? [])].filter(Boolean),
    covers: words.covers(each),
    items,
    facts: [player.ticker, player.country && countryName(player.country, lang)].flatMap((fact) => fact || []),
    link: linkOf(player.url),
  };
}

const countryName = (code: string, lang: string): string => new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;

/** A web address and the site it leads to; any other address gives none. */
function linkOf(url = ''): PlayerProfile['link'] {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { href, hostname } = new URL(url);
  return { href, text: hostname.replace(/^www\./, '') };
}
