import type { ConcentrationWords } from '../concentration-words.js';

/** Levels, which may be said in small letters inside a sentence; a publisher's other words are quoted as they are. */
const LEVEL = /^(molto |piuttosto |relativamente )?(bassa|media|moderata|alta|elevata)$/i;
const OF_MARKET = /^(molto |piuttosto |relativamente |poco )?(frammentato|consolidato|concentrato|competitivo)$/i;

/** Italian words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'Scala',
  headline: (wording) => {
    if (LEVEL.test(wording)) return `La concentrazione del mercato è ${wording.toLowerCase()}`;
    return OF_MARKET.test(wording) ? `Il mercato è ${wording.toLowerCase()}` : `Concentrazione del mercato: ${wording}`;
  },
  subtitle: 'Il rapporto indica un livello, non un numero',
  wordSubtitle: 'Il rapporto usa una parola, non un numero',
  level: { low: 'Bassa', medium: 'Media', high: 'Alta' },
  rank: (term) => {
    if (/moderat|medi[ao]|medium|middle|partial|parzial/i.test(term)) return 1;
    if (/frammentat|fragment|unconcentrat|competiti|^bass[ao]\b|^low\b/i.test(term)) return 0;
    return /consolidat|concentrat|monopol|oligopol|dominat|^alt[ao]\b|^elevat[ao]\b|^high\b/i.test(term) ? 2 : undefined;
  },
  about: 'La concentrazione secondo il rapporto',
  stated: 'La parola del rapporto',
  summary: (wording, step) => `Concentrazione del mercato secondo il rapporto: ${wording}${step === undefined ? '' : `, livello ${step + 1} di 3 da frammentato a consolidato`}.`,
  stepNote: 'Il livello occupa tutto il suo gradino perché il rapporto non indica una posizione al suo interno.',
  wordNote: 'Il rapporto non colloca questa parola su alcuna scala.',
  schematic: 'Le barrette sono schematiche.',
  emptyTitle: 'Nessun dato sulla concentrazione',
  emptyText: 'Questo rapporto non divulga né un livello di concentrazione né quote di mercato.',
};
