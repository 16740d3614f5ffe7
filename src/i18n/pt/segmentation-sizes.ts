import type { SegmentationSizeWords } from '../segmentation-words.js';
import { andList, capital, counted, spelled } from './grammar.js';

/** Portuguese words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}: o maior segmento por ${by}, com ${amount}${ofMarket ? ' do mercado' : ''} em ${year}`,
    measure: (by, share) => `${share ? 'Fatia de mercado' : 'Tamanho do mercado'} por ${by}`,
  },
  subtitle: {
    share: (money, year) => `Fatia ${money ? 'do valor do mercado' : 'de mercado'} em %, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
  },
  unsplit: 'Sem mais divisões',
  key: {
    zero: (names, more) => `Zero, por isso sem retângulo: ${andList(names, more)}`,
    negative: (names, more) => `Abaixo de zero, por isso sem retângulo: ${andList(names, more)}`,
    open: (names, more) => `Não divulgado: ${andList(names, more)}`,
  },
  note: {
    area: 'A área é proporcional ao tamanho.',
    derived: 'Um retângulo hachurado em cor é calculado: a soma das suas partes.',
    rest: (open) => `O retângulo cinza hachurado é calculado: o que os segmentos divulgados deixam para ${open === 1 ? 'o que não o é' : `os ${spelled(open)} que não o são`}.`,
    unnamed: 'O retângulo cinza hachurado é calculado: o que deixam os segmentos com nome.',
    excess: (sum) => `As fatias publicadas somam ${sum}; as áreas seguem as suas proporções.`,
    inexact: 'Alguns tamanhos são publicados arredondados, como intervalo ou como limite: as suas áreas são aproximadas.',
    nameless: (tiles) => `${capital(counted(tiles, 'um retângulo é pequeno demais', 'retângulos são pequenos demais'))} para um nome: aponte para ${tiles === 1 ? 'ele' : 'um'} ou abra a tabela.`,
  },
};
