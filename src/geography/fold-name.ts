/** Brings the ways of writing a place's name together: case, accents, punctuation, "&", "St.", "the", "…, Republic of". */

/** Lower-case letters, digits and single spaces. Commas, slashes and pluses between names become "and". */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replace(/^(.+), ([\w ]+ of)$/, '$2 $1')
    .replace(/^(hong kong|maca[ou]|taiwan)( sar)?,? china$/, '$1')
    .replace(/\s*(?:,\s*and\b|[&,/+;])\s*/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bthe\b/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
