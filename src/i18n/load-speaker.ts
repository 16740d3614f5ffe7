/** Words and numbers of a language where there is no page to wait in. */
import type { Speaker } from './speaker.js';
import { tongueOf } from './tongues.js';

/** Who speaks the language of a BCP 47 tag; English where there are no words in it. */
export async function loadSpeaker(lang: string): Promise<Speaker> {
  const [language, load] = tongueOf(lang);
  const words = load ? (await load()).language : undefined;
  return { language, say: (key, english) => words?.[key] ?? english };
}
