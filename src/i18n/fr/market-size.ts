import { decapitalize } from '../format.js';
import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { de } from './grammar.js';

/** After a colon, so that the market's name needs no article. `expected` agrees with what is expected. */
const saying = (market: string, what: string, expected: string, { from, to, forecast }: HeadlineSpan): string =>
  `${market}\u00a0: ${what} ${forecast ? `${expected} d’ici à ${to}` : `entre ${from} et ${to}`}`;

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `${reached} en ${year}, soit ${percent}\u00a0% ${under ? 'au-dessous' : 'au-dessus'} de la valeur publiée.`;

/** French words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = 'Taille du marché', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => saying(market, `multiplication par ${fold}`, 'attendue', span),
    change: (market, percent, span, up) => (up ? saying(market, `hausse ${de(percent)}\u00a0%`, 'attendue', span) : saying(market, `recul ${de(percent)}\u00a0%`, 'attendu', span)),
    flat: (market, amount, span) => saying(market, `stabilité à ${amount}`, 'attendue', span),
    level: (market, amount, year) => `${market}\u00a0: ${amount} en ${year}`,
    fromTo: (market, start, end, span) => saying(market, `passage ${de(start)} à ${end}`, 'attendu', span),
    rate: (market, rate, up) => `${market}\u00a0: ${up === undefined ? 'évolution attendue' : up ? 'croissance attendue' : 'recul attendu'} ${de(rate)} par an`,
  },
  key: {
    historical: 'Publié',
    base: 'Publié, année de base',
    forecast: 'Publié, prévision',
    estimated: 'Publié ou estimé',
    estimatedForecast: 'Publié ou estimé, prévision',
    derived: 'Calculé au taux indiqué',
    given: 'Calculé, non publié',
    band: 'Du bas au haut',
  },
  shortKey: {
    historical: 'Publié',
    base: 'Année de base',
    forecast: 'Prévision',
    estimated: 'Publié ou estimé',
    estimatedForecast: 'Prévision',
    derived: 'Calculé',
    given: 'Calculé',
    band: 'Bas–haut',
  },
  aYear: (rate) => `${rate} par an`,
  compound: (years) => `croissance annuelle (TCAC)${years && `, ${years}`}`,
  compoundShort: (years) => `TCAC ${years}`.trim(),
  phase: { historical: '', base: 'année de base', forecast: 'prévision' },
  baseYear: 'Année de base',
  baseYearShort: 'Base',
  historical: 'Historique',
  forecast: (studyPeriod) => `Prévision${studyPeriod && `, période d’étude ${studyPeriod}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}\u00a0: ${amount}`,
    calculated: (year, rate) => `Calculé à partir de la valeur de ${year}, au taux indiqué ${de(rate)} par an\u00a0; ce n’est pas un chiffre publié`,
    times: (fold, year) => `, soit ${fold} fois la valeur de ${year}`,
    range: (low, high) => `. Bas ${low}, haut ${high}`,
    source: (source) => `Source\u00a0: ${source}`,
    undisclosed: 'Dans le rapport, non communiqué ici',
    missing: 'Aucune valeur exploitable n’a été fournie pour cette année',
  },
  note: {
    solid: (year, rate) => `Les colonnes pleines sont les valeurs du rapport. Les colonnes hachurées sont calculées\u00a0: la valeur de ${year}, prolongée au taux indiqué ${de(rate)} par an.`,
    calculated: (year, rate) => `Les colonnes hachurées sont calculées\u00a0: la valeur de ${year}, prolongée au taux indiqué ${de(rate)} par an.`,
    rounded: (mismatch) => `Le taux est arrondi\u00a0: il conduirait à ${leads(mismatch)}`,
    differs: (mismatch) => `Le taux indiqué ${de(mismatch.rate)} par an et les valeurs extrêmes divergent\u00a0: il conduirait à ${leads(mismatch)}`,
    outside: (years) => `${years}\u00a0: dans le rapport, mais non communiqué ici.`,
    gap: 'Un vide reste un vide\u00a0: ni ligne, ni estimation, ni zéro.',
    band: 'La bande va du scénario bas au scénario haut.',
    estimated: (years) => `Estimation, selon l’éditeur\u00a0: ${years}.`,
    open: 'Le rapport indique un taux mais pas de taille de marché\u00a0: aucune colonne n’a de hauteur.',
  },
  summary: {
    span: (from, to) => (from === to ? `Histogramme de l’année ${from}.` : `Histogramme des années ${from} à ${to}.`),
    level: (year, amount, status) => `${year}\u00a0: ${amount}, ${decapitalize(status)}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} publiée${published > 1 ? 's' : ''}`, calculated && `${calculated} calculée${calculated > 1 ? 's' : ''}`, open && `${open} sans valeur`];
      return `Années\u00a0: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `Croissance annuelle indiquée\u00a0: ${rate}${years && `, ${years}`}.`,
  },
  forecastStatus: (status) => `${status}, prévision`,
  missing: (years) => `Le rapport complet donne ${years}.`,
  emptyTitle: 'Aucune taille de marché publiée',
  emptyText: 'Ce rapport ne communique aucune valeur annuelle. Elles figurent dans le rapport complet.',
};
