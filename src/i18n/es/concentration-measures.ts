import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { numbered, spelled, the } from './grammar.js';

/** Spanish words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company} tiene ${the(share)} del mercado`,
    largest: (count, share, proven) => `Las ${spelled(count)} mayores empresas ${proven ? '' : 'citadas '}tienen ${the(share)} del mercado`,
    named: (count, share) => `Las ${spelled(count)} empresas citadas tienen ${the(share)} del mercado`,
    index: (index, band) => `Índice de Herfindahl-Hirschman: ${index}${band && `, ${band}`}`,
    undisclosed: 'El grado de concentración del mercado no se divulga aquí',
  },
  sharesSubtitle: (year) => `Cuotas de mercado, ${year}`,
  measuresSubtitle: 'Medidas de concentración publicadas en el informe',
  largestList: (count, year) => (count === 1 ? `Empresa con cuota conocida, ${year}` : `Las ${count} mayores empresas citadas, ${year}`),
  otherNamed: (count) => numbered(count, 'otra empresa citada', 'otras empresas citadas'),
  unnamed: 'Todas las demás',
  measure: {
    cr4: 'Cuatro mayores empresas (CR4)',
    cr5: 'Cinco mayores empresas (CR5)',
    hhi: 'Índice de Herfindahl-Hirschman (HHI)',
  },
  short: { cr4: 'Cuatro mayores (CR4)', cr5: 'Cinco mayores (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `Calculado con las cuotas de ${numbered(count, 'empresa citada', 'empresas citadas')}`,
  band: { low: 'menos de 1.000', moderate: 'moderadamente concentrado', high: 'muy concentrado' },
  guideline:
    'El HHI es la suma de los cuadrados de las cuotas en porcentaje. Según las directrices de fusiones de EE.\u00a0UU. de 2023, un mercado por encima de 1.800 está muy concentrado; entre 1.000 y 1.800, las autoridades lo llaman moderadamente concentrado.',
  indexRange: 'Extremo bajo del HHI: todas las empresas no citadas son insignificantes. Extremo alto: una de ellas tiene todo el resto.',
  indexProven: 'Extremo bajo del HHI: todas las empresas no citadas son insignificantes. Extremo alto: son tan grandes como permite la cuota publicada de las mayores.',
  tableCaption: 'Concentración del mercado',
  tableMeasure: 'Medida',
  tableShare: (company, year) => `${company}, cuota en ${year}`,
  tableStated: 'Nivel según el informe',
  summary: (count, index) => {
    const shares = count ? `Cuotas de ${count === 1 ? 'la única empresa citada' : `las ${count} mayores empresas citadas`} sobre el mercado total.` : '';
    return [shares, index && `HHI de ${index}, en una escala con los umbrales 1.000 y 1.800.`].filter(Boolean).join(' ');
  },
};
