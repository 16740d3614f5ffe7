import type { KeyTableWords } from '../key-figures-words.js';

/** French words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'Chiffres clés du rapport',
  quotedCaption: 'Chiffres cités dans le texte du rapport',
  figure: 'Chiffre',
  quote: 'Ce qu’il mesure',
  size: (measure = 'Taille du marché', year) => `${measure}, ${year}`,
  low: 'scénario bas',
  high: 'scénario haut',
  growth: (years) => `Croissance par an (TCAC)${years && `, ${years}`}`,
  phase: { historical: '', base: ', année de base', forecast: ', prévision' },
  change: (status) => `${status}, variation`,
};
