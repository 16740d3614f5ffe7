import type { SegmentationSizeWords } from '../segmentation-words.js';
import { andList, capital, counted, spelled, the } from './grammar.js';

/** Spanish words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}: el mayor segmento por ${by}, con ${ofMarket ? the(amount) : amount}${ofMarket ? ' del mercado' : ''} en ${year}`,
    measure: (by, share) => `${share ? 'Cuota de mercado' : 'Tamaño del mercado'} por ${by}`,
  },
  subtitle: {
    share: (money, year) => `Porcentaje del ${money ? 'valor del mercado' : 'mercado'}, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
  },
  unsplit: 'Sin más divisiones',
  key: {
    zero: (names, more) => `Cero, por lo que no tienen recuadro: ${andList(names, more)}`,
    negative: (names, more) => `Bajo cero, por lo que no tienen recuadro: ${andList(names, more)}`,
    open: (names, more) => `No divulgado: ${andList(names, more)}`,
  },
  note: {
    area: 'El área es proporcional al tamaño.',
    derived: 'Un recuadro rayado en color es calculado: la suma de sus partes.',
    rest: (open) => `El recuadro gris rayado es calculado: lo que los segmentos divulgados dejan para ${open === 1 ? 'el que no lo está' : `los ${spelled(open)} que no lo están`}.`,
    unnamed: 'El recuadro gris rayado es calculado: lo que dejan los segmentos con nombre.',
    excess: (sum) => `Las cuotas publicadas suman ${sum}; las áreas siguen sus proporciones.`,
    inexact: 'Algunos tamaños se publican redondeados, como intervalo o como límite: sus áreas son aproximadas.',
    nameless: (tiles) => `${capital(counted(tiles, 'un recuadro es demasiado pequeño', 'recuadros son demasiado pequeños'))} para un nombre: señale ${tiles === 1 ? 'el recuadro' : 'uno'} o abra la tabla.`,
  },
};
