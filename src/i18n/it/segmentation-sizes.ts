import type { SegmentationSizeWords } from '../segmentation-words.js';
import { andList, capital, counted, spelled } from './grammar.js';

/** Italian words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}: il primo segmento per ${by}, ${amount}${ofMarket ? ' del mercato' : ''} nel ${year}`,
    measure: (by, share) => `${share ? 'Quota' : 'Dimensione'} del mercato per ${by}`,
  },
  subtitle: {
    share: (money, year) => `Percentuale del ${money ? 'valore di mercato' : 'mercato'}, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
  },
  unsplit: 'Senza ulteriore suddivisione',
  key: {
    zero: (names, more) => `Zero, quindi senza riquadro: ${andList(names, more)}`,
    negative: (names, more) => `Sotto zero, quindi senza riquadro: ${andList(names, more)}`,
    open: (names, more) => `Non divulgati: ${andList(names, more)}`,
  },
  note: {
    area: 'L’area è proporzionale alla dimensione.',
    derived: 'Un riquadro tratteggiato a colori è calcolato: la somma delle sue parti.',
    rest: (open) => `Il riquadro grigio tratteggiato è calcolato: quanto i segmenti divulgati lasciano ${open === 1 ? 'a quello non divulgato' : `ai ${spelled(open)} non divulgati`}.`,
    unnamed: 'Il riquadro grigio tratteggiato è calcolato: quanto resta oltre ai segmenti citati.',
    excess: (sum) => `La somma delle quote pubblicate è ${sum}; le aree seguono le proporzioni.`,
    inexact: 'Alcune dimensioni sono pubblicate come arrotondate, intervalli o limiti: le loro aree sono approssimative.',
    nameless: (tiles) => `${capital(counted(tiles, 'un riquadro è troppo piccolo', 'riquadri sono troppo piccoli'))} per un nome: indicane uno o apri la tabella.`,
  },
};
