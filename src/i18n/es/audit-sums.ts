import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, quoted, someOf } from './audit-lists.js';

/** Spanish words on parts and wholes. Parts bring their article. */
export const sumWords: AuditSumWords = {
  regions: 'las regiones',
  countriesOf: (region) => `los países de ${region}`,
  segmentsOf: (name) => `las partes de ${name}`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `En ${year}, ${shares ? `las cuotas de ${parts}` : parts} suman ${sum}`
      + (wholeName === undefined ? `, no ${whole}` : `, ${shares ? '' : `${difference} `}${over ? 'más' : 'menos'} que la cifra indicada (${wholeName}: ${whole})`)
      + `.${small ? ' El redondeo puede explicarlo.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `Dar cuotas del mercado total: estas parecen cuotas de ${wholeName ?? ''}.`
      : small
      ? `Decir que las cifras están redondeadas, o corregir ${shares ? 'las cuotas' : 'los valores'} de ${parts}.`
      : `${over ? 'Corregir' : 'Nombrar lo que falta, como una línea para el resto, o corregir'} ${shares ? 'las cuotas' : 'los valores'} de ${parts}${wholeName === undefined ? '' : ` o la cifra del todo (${wholeName})`}.`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)} está bajo cero en ${year}: ${value}. Los demás países de ${region} sumarían entonces más que la región.`,
    fix: `Corregir las cifras de los países de ${region}, o la de la región.`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}: ${share} del mercado en ${year} según el informe, pero ${value} son ${percent} de ${total}.${alsoIn(otherYears)}`,
    fix: 'Corregir la cuota o el valor. Una cuota es parte del mercado total, no de la parte superior.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: wrong === of
      ? `En ${year}, ninguna de las ${of} cuotas concuerda con el valor que la acompaña, respecto a ${total}.`
      : `En ${year}, ${wrong} de ${of} cuotas no concuerdan con los valores que las acompañan, respecto a ${total}.`,
    fix: `Revisar primero el tamaño del mercado de ${year}, luego las cuotas.`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)} da ${value} para ${year}, ${kind === 'low' ? 'más' : 'menos'} que el valor principal de ${main}, aunque es el escenario ${kind === 'low' ? 'bajo' : 'alto'}.${alsoIn(otherYears)}`,
    fix: 'Corregir el escenario o el valor principal, o intercambiar los escenarios.',
  }),
};

const SAME_UNIT = 'Dar todos los valores en la unidad del tamaño del mercado.';

/** Spanish words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `En ${year}, ${parts} suman ${sum}, y su todo es ${whole}: los separa un factor de unos mil. Uno de los dos parece estar en otra unidad.`,
    fix: SAME_UNIT,
  }),
  years: (yearBefore, before, year, value) => ({
    message: `El mercado pasa de ${before} en ${yearBefore} a ${value} en ${year}, un factor de unos mil. Uno de los dos parece estar en otra unidad.`,
    fix: SAME_UNIT,
  }),
  heading: (heading, unit) => ({
    message: `El título ${quoted(heading)} nombra otra unidad que los datos (${unit}).`,
    fix: 'Nombrar la misma unidad en el título y en los datos.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `El texto dice ${quoted(written)}; los datos, ${size} para ${year}: `
      + (factor === 1 ? 'el mismo número en dos monedas.' : `el texto es ${factor === 1e3 ? 'mil' : 'un millón de'} veces ${isSmaller ? 'menor' : 'mayor'}.`),
    fix: factor === 1 ? 'Nombrar la misma moneda en el texto y en los datos.' : 'Corregir la escala en el texto, como millones por miles de millones, o la unidad de los datos.',
  }),
};

/** Spanish words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `El texto dice de ${name}: ${quoted(quote)}. Pero ${other} es mayor: ${others} frente a ${own}.`
      : `El texto dice de ${name}: ${quoted(quote)}. Pero ${other} crece más: ${others} anual frente a ${own}.`,
    fix: 'Corregir la afirmación o las cifras.',
  }),
  twice: (names, count, kind) => ({
    message: `De ${someOf(names, count)} se dice ${count === 2 ? 'por igual' : 'en todos los casos'} que ${kind === 'leading' ? 'lideran' : 'son los que más crecen'} entre las mismas partes.`,
    fix: 'Dejar la afirmación para uno solo, o decir cómo la comparten.',
  }),
};
