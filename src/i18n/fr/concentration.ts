import type { ConcentrationWords } from '../concentration-words.js';

const level = { low: 'Faible', medium: 'Moyenne', high: 'Forte' } as const;

/** Our own word for a level stands small inside a sentence; the publisher's word stays as it is. */
const inside = (wording: string): string => (Object.values<string>(level).includes(wording) ? wording.toLowerCase() : wording);

/** French words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'Échelle',
  headline: (wording) => `Concentration du marché\u00a0: ${inside(wording)}`,
  subtitle: 'Le rapport donne un niveau, pas un chiffre',
  wordSubtitle: 'Le rapport donne un mot, pas un chiffre',
  level,
  rank: (term) => {
    if (/mod[ée]r|moyen|partiel/i.test(term)) return 1;
    if (/fragment|atomis|dispers|concurren|(non|peu|faiblement) (concentr|consolid)|^(faible|bas)/i.test(term)) return 0;
    return /consolid|concentr|monopol|oligopol|^(forte?|[ée]lev[ée])/i.test(term) ? 2 : undefined;
  },
  about: 'La concentration selon le rapport',
  stated: 'Le mot du rapport',
  summary: (wording, step) => `Concentration de ce marché selon le rapport\u00a0: ${inside(wording)}${step === undefined ? '' : `, niveau ${step + 1} sur 3, de fragmenté à consolidé`}.`,
  stepNote: 'Le niveau remplit toute sa case, car le rapport ne donne pas de position à l’intérieur.',
  wordNote: 'Le rapport ne place son mot sur aucune échelle.',
  schematic: 'Les petites barres sont schématiques.',
  emptyTitle: 'Concentration non publiée',
  emptyText: 'Ce rapport ne communique ni niveau de concentration ni parts de marché.',
};
