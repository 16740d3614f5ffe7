import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { andList, counted, un } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
const intervals = (count: number): string => counted(count, 'un intervalo', 'intervalos');
const growthOf = (name: string | undefined): string => (name === undefined ? 'El crecimiento indicado' : `El crecimiento indicado de ${name}`);

const labels: AuditLabels = {
  studyPeriod: 'Período de estudio',
  timeline: 'Período cubierto',
  baseYear: 'Año base',
  published: 'Publicación',
  market: 'Mercado total',
  wholeMarket: 'Mercado total',
  heading: 'Título',
  unit: 'Unidad de los datos',
  player: 'Empresa',
  company: 'Empresa',
  shares: 'las cuotas de las empresas',
  date: 'Fecha',
  region: 'Región',
  place: 'Lugar',
  inText: 'En el texto',
  scenario: (kind) => (kind === 'low' ? 'El escenario bajo' : 'El escenario alto'),
  sum: (parts) => `Suma de ${parts}`,
  share: (name) => `Cuota de ${name}`,
  value: (name) => `Valor de ${name}`,
};

const growth: AuditGrowthWords = {
  stated: 'Crecimiento anual indicado',
  over: (reading) => `Crecimiento anual en ${span(reading)}, ${intervals(reading.intervals)}`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}, ${rate} anual, no se deduce de sus valores extremos: de ${reading.from} a ${reading.to} los valores crecen ${un(gives)} anual en ${intervals(reading.intervals)}.`
      + (fitting ? ` Solo concuerda si se cuentan ${intervals(fitting)}.` : ''),
    fix: fitting
      ? `Contar ${intervals(reading.intervals)} de ${reading.from} a ${reading.to} e indicar ${gives}, o nombrar los años que abarca la tasa.`
      : 'Corregir la tasa o uno de los dos valores, o nombrar los años que abarca la tasa.',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}, ${rate} anual, concuerda con ${span(right)}, ${intervals(right.intervals)} (${right.percent}). Quien cuente los años ${span(wrong)}, ${intervals(wrong.intervals)}, obtiene ${wrong.percent}.`,
    fix: `Decir qué años abarca la tasa: de ${right.from} a ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `solo una cifra para ${years[0]}` : 'ninguna cifra para estos años';
  return years.length <= 5 ? `solo cifras para ${andList(years.map(String))}` : `cifras de ${years[0]} a ${years.at(-1)}`;
};
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'período cubierto' : 'período de estudio');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `El período de estudio ${span(study)} no cae dentro del período cubierto ${span(timeline)}, que debería abarcar todos los años del informe.`,
    fix: 'Ampliar el período cubierto, o corregir el período de estudio.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `El informe da dos períodos: uno de estudio, ${span(study)}, y uno cubierto, ${span(timeline)}${base === undefined ? '' : `, con ${base} como año base`}. Muestra ${known(shown)}, y el lector no puede saber qué contienen los demás años.`,
    fix: 'Decir en una frase qué abarca el período cubierto además del de estudio, o dar los valores de esos años.',
  }),
  baseOutside: (base, years, isTimeline) => ({
    message: `El año base ${base} queda fuera del ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Corregir el año base o el ${kindOf(isTimeline)}.`,
  }),
  baseAfter: (base, published) => ({
    message: `El año base ${base}, el último con valores reales, es posterior a la publicación del informe (${longDate(published)}).`,
    fix: 'Corregir el año base o la fecha de publicación.',
  }),
  dataOutside: (outside, years, isTimeline) => ({
    message: `Los datos nombran ${outside.length > 5 ? `${outside.length} años` : andList(outside.map(String))} fuera del ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Ampliar el ${kindOf(isTimeline)}, u omitir estos años.`,
  }),
};

/** Spanish words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `Tamaño del mercado ${year}`,
  atLeast: (amount) => `al menos ${amount}`,
  atMost: (amount) => `a lo sumo ${amount}`,
  more: (count) => ({
    message: `Esta comprobación tiene ${count === '1' ? 'un hallazgo más que no se muestra' : `${count} hallazgos más que no se muestran`}.`,
    fix: 'Corregir los mostrados y volver a revisar.',
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
