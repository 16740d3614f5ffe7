import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { numbered, spelled } from './grammar.js';

/** German words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company} hält ${share} des Marktes`,
    largest: (count, share, proven) => `Die ${spelled(count)} größten ${proven ? '' : 'genannten '}Unternehmen halten ${share} des Marktes`,
    named: (count, share) => `Die ${spelled(count)} genannten Unternehmen halten ${share} des Marktes`,
    index: (index, band) => `Herfindahl-Hirschman-Index von ${index}${band && `: ${band}`}`,
    undisclosed: 'Wie konzentriert der Markt ist, wird hier nicht offengelegt',
  },
  sharesSubtitle: (year) => `Marktanteile ${year}`,
  measuresSubtitle: 'Konzentrationsmaße aus dem Bericht',
  largestList: (count, year) => (count === 1 ? `Unternehmen mit bekanntem Anteil, ${year}` : `Die ${count} größten genannten Unternehmen, ${year}`),
  otherNamed: (count) => (count === 1 ? '1 weiteres genanntes Unternehmen' : `${count} weitere genannte Unternehmen`),
  unnamed: 'Alle anderen',
  measure: {
    cr4: 'Vier größte Unternehmen (CR4)',
    cr5: 'Fünf größte Unternehmen (CR5)',
    hhi: 'Herfindahl-Hirschman-Index (HHI)',
  },
  short: { cr4: 'Vier größte (CR4)', cr5: 'Fünf größte (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `Berechnet aus den Anteilen von ${numbered(count, 'genannten Unternehmen', 'genannten Unternehmen')}`,
  band: { low: 'unter 1.000', moderate: 'mäßig konzentriert', high: 'hoch konzentriert' },
  guideline:
    'Der HHI ist die Summe der quadrierten Anteile in Prozent. Nach den US-Fusionsleitlinien von 2023 gilt ein Markt über 1.800 als hoch konzentriert; zwischen 1.000 und 1.800 nennen ihn die Behörden mäßig konzentriert.',
  indexRange: 'Unterer HHI-Wert: Alle ungenannten Unternehmen sind verschwindend klein. Oberer Wert: Eines von ihnen hat den ganzen Rest.',
  indexProven: 'Unterer HHI-Wert: Alle ungenannten Unternehmen sind verschwindend klein. Oberer Wert: Sie sind so groß, wie es der ausgewiesene Anteil der größten zulässt.',
  tableCaption: 'Marktkonzentration',
  tableMeasure: 'Maß',
  tableShare: (company, year) => `${company}, Anteil ${year}`,
  tableStated: 'Stufe laut Bericht',
  summary: (count, index) => {
    const shares = count ? `Anteile ${count === 1 ? 'des einen genannten Unternehmens' : `der ${count} größten genannten Unternehmen`} am gesamten Markt.` : '';
    return [shares, index && `HHI ${index} auf einer Skala mit den Schwellen 1.000 und 1.800.`].filter(Boolean).join(' ');
  },
};
