import { decapitalize } from '../format.js';
import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';

/** After a colon, so that the market's name needs no article. */
const saying = (market: string, { from, to, forecast }: HeadlineSpan, ahead: string, past: string): string =>
  `${market}: ${forecast ? `${ahead} até ${to}` : `${past} de ${from} a ${to}`}`;

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `levaria a ${reached} em ${year}, ${percent}% ${under ? 'abaixo' : 'acima'} do valor publicado.`;

/** Portuguese words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = 'Tamanho do mercado', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => saying(market, span, `deverá multiplicar-se por ${fold}`, `multiplicou-se por ${fold}`),
    change: (market, percent, span, up) => saying(market, span, `${up ? 'crescimento previsto' : 'queda prevista'} de ${percent}%`, `${up ? 'crescimento' : 'queda'} de ${percent}%`),
    flat: (market, amount, span) => saying(market, span, `deverá manter-se em ${amount}`, `manteve-se em ${amount}`),
    level: (market, amount, year) => `${market}: ${amount} em ${year}`,
    fromTo: (market, start, end, span) => saying(market, span, `deverá passar de ${start} para ${end}`, `passou de ${start} para ${end}`),
    rate: (market, rate, up) => `${market}: ${up === undefined ? 'variação prevista' : up ? 'crescimento previsto' : 'queda prevista'} de ${rate} ao ano`,
  },
  key: {
    historical: 'Publicado',
    base: 'Publicado, ano-base',
    forecast: 'Publicado, previsão',
    estimated: 'Publicado ou estimado',
    estimatedForecast: 'Publicado ou estimado, previsão',
    derived: 'Calculado à taxa indicada',
    given: 'Calculado, não publicado',
    band: 'De baixo a alto',
  },
  shortKey: {
    historical: 'Publicado',
    base: 'Ano-base',
    forecast: 'Previsão',
    estimated: 'Publicado ou estimado',
    estimatedForecast: 'Previsão',
    derived: 'Calculado',
    given: 'Calculado',
    band: 'Baixo–alto',
  },
  aYear: (rate) => `${rate} ao ano`,
  compound: (years) => `crescimento composto (CAGR)${years && `, ${years}`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: 'ano-base', forecast: 'previsão' },
  baseYear: 'Ano-base',
  baseYearShort: 'Base',
  historical: 'Histórico',
  forecast: (studyPeriod) => `Previsão${studyPeriod && `, período de estudo ${studyPeriod}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `Calculado a partir do valor de ${year} à taxa indicada de ${rate} ao ano; não é um número publicado`,
    times: (fold, year) => `, ${fold} vezes o valor de ${year}`,
    range: (low, high) => `. Baixo ${low}, alto ${high}`,
    source: (source) => `Fonte: ${source}`,
    undisclosed: 'No relatório, não divulgado aqui',
    missing: 'Não foi fornecido um valor utilizável para este ano',
  },
  note: {
    solid: (year, rate) => `As colunas cheias são os valores do relatório. As hachuradas são calculadas: o valor de ${year} à taxa indicada de ${rate} ao ano.`,
    calculated: (year, rate) => `As colunas hachuradas são calculadas: o valor de ${year} à taxa indicada de ${rate} ao ano.`,
    rounded: (mismatch) => `A taxa está arredondada, por isso ${leads(mismatch)}`,
    differs: (mismatch) => `A taxa indicada de ${mismatch.rate} ao ano não condiz com os valores extremos: ${leads(mismatch)}`,
    outside: (years) => `${years}: no relatório, mas não divulgado aqui.`,
    gap: 'Uma lacuna continua a ser uma lacuna: nem linha, nem estimativa, nem zero.',
    band: 'A faixa vai do cenário baixo ao alto.',
    estimated: (years) => `Estimativa, segundo a editora: ${years}.`,
    open: 'O relatório indica uma taxa, mas nenhum tamanho do mercado: nenhuma coluna tem altura.',
  },
  summary: {
    span: (from, to) => (from === to ? `Gráfico de colunas do ano ${from}.` : `Gráfico de colunas dos anos ${from} a ${to}.`),
    level: (year, amount, status) => `${year}: ${amount}, ${decapitalize(status)}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} publicado${published > 1 ? 's' : ''}`, calculated && `${calculated} calculado${calculated > 1 ? 's' : ''}`, open && `${open} sem valor`];
      return `Anos: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `Crescimento composto indicado: ${rate} ao ano${years && `, ${years}`}.`,
  },
  forecastStatus: (status) => `${status}, previsão`,
  missing: (years) => `O relatório completo inclui ${years}.`,
  emptyTitle: 'Sem tamanhos do mercado publicados',
  emptyText: 'Este relatório não divulga valores anuais. Constam no relatório completo.',
};
