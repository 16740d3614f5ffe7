import type { DynamicsWords } from '../dynamics-words.js';
import { andList, capital, counted, numbered, spelled } from './grammar.js';

const NOUNS = { drivers: ['um impulso', 'impulsos'], restraints: ['uma restrição', 'restrições'], opportunities: ['uma oportunidade', 'oportunidades'] } as const;

/** Portuguese words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  // Over a narrow column the longest breaks by its syllables.
  groups: { drivers: 'Impulsos', restraints: 'Restrições', opportunities: 'Oportuni\u00addades' },
  // After a colon, names of any language, gender and number fit.
  headline: (driver, restraint) =>
    [driver && `O que impulsiona o mercado: ${driver.name}`, restraint && `${driver ? 'o que o limita' : 'O que limita o mercado'}: ${restraint.name}`].filter(Boolean).join('; ') || undefined,
  counts: (counts) => capital(counts.map(([kind, count]) => counted(count, NOUNS[kind][0], NOUNS[kind][1])).join(', ')),
  named: (counts) => `${counts} no relatório`,
  namedOnly: 'Citados no relatório',
  summary: (withText, all) => (withText ? `${capital(spelled(withText))} de ${spelled(all)} ${withText === 1 ? 'tem' : 'têm'} um texto para abrir.` : ''),
  read: 'Ler',
  close: 'Fechar',
  moreParagraphs: (count) => `Mais ${numbered(count, 'parágrafo', 'parágrafos')}`,
  fewerParagraphs: 'Menos parágrafos',
  list: (names) => andList(names),
  framesSummary: (names) => `Com o texto de: ${names}.`,
  emptyTitle: 'Sem dinâmica de mercado',
  emptyText: 'Este relatório não cita aqui impulsos, restrições nem oportunidades.',
};
