import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { numbered, spelled, the } from './grammar.js';

/** Italian words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company} detiene ${the(share)} del mercato`,
    largest: (count, share, proven) => `Le ${spelled(count)} maggiori aziende ${proven ? '' : 'citate '}detengono ${the(share)} del mercato`,
    named: (count, share) => `Le ${spelled(count)} aziende citate detengono ${the(share)} del mercato`,
    index: (index, band) => `Indice di Herfindahl-Hirschman: ${index}${band && `, ${band}`}`,
    undisclosed: 'Il grado di concentrazione del mercato non è divulgato qui',
  },
  sharesSubtitle: (year) => `Quote di mercato, ${year}`,
  measuresSubtitle: 'Misure di concentrazione pubblicate nel rapporto',
  largestList: (count, year) => (count === 1 ? `Azienda con quota nota, ${year}` : `Le ${count} maggiori aziende citate, ${year}`),
  otherNamed: (count) => (count === 1 ? '1 altra azienda citata' : `Altre ${count} aziende citate`),
  unnamed: 'Tutte le altre',
  measure: {
    cr4: 'Prime quattro aziende (CR4)',
    cr5: 'Prime cinque aziende (CR5)',
    hhi: 'Indice di Herfindahl-Hirschman (HHI)',
  },
  short: { cr4: 'Prime quattro (CR4)', cr5: 'Prime cinque (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `Calcolato dalle quote di ${numbered(count, 'azienda citata', 'aziende citate')}`,
  band: { low: 'sotto 1.000', moderate: 'concentrazione moderata', high: 'concentrazione elevata' },
  guideline:
    'L’HHI è la somma dei quadrati delle quote percentuali. Secondo le linee guida USA sulle fusioni del 2023, sopra 1.800 un mercato è molto concentrato; le autorità parlano di concentrazione moderata tra 1.000 e 1.800.',
  indexRange: 'Estremo basso dell’HHI: le aziende non citate sono tutte trascurabili. Estremo alto: una sola di esse ha tutto il resto.',
  indexProven: 'Estremo basso dell’HHI: le aziende non citate sono tutte trascurabili. Estremo alto: sono grandi quanto consente la quota pubblicata delle maggiori.',
  tableCaption: 'Concentrazione del mercato',
  tableMeasure: 'Misura',
  tableShare: (company, year) => `${company}, quota ${year}`,
  tableStated: 'Livello dichiarato',
  summary: (count, index) => {
    const shares = count ? `Quote ${count === 1 ? 'dell’unica azienda citata' : `delle ${spelled(count)} maggiori aziende citate`} rispetto all’intero mercato.` : '';
    return [shares, index && `HHI ${index}, su una scala con le soglie 1.000 e 1.800.`].filter(Boolean).join(' ');
  },
};
