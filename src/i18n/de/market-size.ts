import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { decapitalize, NBSP } from '../format.js';

/** What is expected, and what has been. The market's name stands before a colon, so that its gender and number do not matter. */
const saying = (market: string, { from, to, forecast }: HeadlineSpan, ahead: string, past: string): string =>
  `${market}: ${forecast ? `bis ${to} ${ahead} erwartet` : `von ${from} bis ${to} ${past}`}`;

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `${reached} im Jahr ${year}, ${percent}${NBSP}% ${under ? 'unter' : 'über'} dem ausgewiesenen Wert`;

/** German words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = 'Marktgröße', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => saying(market, span, `Anstieg auf das ${fold}-Fache`, `auf das ${fold}-Fache gestiegen`),
    change: (market, percent, span, up) =>
      saying(market, span, `${up ? 'Anstieg' : 'Rückgang'} um ${percent}${NBSP}%`, `um ${percent}${NBSP}% ${up ? 'gewachsen' : 'geschrumpft'}`),
    flat: (market, amount, span) => saying(market, span, `unverändert ${amount}`, `unverändert ${amount}`),
    level: (market, amount, year) => `${market}: ${amount} im Jahr ${year}`,
    fromTo: (market, start, end, span) => saying(market, span, `Weg von ${start} zu ${end}`, `von ${start} zu ${end}`),
    rate: (market, rate, up) => `${market}: ${up === undefined ? 'Veränderung' : up ? 'Wachstum' : 'Rückgang'} von ${rate} pro Jahr erwartet`,
  },
  key: {
    historical: 'Ausgewiesen',
    base: 'Ausgewiesen, Basisjahr',
    forecast: 'Ausgewiesen, Prognose',
    estimated: 'Ausgewiesen oder geschätzt',
    estimatedForecast: 'Ausgewiesen oder geschätzt, Prognose',
    derived: 'Berechnet mit der genannten Rate',
    given: 'Berechnet, nicht veröffentlicht',
    band: 'Niedrig bis hoch',
  },
  shortKey: {
    historical: 'Ausgewiesen',
    base: 'Basisjahr',
    forecast: 'Prognose',
    estimated: 'Ausgewiesen/geschätzt',
    estimatedForecast: 'Prognose',
    derived: 'Berechnet',
    given: 'Berechnet',
    band: 'Niedrig–hoch',
  },
  aYear: (rate) => `${rate} pro Jahr`,
  compound: (years) => `jährliches Wachstum (CAGR)${years && `, ${years}`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: 'Basisjahr', forecast: 'Prognose' },
  baseYear: 'Basisjahr',
  baseYearShort: 'Basis',
  historical: 'Historisch',
  forecast: (studyPeriod) => `Prognose${studyPeriod && `, Studienzeitraum ${studyPeriod}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `Berechnet aus dem Wert von ${year} mit den genannten ${rate} pro Jahr; keine veröffentlichte Zahl`,
    times: (fold, year) => `, das ${fold}-Fache des Werts von ${year}`,
    range: (low, high) => `. Niedrig ${low}, hoch ${high}`,
    source: (source) => `Quelle: ${source}`,
    undisclosed: 'Im Bericht, hier nicht offengelegt',
    missing: 'Für dieses Jahr liegt kein brauchbarer Wert vor',
  },
  note: {
    solid: (year, rate) => `Gefüllte Säulen zeigen Werte des Berichts. Schraffierte Säulen sind berechnet: der Wert von ${year}, fortgeschrieben mit den genannten ${rate} pro Jahr.`,
    calculated: (year, rate) => `Schraffierte Säulen sind berechnet: aus dem Wert von ${year} und den genannten ${rate} pro Jahr.`,
    rounded: (mismatch) => `Die Rate ist gerundet und führt daher zu ${leads(mismatch)}.`,
    differs: (mismatch) => `Die genannten ${mismatch.rate} pro Jahr passen nicht zu den Endpunkten: Die Rate führt zu ${leads(mismatch)}.`,
    outside: (years) => `${years} steht im Bericht, ist hier aber nicht offengelegt.`,
    gap: 'Lücken bleiben Lücken: keine Linie, keine Schätzung, keine Null.',
    band: 'Das Band reicht vom niedrigen bis zum hohen Szenario.',
    estimated: (years) => `Der Herausgeber bezeichnet als Schätzung: ${years}.`,
    open: 'Der Bericht nennt hier eine Rate, aber keine Marktgröße: Keine Säule hat eine Höhe.',
  },
  summary: {
    span: (from, to) => (from === to ? `Säulendiagramm für das Jahr ${from}.` : `Säulendiagramm für die Jahre ${from} bis ${to}.`),
    // The status arrives in small letters; a noun keeps its capital.
    level: (year, amount, status) => `${year}: ${amount}, ${decapitalize(status)}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} veröffentlicht`, calculated && `${calculated} berechnet`, open && `${open} ohne Wert`];
      return `Jahre: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `Genanntes jährliches Wachstum: ${rate}${years && `, ${years}`}.`,
  },
  forecastStatus: (status) => `${status}, Prognose`,
  missing: (years) => `Der ganze Bericht enthält ${years}.`,
  emptyTitle: 'Keine Marktgrößen veröffentlicht',
  emptyText: 'Dieser Bericht legt keine Jahreswerte offen. Sie stehen im ganzen Bericht.',
};
