import type { DynamicsWords } from '../dynamics-words.js';
import { andList, capital, counted, numbered, spelled } from './grammar.js';

const NOUNS = { drivers: ['un impulsor', 'impulsores'], restraints: ['un freno', 'frenos'], opportunities: ['una oportunidad', 'oportunidades'] } as const;

/** Spanish words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  // Over a narrow column the longest breaks by its syllables.
  groups: { drivers: 'Impulsores', restraints: 'Frenos', opportunities: 'Oportuni\u00addades' },
  // After a colon, names of any language, gender and number fit.
  headline: (driver, restraint) =>
    [driver && `Qué impulsa el mercado: ${driver.name}`, restraint && `${driver ? 'qué lo frena' : 'Qué frena el mercado'}: ${restraint.name}`].filter(Boolean).join('; ') || undefined,
  counts: (counts) => capital(counts.map(([kind, count]) => counted(count, NOUNS[kind][0], NOUNS[kind][1])).join(', ')),
  named: (counts) => `${counts} en el informe`,
  namedOnly: 'Citados en el informe',
  summary: (withText, all) => (withText ? `${capital(spelled(withText))} de ${spelled(all)} ${withText === 1 ? 'tiene' : 'tienen'} un texto para abrir.`.replace(/^Un de/, 'Uno de') : ''),
  read: 'Leer',
  close: 'Cerrar',
  moreParagraphs: (count) => `${numbered(count, 'párrafo', 'párrafos')} más`,
  fewerParagraphs: 'Menos párrafos',
  list: (names) => andList(names),
  framesSummary: (names) => `Con el texto de: ${names}.`,
  emptyTitle: 'Sin dinámica de mercado',
  emptyText: 'Este informe no cita aquí impulsores, frenos ni oportunidades.',
};
