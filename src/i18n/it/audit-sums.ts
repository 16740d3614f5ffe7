import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, quoted } from './audit-lists.js';
import { andList, capital, the } from './grammar.js';

/** Italian words on parts and wholes. Names stand after a colon or in brackets, so that none needs an article. */
export const sumWords: AuditSumWords = {
  regions: 'regioni',
  countriesOf: (region) => `paesi (${region})`,
  segmentsOf: (name) => `parti (${name})`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `Somma ${shares ? 'delle quote ' : ''}${year}, ${parts}: ${sum}, `
      + (wholeName === undefined ? `non ${whole}` : `${shares ? '' : `${difference} `}${over ? 'più' : 'meno'} del totale (${wholeName}), che è ${whole}`)
      + `.${small ? ' Potrebbe dipendere dagli arrotondamenti.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `Indicare quote dell’intero mercato: queste sembrano quote di una parte (${wholeName}).`
      : small
        ? `Dire che le cifre sono arrotondate, o correggere ${shares ? 'le quote' : 'i valori'}: ${parts}.`
        : `${over ? 'Correggere' : 'Indicare ciò che manca, per esempio una voce per il resto, o correggere'} ${shares ? 'le quote' : 'i valori'}: ${parts}${wholeName === undefined ? '' : `; oppure la cifra del totale (${wholeName})`}.`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)} è sotto zero nel ${year}: ${value}. Gli altri paesi (${region}) varrebbero allora più della regione.`,
    fix: `Correggere le cifre dei paesi o quella della regione: ${region}.`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}: la quota di mercato indicata per il ${year} è ${share}, ma il valore ${value} è ${the(percent)} di ${total}.${alsoIn(otherYears)}`,
    fix: 'Correggere la quota o il valore. Una quota è parte dell’intero mercato, non della parte superiore.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `Nel ${year}, ${wrong === of ? `nessuna delle ${of} quote` : `${wrong} di ${of} quote non`} ${wrong === of || wrong === 1 ? 'corrisponde' : 'corrispondono'} al valore accanto, misurato su ${total}.`,
    fix: `Controllare prima la dimensione del mercato del ${year}, poi le quote.`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)} indica ${value} per il ${year}, ${kind === 'low' ? 'più' : 'meno'} del valore principale di ${main}, benché sia lo scenario ${kind === 'low' ? 'minimo' : 'massimo'}.${alsoIn(otherYears)}`,
    fix: 'Correggere lo scenario o il valore principale, o scambiare gli scenari.',
  }),
};

/** Italian words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `Somma ${year}, ${parts}: ${sum}; ciò che suddividono è ${whole}: circa mille volte di differenza. Uno dei due sembra espresso in un’altra unità.`,
    fix: 'Indicare tutti i valori nell’unità della dimensione del mercato.',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `Il mercato passa da ${before} nel ${yearBefore} a ${value} nel ${year}, circa mille volte. Uno dei due sembra espresso in un’altra unità.`,
    fix: 'Indicare tutti i valori nell’unità della dimensione del mercato.',
  }),
  heading: (heading, unit) => ({
    message: `Il titolo ${quoted(heading)} indica un’unità diversa da quella dei dati, che è: ${unit}.`,
    fix: 'Usare la stessa unità nel titolo e nei dati.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `Il testo dice ${quoted(written)}, i dati ${size} per il ${year}: `
      + (factor === 1 ? 'lo stesso numero in due valute.' : `il testo è ${factor === 1e3 ? 'mille volte' : 'un milione di volte'} più ${isSmaller ? 'piccolo' : 'grande'}.`),
    fix: factor === 1 ? 'Usare la stessa valuta nel testo e nei dati.' : 'Correggere la scala nel testo, per esempio milioni al posto di miliardi, o l’unità dei dati.',
  }),
};

/** Italian words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: `Il testo dice di ${quoted(name)}: ${quoted(quote)}. Ma ${kind === 'leading' ? `è più grande ${quoted(other)}: ${others} contro ${own}` : `cresce di più ${quoted(other)}: ${others} l’anno contro ${own}`}.`,
    fix: 'Correggere l’affermazione o le cifre.',
  }),
  twice: (names, count, kind) => ({
    message: `${capital(andList(names, count - names.length))}: ${count === 2 ? 'per entrambe le voci' : 'per tutte le voci'} il testo parla ${kind === 'leading' ? 'di primato' : 'della crescita più rapida'} tra le stesse parti.`,
    fix: 'Mantenere l’affermazione per una sola, o dire come la condividono.',
  }),
};
