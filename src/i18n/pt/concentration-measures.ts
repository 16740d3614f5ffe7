import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { counted, numbered } from './grammar.js';

const several = (count: number, what: string): string => counted(count, `uma ${what}`, what);

/** Portuguese words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company} detém ${share} do mercado`,
    largest: (count, share, proven) => `As ${several(count, 'maiores empresas')} ${proven ? '' : 'citadas '}detêm ${share} do mercado`,
    named: (count, share) => `As ${several(count, 'empresas citadas')} detêm ${share} do mercado`,
    index: (index, band) => `Índice de Herfindahl-Hirschman: ${index}${band && `, ${band}`}`,
    undisclosed: 'O grau de concentração do mercado não é divulgado aqui',
  },
  sharesSubtitle: (year) => `Fatias de mercado, ${year}`,
  measuresSubtitle: 'Medidas de concentração publicadas no relatório',
  largestList: (count, year) => (count === 1 ? `Empresa com fatia conhecida, ${year}` : `As ${count} maiores empresas citadas, ${year}`),
  otherNamed: (count) => numbered(count, 'outra empresa citada', 'outras empresas citadas'),
  unnamed: 'Todas as outras',
  measure: {
    cr4: 'Quatro maiores empresas (CR4)',
    cr5: 'Cinco maiores empresas (CR5)',
    hhi: 'Índice de Herfindahl-Hirschman (HHI)',
  },
  short: { cr4: 'Quatro maiores (CR4)', cr5: 'Cinco maiores (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `Calculado com as fatias de ${numbered(count, 'empresa citada', 'empresas citadas')}`,
  band: { low: 'menos de 1.000', moderate: 'moderadamente concentrado', high: 'muito concentrado' },
  guideline:
    'O HHI é a soma dos quadrados das fatias em %. Segundo as diretrizes de fusões dos EUA de 2023, um mercado acima de 1.800 é muito concentrado; entre 1.000 e 1.800, as autoridades consideram-no moderadamente concentrado.',
  indexRange: 'Limite baixo do HHI: todas as empresas não citadas são insignificantes. Limite alto: uma delas tem todo o resto.',
  indexProven: 'Limite baixo do HHI: todas as empresas não citadas são insignificantes. Limite alto: são tão grandes quanto permite a fatia publicada das maiores.',
  tableCaption: 'Concentração do mercado',
  tableMeasure: 'Medida',
  tableShare: (company, year) => `${company}, fatia em ${year}`,
  tableStated: 'Nível segundo o relatório',
  summary: (count, index) => {
    const shares = count ? `Fatias ${count === 1 ? 'da única empresa citada' : `das ${count} maiores empresas citadas`} sobre o mercado total.` : '';
    return [shares, index && `HHI de ${index}, numa escala com os limiares 1.000 e 1.800.`].filter(Boolean).join(' ');
  },
};
