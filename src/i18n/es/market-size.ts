import { decapitalize } from '../format.js';
import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { ofThe } from './grammar.js';

/** After a colon, so that the market's name needs no article. */
const saying = (market: string, { from, to, forecast }: HeadlineSpan, ahead: string, past: string): string =>
  `${market}: ${forecast ? `${ahead} hasta ${to}` : `${past} de ${from} a ${to}`}`;

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `llevaría a ${reached} en ${year}, un ${percent}\u00a0% por ${under ? 'debajo' : 'encima'} del valor publicado.`;

/** Spanish words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = 'Tamaño del mercado', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => saying(market, span, `se prevé que se multiplique por ${fold}`, `se multiplicó por ${fold}`),
    change: (market, percent, span, up) => saying(market, span, `se prevé ${up ? 'un alza' : 'una caída'} ${ofThe(`${percent}\u00a0%`)}`, `${up ? 'alza' : 'caída'} ${ofThe(`${percent}\u00a0%`)}`),
    flat: (market, amount, span) => saying(market, span, `se prevé que siga en ${amount}`, `sin cambios en ${amount}`),
    level: (market, amount, year) => `${market}: ${amount} en ${year}`,
    fromTo: (market, start, end, span) => saying(market, span, `se prevé que pase de ${start} a ${end}`, `pasó de ${start} a ${end}`),
    rate: (market, rate, up) => `${market}: se prevé ${up === undefined ? 'una variación' : up ? 'un crecimiento' : 'una caída'} ${ofThe(rate)} anual`,
  },
  key: {
    historical: 'Publicado',
    base: 'Publicado, año base',
    forecast: 'Publicado, previsión',
    estimated: 'Publicado o estimado',
    estimatedForecast: 'Publicado o estimado, previsión',
    derived: 'Calculado a la tasa indicada',
    given: 'Calculado, no publicado',
    band: 'De bajo a alto',
  },
  shortKey: {
    historical: 'Publicado',
    base: 'Año base',
    forecast: 'Previsión',
    estimated: 'Publicado o estimado',
    estimatedForecast: 'Previsión',
    derived: 'Calculado',
    given: 'Calculado',
    band: 'Bajo–alto',
  },
  aYear: (rate) => `${rate} anual`,
  compound: (years) => `crecimiento compuesto (TCAC)${years && `, ${years}`}`,
  compoundShort: (years) => `TCAC ${years}`.trim(),
  phase: { historical: '', base: 'año base', forecast: 'previsión' },
  baseYear: 'Año base',
  baseYearShort: 'Base',
  historical: 'Histórico',
  forecast: (studyPeriod) => `Previsión${studyPeriod && `, período de estudio ${studyPeriod}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `Calculado a partir del valor de ${year} con la tasa indicada ${ofThe(rate)} anual; no es una cifra publicada`,
    times: (fold, year) => `, ${fold} veces el valor de ${year}`,
    range: (low, high) => `. Bajo ${low}, alto ${high}`,
    source: (source) => `Fuente: ${source}`,
    undisclosed: 'En el informe, no divulgado aquí',
    missing: 'No se facilitó ningún valor utilizable para este año',
  },
  note: {
    solid: (year, rate) => `Las columnas llenas son los valores del informe. Las rayadas son calculadas: el valor de ${year} con la tasa indicada ${ofThe(rate)} anual.`,
    calculated: (year, rate) => `Las columnas rayadas son calculadas: el valor de ${year} con la tasa indicada ${ofThe(rate)} anual.`,
    rounded: (mismatch) => `La tasa está redondeada, por lo que ${leads(mismatch)}`,
    differs: (mismatch) => `La tasa indicada ${ofThe(mismatch.rate)} anual no concuerda con los valores extremos: ${leads(mismatch)}`,
    outside: (years) => `${years}: en el informe, pero no divulgado aquí.`,
    gap: 'Un hueco sigue siendo un hueco: ni línea, ni estimación, ni cero.',
    band: 'La banda va del escenario bajo al alto.',
    estimated: (years) => `Estimación, según el editor: ${years}.`,
    open: 'El informe indica una tasa pero ningún tamaño de mercado: ninguna columna tiene altura.',
  },
  summary: {
    span: (from, to) => (from === to ? `Gráfico de columnas del año ${from}.` : `Gráfico de columnas de los años ${from} a ${to}.`),
    level: (year, amount, status) => `${year}: ${amount}, ${decapitalize(status)}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} publicado${published > 1 ? 's' : ''}`, calculated && `${calculated} calculado${calculated > 1 ? 's' : ''}`, open && `${open} sin valor`];
      return `Años: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `Crecimiento compuesto indicado: ${rate} anual${years && `, ${years}`}.`,
  },
  forecastStatus: (status) => `${status}, previsión`,
  missing: (years) => `El informe completo incluye ${years}.`,
  emptyTitle: 'Sin tamaños de mercado publicados',
  emptyText: 'Este informe no divulga valores anuales. Figuran en el informe completo.',
};
