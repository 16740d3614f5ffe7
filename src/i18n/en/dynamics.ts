import { capitalize } from '../format.js';
import type { DynamicsWords } from '../dynamics-words.js';
import { spellCount } from './counts.js';
import { insideSentence, isPlural } from './noun-phrase.js';

const one = { drivers: 'driver', restraints: 'restraint', opportunities: 'opportunity' } as const;

/** "A, B and C". */
const list = (names: readonly string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? ''));

/** English words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups: { drivers: 'Drivers', restraints: 'Restraints', opportunities: 'Opportunities' },
  headline: (driver, restraint, lang) => {
    if (!/^en\b/i.test(lang)) return undefined;
    const many = [driver, restraint].map((factor) => factor && isPlural(factor.name));
    if ((driver && many[0] === undefined) || (restraint && many[1] === undefined)) return undefined;
    const drives = driver && `${driver.name} ${many[0] ? 'drive' : 'drives'} the market`;
    const holds = restraint && `${drives ? insideSentence(restraint.name, restraint.text ?? '') : restraint.name} ${many[1] ? 'hold' : 'holds'} ${drives ? 'it' : 'the market'} back`;
    return [drives, holds].filter(Boolean).join('; ') || undefined;
  },
  counts: (counts) => capitalize(counts.map(([kind, count]) => `${spellCount(count)} ${count === 1 ? one[kind] : kind}`).join(', '), 'en'),
  named: (counts) => `${counts} named in the report`,
  namedOnly: 'Named in the report',
  summary: (withText, all) => (withText ? `${capitalize(spellCount(withText), 'en')} of ${spellCount(all)} ${withText === 1 ? 'has' : 'have'} a text to open.` : ''),
  read: 'Read',
  close: 'Close',
  moreParagraphs: (count) => `${count} more paragraph${count === 1 ? '' : 's'}`,
  fewerParagraphs: 'Fewer paragraphs',
  list,
  framesSummary: (names) => `With the text of the ${names}.`,
  emptyTitle: 'No market dynamics',
  emptyText: 'This report names no drivers, restraints or opportunities here.',
};
