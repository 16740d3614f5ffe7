import type { DynamicsWords } from '../dynamics-words.js';
import { andList, capital, counted, spelled } from './grammar.js';

const one = { drivers: 'un fattore trainante', restraints: 'un freno', opportunities: 'un’opportunità' } as const;
const many = { drivers: 'fattori trainanti', restraints: 'freni', opportunities: 'opportunità' } as const;

/** Italian words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups: { drivers: 'Fattori trainanti', restraints: 'Freni', opportunities: 'Opportunità' },
  // After a colon a name needs neither article nor verb form, in whatever language it is.
  headline: (driver, restraint) =>
    [driver && `A trainare il mercato: ${driver.name}`, restraint && `${driver ? 'a' : 'A'} frenarlo: ${restraint.name}`].filter(Boolean).join('; ').replace(/^A frenarlo/, 'A frenare il mercato') || undefined,
  counts: (counts) => capital(counts.map(([kind, count]) => counted(count, one[kind], many[kind])).join(', ')),
  named: (counts) => `Nel rapporto: ${counts.charAt(0).toLowerCase()}${counts.slice(1)}`,
  namedOnly: 'Citati nel rapporto',
  summary: (withText, all) => (withText ? `${withText === 1 ? 'Uno' : capital(spelled(withText))} su ${spelled(all)} ${withText === 1 ? 'ha' : 'hanno'} un testo da aprire.` : ''),
  read: 'Leggi',
  close: 'Chiudi',
  moreParagraphs: (count) => (count === 1 ? 'Un altro paragrafo' : `Altri ${count} paragrafi`),
  fewerParagraphs: 'Meno paragrafi',
  list: (names) => andList(names),
  framesSummary: (names) => `Con il testo: ${names}.`,
  emptyTitle: 'Nessuna dinamica di mercato',
  emptyText: 'Questo rapporto non cita qui fattori trainanti, freni né opportunità.',
};
