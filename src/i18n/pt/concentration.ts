import type { ConcentrationWords } from '../concentration-words.js';

const level = { low: 'Baixa', medium: 'Média', high: 'Alta' } as const;

/** Our own word for a level stands small inside a sentence; the publisher's word stays as it is. */
const inside = (wording: string): string => (Object.values<string>(level).includes(wording) ? wording.toLowerCase() : wording);

/** Portuguese words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'Escala',
  headline: (wording) => `Concentração do mercado: ${inside(wording)}`,
  subtitle: 'O relatório dá um nível, não um número',
  wordSubtitle: 'O relatório dá uma palavra, não um número',
  level,
  rank: (term) => {
    if (/moderad|médi[ao]|parcial/i.test(term)) return 1;
    if (/fragment|atomiz|dispers|competitiv|concorrencial|(não|pouco) (concentr|consolid)|^baix[ao]/i.test(term)) return 0;
    return /consolid|concentr|monop[oó]l|oligop[oó]l|^(alt|elevad)[ao]/i.test(term) ? 2 : undefined;
  },
  about: 'A concentração segundo o relatório',
  stated: 'Palavra do relatório',
  summary: (wording, step) => `Concentração deste mercado segundo o relatório: ${inside(wording)}${step === undefined ? '' : `, nível ${step + 1} de 3, de fragmentado a consolidado`}.`,
  stepNote: 'O nível preenche toda a sua faixa porque o relatório não dá uma posição dentro dela.',
  wordNote: 'O relatório não coloca a sua palavra em nenhuma escala.',
  schematic: 'As barras pequenas são esquemáticas.',
  emptyTitle: 'Concentração não publicada',
  emptyText: 'Este relatório não divulga nível de concentração nem fatias de mercado.',
};
