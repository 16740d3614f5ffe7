import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { andList, counted } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
const intervals = (count: number): string => counted(count, 'um intervalo', 'intervalos');
const growthOf = (name: string | undefined): string => (name === undefined ? 'O crescimento indicado' : `O crescimento indicado de ${name}`);

const labels: AuditLabels = {
  studyPeriod: 'Período de estudo',
  timeline: 'Período coberto',
  baseYear: 'Ano-base',
  published: 'Publicação',
  market: 'Mercado total',
  wholeMarket: 'Mercado total',
  heading: 'Título',
  unit: 'Unidade dos dados',
  player: 'Empresa',
  company: 'Empresa',
  shares: 'as fatias das empresas',
  date: 'Data',
  region: 'Região',
  place: 'Lugar',
  inText: 'No texto',
  scenario: (kind) => (kind === 'low' ? 'O cenário baixo' : 'O cenário alto'),
  sum: (parts) => `Soma d${parts}`,
  share: (name) => `Fatia de ${name}`,
  value: (name) => `Valor de ${name}`,
};

const growth: AuditGrowthWords = {
  stated: 'Crescimento anual indicado',
  over: (reading) => `Crescimento anual em ${span(reading)}, ${intervals(reading.intervals)}`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}, ${rate} ao ano, não decorre dos seus valores extremos: de ${reading.from} a ${reading.to} os valores crescem ${gives} ao ano em ${intervals(reading.intervals)}.`
      + (fitting ? ` Só condiz se forem contados ${intervals(fitting)}.` : ''),
    fix: fitting
      ? `Contar ${intervals(reading.intervals)} de ${reading.from} a ${reading.to} e indicar ${gives}, ou nomear os anos que a taxa abrange.`
      : 'Corrigir a taxa ou um dos dois valores, ou nomear os anos que a taxa abrange.',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}, ${rate} ao ano, condiz com ${span(right)}, ${intervals(right.intervals)} (${right.percent}). Quem conta os anos ${span(wrong)}, ${intervals(wrong.intervals)}, obtém ${wrong.percent}.`,
    fix: `Dizer que anos a taxa abrange: de ${right.from} a ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `só um número para ${years[0]}` : 'nenhum número para estes anos';
  return years.length <= 5 ? `só números para ${andList(years.map(String))}` : `números de ${years[0]} a ${years.at(-1)}`;
};
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'período coberto' : 'período de estudo');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `O período de estudo ${span(study)} não cai dentro do período coberto ${span(timeline)}, que deveria abranger todos os anos do relatório.`,
    fix: 'Alargar o período coberto, ou corrigir o período de estudo.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `O relatório dá dois períodos: um de estudo, ${span(study)}, e um coberto, ${span(timeline)}${base === undefined ? '' : `, com ${base} como ano-base`}. Mostra ${known(shown)}, e o leitor não pode saber o que contêm os outros anos.`,
    fix: 'Dizer numa frase o que o período coberto abrange além do de estudo, ou dar os valores desses anos.',
  }),
  baseOutside: (base, years, isTimeline) => ({
    message: `O ano-base ${base} fica fora do ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Corrigir o ano-base ou o ${kindOf(isTimeline)}.`,
  }),
  baseAfter: (base, published) => ({
    message: `O ano-base ${base}, o último com valores reais, é posterior à publicação do relatório (${longDate(published)}).`,
    fix: 'Corrigir o ano-base ou a data de publicação.',
  }),
  dataOutside: (outside, years, isTimeline) => ({
    message: `Os dados nomeiam ${outside.length > 5 ? `${outside.length} anos` : andList(outside.map(String))} fora do ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Alargar o ${kindOf(isTimeline)}, ou omitir estes anos.`,
  }),
};

/** Portuguese words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `Tamanho do mercado ${year}`,
  atLeast: (amount) => `pelo menos ${amount}`,
  atMost: (amount) => `no máximo ${amount}`,
  more: (count) => ({
    message: `Esta verificação tem ${count === '1' ? 'mais um ponto que não é mostrado' : `mais ${count} pontos que não são mostrados`}.`,
    fix: 'Corrigir os mostrados e verificar de novo.',
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
