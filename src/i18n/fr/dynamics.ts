import type { DynamicsWords } from '../dynamics-words.js';
import { andList, capital, counted, numbered, spelled } from './grammar.js';

const NOUNS = { drivers: ['un moteur', 'moteurs'], restraints: ['un frein', 'freins'], opportunities: ['une opportunité', 'opportunités'] } as const;

/** French words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups: { drivers: 'Moteurs', restraints: 'Freins', opportunities: 'Opportunités' },
  // After a colon, names of any language, gender and number fit.
  headline: (driver, restraint) =>
    [driver && `Ce qui porte le marché\u00a0: ${driver.name}`, restraint && `${driver ? 'ce qui le freine' : 'Ce qui freine le marché'}\u00a0: ${restraint.name}`].filter(Boolean).join('\u00a0; ') || undefined,
  counts: (counts) => capital(counts.map(([kind, count]) => counted(count, NOUNS[kind][0], NOUNS[kind][1])).join(', ')),
  named: (counts) => `${counts} dans le rapport`,
  namedOnly: 'Cités dans le rapport',
  summary: (withText, all) => (withText ? `${capital(spelled(withText))} sur ${spelled(all)} ${withText === 1 ? 'a' : 'ont'} un texte à ouvrir.` : ''),
  read: 'Lire',
  close: 'Fermer',
  moreParagraphs: (count) => `${numbered(count, 'paragraphe', 'paragraphes')} de plus`,
  fewerParagraphs: 'Moins de paragraphes',
  list: (names) => andList(names),
  framesSummary: (names) => `Avec le texte de\u00a0: ${names}.`,
  emptyTitle: 'Pas de dynamique de marché',
  emptyText: 'Ce rapport ne cite ici ni moteurs, ni freins, ni opportunités.',
};
