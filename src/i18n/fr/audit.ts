import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { longDate, quoted } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { andList, counted } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
const intervals = (count: number): string => counted(count, 'un intervalle', 'intervalles');
const growthOf = (name: string | undefined): string => (name === undefined ? 'La croissance indiquée' : `La croissance indiquée de ${quoted(name)}`);

const labels: AuditLabels = {
  studyPeriod: 'Période d’étude',
  timeline: 'Période couverte',
  baseYear: 'Année de base',
  published: 'Publication',
  market: 'Ensemble du marché',
  wholeMarket: 'Ensemble du marché',
  heading: 'Titre',
  unit: 'Unité des données',
  player: 'Acteur',
  company: 'Entreprise',
  shares: 'parts des entreprises',
  date: 'Date',
  region: 'Région',
  place: 'Lieu',
  inText: 'Dans le texte',
  scenario: (kind) => (kind === 'low' ? 'Le scénario bas' : 'Le scénario haut'),
  sum: (parts) => `Somme des ${parts}`,
  share: (name) => `Part de ${quoted(name)}`,
  value: (name) => `Valeur de ${quoted(name)}`,
};

const growth: AuditGrowthWords = {
  stated: 'Croissance par an indiquée',
  over: (reading) => `Croissance par an sur ${span(reading)}, ${intervals(reading.intervals)}`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}, ${rate} par an, ne découle pas de ses valeurs extrêmes\u00a0: de ${reading.from} à ${reading.to}, les valeurs croissent de ${gives} par an sur ${intervals(reading.intervals)}.`
      + (fitting ? ` Elle ne convient que si l’on compte ${intervals(fitting)}.` : ''),
    fix: fitting
      ? `Compter ${intervals(reading.intervals)} de ${reading.from} à ${reading.to} et indiquer ${gives}, ou nommer les années que couvre le taux.`
      : 'Corriger le taux ou l’une des deux valeurs, ou nommer les années que couvre le taux.',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}, ${rate} par an, convient à ${span(right)}, ${intervals(right.intervals)} (${right.percent}). Qui compte les années ${span(wrong)}, ${intervals(wrong.intervals)}, obtient ${wrong.percent}.`,
    fix: `Dire quelles années couvre le taux\u00a0: ${right.from} à ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `un chiffre pour ${years[0]} seulement` : 'aucun chiffre pour ces années';
  return years.length <= 5 ? `des chiffres pour ${andList(years.map(String))} seulement` : `des chiffres de ${years[0]} à ${years.at(-1)}`;
};
/** Both are feminine. */
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'période couverte' : 'période d’étude');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `La période d’étude ${span(study)} sort de la période couverte ${span(timeline)}, qui doit pourtant comprendre toutes les années du rapport.`,
    fix: 'Élargir la période couverte, ou corriger la période d’étude.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `Le rapport donne deux périodes\u00a0: une période d’étude ${span(study)} et une période couverte ${span(timeline)}${base === undefined ? '' : `, avec ${base} pour année de base`}. Il montre ${known(shown)}\u00a0: le lecteur ne peut savoir ce que contiennent les autres années.`,
    fix: 'Dire en une phrase ce que la période couverte comprend au-delà de la période d’étude, ou donner les valeurs de ces années.',
  }),
  baseOutside: (base, years, isTimeline) => ({
    message: `L’année de base ${base} sort de la ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Corriger l’année de base ou la ${kindOf(isTimeline)}.`,
  }),
  baseAfter: (base, published) => ({
    message: `L’année de base ${base}, la dernière aux valeurs réelles, est postérieure à la publication du rapport (${longDate(published)}).`,
    fix: 'Corriger l’année de base ou la date de publication.',
  }),
  dataOutside: (outside, years, isTimeline) => ({
    message: `Les données nomment ${outside.length > 5 ? `${outside.length} années` : andList(outside.map(String))} hors de la ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Élargir la ${kindOf(isTimeline)}, ou retirer ces années.`,
  }),
};

/** French words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `Taille du marché ${year}`,
  atLeast: (amount) => `au moins ${amount}`,
  atMost: (amount) => `au plus ${amount}`,
  more: (count) => ({
    message: `Ce contrôle compte ${count === '1' ? 'un autre constat, non listé' : `${count} autres constats, non listés`}.`,
    fix: 'Corriger ceux qui sont listés et contrôler à nouveau.',
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
