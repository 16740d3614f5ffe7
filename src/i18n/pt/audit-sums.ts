import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, quoted, someOf } from './audit-lists.js';

/** Portuguese words on parts and wholes. Parts bring their article, which "d" before it joins: "das regiões", "dos países". */
export const sumWords: AuditSumWords = {
  regions: 'as regiões',
  countriesOf: (region) => `os países da região ${region}`,
  segmentsOf: (name) => `as partes de ${name}`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `Em ${year}, ${shares ? `as fatias d${parts}` : parts} somam ${sum}`
      + (wholeName === undefined ? `, e não ${whole}` : `, ${shares ? '' : `${difference} `}${over ? 'mais' : 'menos'} do que o número indicado (${wholeName}: ${whole})`)
      + `.${small ? ' O arredondamento pode explicá-lo.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `Dar fatias do mercado total: estas parecem fatias de ${wholeName ?? ''}.`
      : small
      ? `Dizer que os números são arredondados, ou corrigir ${shares ? 'as fatias' : 'os valores'} d${parts}.`
      : `${over ? 'Corrigir' : 'Nomear o que falta, como uma linha para o resto, ou corrigir'} ${shares ? 'as fatias' : 'os valores'} d${parts}${wholeName === undefined ? '' : ` ou o número do todo (${wholeName})`}.`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)} está abaixo de zero em ${year}: ${value}. Os outros países da região ${region} somariam então mais do que a região.`,
    fix: `Corrigir os números dos países da região ${region}, ou o da região.`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}: ${share} do mercado em ${year} segundo o relatório, mas ${value} são ${percent} de ${total}.${alsoIn(otherYears)}`,
    fix: 'Corrigir a fatia ou o valor. Uma fatia é parte do mercado total, não da parte superior.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: wrong === of
      ? `Em ${year}, nenhuma das ${of} fatias condiz com o valor ao lado, em relação a ${total}.`
      : `Em ${year}, ${wrong} de ${of} fatias não condizem com os valores ao lado, em relação a ${total}.`,
    fix: `Verificar primeiro o tamanho do mercado de ${year}, depois as fatias.`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)} dá ${value} para ${year}, ${kind === 'low' ? 'mais' : 'menos'} do que o valor principal de ${main}, embora seja o cenário ${kind === 'low' ? 'baixo' : 'alto'}.${alsoIn(otherYears)}`,
    fix: 'Corrigir o cenário ou o valor principal, ou trocar os cenários.',
  }),
};

const SAME_UNIT = 'Dar todos os valores na unidade do tamanho do mercado.';

/** Portuguese words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `Em ${year}, ${parts} somam ${sum}, e o seu todo é ${whole}: separa-os um fator de cerca de mil. Um dos dois parece estar noutra unidade.`,
    fix: SAME_UNIT,
  }),
  years: (yearBefore, before, year, value) => ({
    message: `O mercado passa de ${before} em ${yearBefore} para ${value} em ${year}, um fator de cerca de mil. Um dos dois parece estar noutra unidade.`,
    fix: SAME_UNIT,
  }),
  heading: (heading, unit) => ({
    message: `O título ${quoted(heading)} nomeia outra unidade que não a dos dados (${unit}).`,
    fix: 'Nomear a mesma unidade no título e nos dados.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `O texto diz ${quoted(written)}; os dados, ${size} para ${year}: `
      + (factor === 1 ? 'o mesmo número em duas moedas.' : `o texto é ${factor === 1e3 ? 'mil' : 'um milhão de'} vezes ${isSmaller ? 'menor' : 'maior'}.`),
    fix: factor === 1 ? 'Nomear a mesma moeda no texto e nos dados.' : 'Corrigir a escala no texto, como milhões por milhares de milhões, ou a unidade dos dados.',
  }),
};

/** Portuguese words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `O texto diz de ${name}: ${quoted(quote)}. Mas ${other} é maior: ${others} contra ${own}.`
      : `O texto diz de ${name}: ${quoted(quote)}. Mas ${other} cresce mais: ${others} ao ano contra ${own}.`,
    fix: 'Corrigir a afirmação ou os números.',
  }),
  twice: (names, count, kind) => ({
    message: `De ${someOf(names, count)} diz-se ${count === 2 ? 'por igual' : 'em todos os casos'} que ${kind === 'leading' ? 'lideram' : 'são os que mais crescem'} entre as mesmas partes.`,
    fix: 'Deixar a afirmação para um só, ou dizer como a partilham.',
  }),
};
