/** Breaks text into lines of a terminal. */

/** East Asian characters take two columns, marks that combine none. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const NARROWEST = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Columns that a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : NARROWEST.test(character) ? 0 : 1;
  return width;
}

/** Lines of at most `width` columns, broken between words, and inside a word that is longer than a line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => chop(whole, width))) {
    if (line && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

function chop(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const parts = [''];
  for (const character of word) {
    const last = parts.length - 1;
    if (textWidth(`${parts[last]}${character}`) > width) parts.push(character);
    else parts[last] += character;
  }
  return parts;
}

/** Text at the end of which the next column starts. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - textWidth(text)));
