import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { andList, counted, ofThe, the } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
const intervals = (count: number): string => counted(count, 'un intervallo', 'intervalli');
const growthOf = (name: string | undefined): string => (name === undefined ? 'La crescita dichiarata' : `${name}: la crescita dichiarata`);

const labels: AuditLabels = {
  studyPeriod: 'Periodo di studio',
  timeline: 'Arco temporale',
  baseYear: 'Anno base',
  published: 'Pubblicazione',
  market: 'il mercato',
  wholeMarket: 'Intero mercato',
  heading: 'Titolo',
  unit: 'Unità dei dati',
  player: 'Operatore',
  company: 'Azienda',
  shares: 'quote delle aziende',
  date: 'Data',
  region: 'Regione',
  place: 'Luogo',
  inText: 'Nel testo',
  scenario: (kind) => (kind === 'low' ? 'Lo scenario minimo' : 'Lo scenario massimo'),
  sum: (parts) => `Somma: ${parts}`,
  share: (name) => `Quota: ${name}`,
  value: (name) => `Valore: ${name}`,
};

const growth: AuditGrowthWords = {
  stated: 'Crescita annua dichiarata',
  over: (reading) => `Crescita annua ${span(reading)}, ${intervals(reading.intervals)}`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}, ${rate} l’anno, non risulta dai valori estremi: dal ${reading.from} al ${reading.to} i valori crescono ${ofThe(gives)} l’anno su ${intervals(reading.intervals)}.`
      + (fitting ? ` Torna solo contando ${intervals(fitting)}.` : ''),
    fix: fitting
      ? `Contare ${intervals(reading.intervals)} dal ${reading.from} al ${reading.to} e indicare ${gives}, o precisare gli anni a cui si riferisce il tasso.`
      : 'Correggere il tasso o uno dei due valori, o precisare gli anni a cui si riferisce il tasso.',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}, ${rate} l’anno, corrisponde a ${span(right)}, ${intervals(right.intervals)} (${right.percent}). Chi conta gli anni ${span(wrong)}, ${intervals(wrong.intervals)}, ottiene ${the(wrong.percent)}.`,
    fix: `Precisare a quali anni si riferisce il tasso: dal ${right.from} al ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `una cifra solo per il ${years[0]}` : 'nessuna cifra per questi anni';
  return years.length <= 5 ? `cifre solo per gli anni ${andList(years.map(String))}` : `cifre dal ${years[0]} al ${years.at(-1)}`;
};
const theSpan = (isTimeline: boolean): string => (isTimeline ? 'l’arco temporale' : 'il periodo di studio');
const outOfSpan = (isTimeline: boolean): string => (isTimeline ? 'dall’arco temporale' : 'dal periodo di studio');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `Il periodo di studio ${span(study)} non rientra nell’arco temporale ${span(timeline)}, che dovrebbe comprendere tutti gli anni del rapporto.`,
    fix: 'Ampliare l’arco temporale, o correggere il periodo di studio.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `Il rapporto indica due intervalli di anni: un periodo di studio ${span(study)} e un arco temporale ${span(timeline)}${base === undefined ? '' : `, con ${base} come anno base`}. Mostra ${known(shown)}: chi legge non può sapere che cosa contengano gli altri anni dell’arco temporale.`,
    fix: 'Dire in una frase che cosa copre l’arco temporale oltre al periodo di studio, o indicare i valori di quegli anni.',
  }),
  baseOutside: (base, all, isTimeline) => ({
    message: `L’anno base ${base} è fuori ${outOfSpan(isTimeline)} ${span(all)}.`,
    fix: `Correggere l’anno base o ${theSpan(isTimeline)}.`,
  }),
  baseAfter: (base, published) => ({
    message: `L’anno base ${base}, l’ultimo con valori effettivi, è successivo alla pubblicazione del rapporto (${longDate(published)}).`,
    fix: 'Correggere l’anno base o la data di pubblicazione.',
  }),
  dataOutside: (outside, all, isTimeline) => ({
    message: `I dati citano ${outside.length > 5 ? `${outside.length} anni` : andList(outside.map(String))} fuori ${outOfSpan(isTimeline)} ${span(all)}.`,
    fix: `Ampliare ${theSpan(isTimeline)}, o tralasciare questi anni.`,
  }),
};

/** Italian words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `Dimensione del mercato ${year}`,
  atLeast: (amount) => `almeno ${amount}`,
  atMost: (amount) => `al massimo ${amount}`,
  more: (count) => ({
    message: `Questo controllo ha ${count === '1' ? 'un altro risultato non elencato' : `altri ${count} risultati non elencati`}.`,
    fix: 'Correggere quelli elencati e ripetere la verifica.',
  }),
  growth,
  years,
  sums: sumWords,
  units: unitWords,
  claims: claimWords,
  players: playerWords,
  concentration: concentrationWords,
  developments: developmentWords,
  places: placeWords,
  prose: proseWords,
  contents: contentsWords,
};
