import { decapitalize } from '../format.js';
import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { ofThe, the } from './grammar.js';

/** "entro il 2031" of a forecast, "dal 2021 al 2024" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `entro il ${to}` : `dal ${from} al ${to}`);

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `porterebbe a ${reached} nel ${year}, ${the(`${percent}%`)} ${under ? 'in meno' : 'in più'} del valore riportato.`;

/** Italian words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = 'Dimensione del mercato', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, { from, to, forecast }) => `${market}: nel ${to} valore ${forecast ? 'atteso a' : 'pari a'} ${fold} volte quello del ${from}`,
    change: (market, percent, span, up) => `${market}: ${up ? 'crescita' : 'calo'} ${span.forecast ? (up ? 'attesa ' : 'atteso ') : ''}${ofThe(`${percent}%`)} ${over(span)}`,
    flat: (market, amount, span) => `${market}: ${span.forecast ? 'atteso stabile' : 'stabile'} a ${amount} ${over(span)}`,
    level: (market, amount, year) => `${market}: ${amount} nel ${year}`,
    fromTo: (market, start, end, { from, to, forecast }) => `${market}: da ${start} nel ${from} a ${end} ${forecast ? 'attesi ' : ''}nel ${to}`,
    rate: (market, rate, up) => `${market}: ${up === undefined ? 'variazione attesa' : up ? 'crescita attesa' : 'calo atteso'} ${ofThe(rate)} l’anno`,
  },
  key: {
    historical: 'Riportato',
    base: 'Riportato, anno base',
    forecast: 'Riportato, previsione',
    estimated: 'Riportato o stimato',
    estimatedForecast: 'Riportato o stimato, previsione',
    derived: 'Calcolato al tasso dichiarato',
    given: 'Calcolato, non pubblicato',
    band: 'Da minimo a massimo',
  },
  shortKey: {
    historical: 'Riportato',
    base: 'Anno base',
    forecast: 'Previsione',
    estimated: 'Riportato o stimato',
    estimatedForecast: 'Previsione',
    derived: 'Calcolato',
    given: 'Calcolato',
    band: 'Min–max',
  },
  aYear: (rate) => `${rate} l’anno`,
  compound: (years) => `crescita composta (CAGR)${years && `, ${years}`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: 'anno base', forecast: 'previsione' },
  baseYear: 'Anno base',
  baseYearShort: 'Base',
  historical: 'Storico',
  forecast: (studyPeriod) => `Previsione${studyPeriod && `, periodo di studio ${studyPeriod}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `Calcolato dal valore del ${year} al tasso dichiarato ${ofThe(rate)} l’anno; non è un dato pubblicato`,
    times: (fold, year) => `, ${fold} volte il valore del ${year}`,
    range: (low, high) => `. Minimo ${low}, massimo ${high}`,
    source: (source) => `Fonte: ${source}`,
    undisclosed: 'Nel rapporto, non divulgato qui',
    missing: 'Per questo anno non è stato fornito alcun valore utilizzabile',
  },
  note: {
    solid: (year, rate) => `Le colonne piene sono i valori del rapporto. Quelle tratteggiate sono calcolate: il ${year} con la crescita dichiarata ${ofThe(rate)} l’anno.`,
    calculated: (year, rate) => `Le colonne tratteggiate sono calcolate: il valore del ${year} e la crescita dichiarata ${ofThe(rate)} l’anno.`,
    rounded: (mismatch) => `Il tasso è arrotondato e quindi ${leads(mismatch)}`,
    differs: (mismatch) => `Il tasso dichiarato ${ofThe(mismatch.rate)} l’anno e i valori estremi non coincidono: il tasso ${leads(mismatch)}`,
    outside: (years) => `Anni ${years}: nel rapporto, ma non divulgati qui.`,
    gap: 'Un vuoto resta un vuoto: nessuna linea, nessuna stima, nessuno zero.',
    band: 'La fascia va dallo scenario minimo al massimo.',
    estimated: (years) => `Stime secondo l’editore: ${years}.`,
    open: 'Il rapporto indica qui un tasso ma nessuna dimensione: nessuna colonna ha un’altezza.',
  },
  summary: {
    span: (from, to) => (from === to ? `Grafico a colonne dell’anno ${from}.` : `Grafico a colonne degli anni dal ${from} al ${to}.`),
    level: (year, amount, status) => `${year}: ${amount}, ${decapitalize(status)}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} con valore pubblicato`, calculated && `${calculated} con valore calcolato`, open && `${open} senza valore`];
      return `Anni: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `Crescita composta dichiarata: ${rate} l’anno${years && `, ${years}`}.`,
  },
  forecastStatus: (status) => `${status}, previsione`,
  missing: (years) => `Nel rapporto completo: ${years}.`,
  emptyTitle: 'Nessuna dimensione pubblicata',
  emptyText: 'Questo rapporto non divulga valori annuali. Fanno parte del rapporto completo.',
};
