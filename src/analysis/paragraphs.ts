/** Long texts of a report as paragraphs, and how much of them is shown before a reader asks for more. */

/** A blank line starts a new paragraph. Empty where there is no text. */
export const paragraphsOf = (text: string | undefined): readonly string[] => (text ?? '').split(/\r?\n[^\S\n]*\r?\n/).map((one) => one.trim()).filter(Boolean);

/** A fold below this many characters hides less than its button takes. */
const WORTH_FOLDING = 300;

/** How many paragraphs stand before the fold; all of them where the rest is short. */
export function foldParagraphs(paragraphs: readonly string[]): number {
  const sizeOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  const shown = paragraphs.findIndex((_, i) => sizeOf(paragraphs.slice(0, i + 1)) >= WORTH_FOLDING) + 1;
  return shown && sizeOf(paragraphs.slice(shown)) >= WORTH_FOLDING ? shown : paragraphs.length;
}
