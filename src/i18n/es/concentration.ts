import type { ConcentrationWords } from '../concentration-words.js';

const level = { low: 'Baja', medium: 'Media', high: 'Alta' } as const;

/** Our own word for a level stands small inside a sentence; the publisher's word stays as it is. */
const inside = (wording: string): string => (Object.values<string>(level).includes(wording) ? wording.toLowerCase() : wording);

/** Spanish words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'Escala',
  headline: (wording) => `Concentración del mercado: ${inside(wording)}`,
  subtitle: 'El informe da un nivel, no una cifra',
  wordSubtitle: 'El informe da una palabra, no una cifra',
  level,
  rank: (term) => {
    if (/moderad|medi[ao]|parcial/i.test(term)) return 1;
    if (/fragment|atomiz|dispers|competitiv|(no|poco) (concentr|consolid)|^baj[ao]/i.test(term)) return 0;
    return /consolid|concentr|monopol|oligopol|^alt[ao]/i.test(term) ? 2 : undefined;
  },
  about: 'La concentración según el informe',
  stated: 'Palabra del informe',
  summary: (wording, step) => `Concentración de este mercado según el informe: ${inside(wording)}${step === undefined ? '' : `, nivel ${step + 1} de 3, de fragmentado a consolidado`}.`,
  stepNote: 'El nivel llena todo su tramo porque el informe no da una posición dentro de él.',
  wordNote: 'El informe no sitúa su palabra en ninguna escala.',
  schematic: 'Las barras pequeñas son esquemáticas.',
  emptyTitle: 'Concentración no publicada',
  emptyText: 'Este informe no divulga ni un nivel de concentración ni cuotas de mercado.',
};
