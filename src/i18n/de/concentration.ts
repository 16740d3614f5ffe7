import type { ConcentrationWords } from '../concentration-words.js';

const level = { low: 'Niedrig', medium: 'Mittel', high: 'Hoch' } as const;

/** Our own word for a level stands small inside a sentence; the publisher's word stays as it is. */
const inside = (wording: string): string => (Object.values<string>(level).includes(wording) ? wording.toLowerCase() : wording);

/** German words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'Skala',
  headline: (wording) => `Marktkonzentration: ${inside(wording)}`,
  subtitle: 'Der Bericht nennt eine Stufe, keine Zahl',
  wordSubtitle: 'Der Bericht nennt ein Wort, keine Zahl',
  level,
  rank: (term) => {
    if (/mäßig|moderat|mittel|teilweise/i.test(term)) return 1;
    if (/fragment|unkonzentrier|zersplittert|wettbewerb|^(niedrig|gering)/i.test(term)) return 0;
    return /konsolidier|konzentrier|monopol|oligopol|^hoch/i.test(term) ? 2 : undefined;
  },
  about: 'Konzentration laut Bericht',
  stated: 'Wort des Berichts',
  summary: (wording, step) => `Konzentration dieses Marktes laut Bericht: ${inside(wording)}${step === undefined ? '' : `, Stufe ${step + 1} von 3 zwischen fragmentiert und konsolidiert`}.`,
  stepNote: 'Die Stufe ist ganz gefüllt, weil der Bericht keine Lage innerhalb der Stufe angibt.',
  wordNote: 'Der Bericht ordnet sein Wort keiner Skala zu.',
  schematic: 'Kleine Balken sind schematisch.',
  emptyTitle: 'Keine Angaben zur Konzentration',
  emptyText: 'Dieser Bericht nennt weder eine Konzentrationsstufe noch Marktanteile.',
};
