/** What a sheet shows of the players: their rows with shares, or with the lists that they are in. */
import { initialsOf } from '../../analysis/initials.js';
import { playerShares } from '../../analysis/player-shares.js';
import { PlayerSharesText } from '../../analysis/player-shares-text.js';
import { amountWords } from '../../i18n/en/amount.js';
import { playerSharesWords } from '../../i18n/en/player-shares.js';
import { playersWords } from '../../i18n/en/players.js';
import { sheetWords } from '../../i18n/en/sheet.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Breadth } from '../../layout/frame.js';
import { columnCount } from '../../layout/players.js';
import { layoutShareBar } from '../../layout/share-bar.js';
import { rowsStrip, type SheetRow } from '../../layout/sheet-lists.js';
import type { SheetPart } from '../../layout/sheet-marks.js';
import { textStrip } from '../../layout/sheet.js';
import type { Report } from '../../model/report.js';
import { choiceOf, companiesIn, readBook } from './book.js';

/** More would be a list to scroll: the rest is a line that says how many. */
const MOST_ROWS = 40;

/** `attributes` are those of the widget: `list`, `sort`. */
export function playerParts(report: Report, speaker: Speaker, breadth: Breadth, attributes: Readonly<Record<string, string>>): readonly SheetPart[] {
  const { language: lang } = speaker;
  const book = readBook(report, speaker);
  if (!book) return [];
  const { roster, dots } = book;
  const data = playerShares(report, roster.entries);
  const [words, sharesWords] = [speaker.say('players', playersWords), speaker.say('playerShares', playerSharesWords)];
  const shares = data && new PlayerSharesText(report, data, book.text, sharesWords, speaker.say('amount', amountWords));
  const { filter, sort } = choiceOf(roster, attributes['list'], attributes['sort']);
  const sorted = sort === 'share' ? data?.ranked : sort === 'name' ? [...roster.entries].sort((a, b) => a.player.name.localeCompare(b.player.name, lang)) : undefined;
  const found = companiesIn(book, { filter, sort }, sorted);
  const rows = found.slice(0, MOST_ROWS).map((entry): SheetRow => {
    const { player, index, lists, printed } = entry;
    const figure = data?.figures[index];
    const bar = data && layoutShareBar(figure, data.peak);
    const inLists = dots.filter((list) => lists.includes(list)).map((list) => words.filters[list]).join(', ');
    return {
      initials: initialsOf(player.name),
      name: player.name,
      ...(printed[0] && { words: printed.join(', ') }),
      ...(bar && { bar: { ...bar, calculated: figure?.status === 'derived' } }),
      ...(shares ? { value: shares.share(entry), isOpen: !bar } : inLists && { value: inLists, isOpen: true }),
    };
  });
  const others = shares?.others();
  if (others && filter === 'all') rows.push({ initials: '+', name: sharesWords.others, value: others, isQuiet: true });
  const more = found.length - MOST_ROWS;
  return [rowsStrip(rows, rows.length > 3 ? columnCount(breadth) : 1), ...(more > 0 ? [textStrip(speaker.say('sheet', sheetWords).moreCompanies(book.text.number(more)))] : [])];
}
