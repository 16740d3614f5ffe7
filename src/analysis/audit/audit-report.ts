/** Checks the numbers, names and dates of a report against each other. */
import { formatNumber } from '../../i18n/format.js';
import { formatPublished, publishedStyle, qualify } from '../../i18n/amount.js';
import type { AuditWords } from '../../i18n/audit-words.js';
import { auditWords } from '../../i18n/en/audit.js';
import { isKnown, type KnownFigure } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import type { Unit } from '../../model/unit.js';
import { claimRank, claimTwice } from './claim-rules.js';
import { concentrationLevel, concentrationMeasures, concentrationTerm } from './concentration-rules.js';
import { contentsDouble } from './contents-rules.js';
import { developmentCompanies, developmentDates } from './development-rules.js';
import { familiesOf } from './families.js';
import type { Finding, FindingSeverity } from './finding.js';
import { growthEndPoints, growthReading } from './growth-rules.js';
import { placeTwice, placeUnknown, regionEmpty } from './place-rules.js';
import { playerLists, playerShares, playerTwice, playerTwoNames } from './player-rules.js';
import { proseFigure, unitOfProse } from './prose-rules.js';
import type { AuditContext, AuditWriter, Draft, ResolvePlace, Rule } from './rule.js';
import { shareOfValue } from './share-rules.js';
import { scenarioOrder, unitOfHeadings, unitOfYears } from './size-rules.js';
import { countryShares, countrySum, regionShares, regionSum, restNegative, segmentShares, segmentSum, unitOfParts } from './sum-rules.js';
import { baseYear, dataYears, studyPeriod } from './year-rules.js';

/** Every rule by its id, in the order in which findings of one severity stand. docs/audit.md lists them. */
export const auditRules: Readonly<Record<string, Rule>> = {
  'growth-end-points': growthEndPoints,
  'growth-reading': growthReading,
  'study-period': studyPeriod,
  'base-year': baseYear,
  'data-years': dataYears,
  'scenario-order': scenarioOrder,
  'unit-years': unitOfYears,
  'unit-parts': unitOfParts,
  'unit-headings': unitOfHeadings,
  'unit-prose': unitOfProse,
  'segment-sum': segmentSum,
  'segment-shares': segmentShares,
  'region-sum': regionSum,
  'region-shares': regionShares,
  'country-sum': countrySum,
  'country-shares': countryShares,
  'rest-negative': restNegative,
  'share-of-value': shareOfValue,
  'claim-rank': claimRank,
  'claim-twice': claimTwice,
  'concentration-term': concentrationTerm,
  'concentration-level': concentrationLevel,
  'concentration-measures': concentrationMeasures,
  'player-lists': playerLists,
  'player-twice': playerTwice,
  'player-names': playerTwoNames,
  'player-shares': playerShares,
  'development-dates': developmentDates,
  'development-companies': developmentCompanies,
  'place-twice': placeTwice,
  'place-unknown': placeUnknown,
  'region-empty': regionEmpty,
  'prose-figure': proseFigure,
  'contents-double': contentsDouble,
};

/** How many findings of one rule are listed; one more then says how many there are besides. */
export const MOST_FINDINGS = 50;

const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'note'];

/**
 * What in a report contradicts itself or is backed by nothing: errors first, then warnings, then notes. Nothing for a
 * report that agrees with itself. Never throws on what parseReport gives, never changes it. The rules on unknown places,
 * and on countries that two names share, need `resolvePlace` (see geography) and are left out without it.
 */
export function auditReport(report: Report, words: AuditWords = auditWords, lang = 'en', resolvePlace?: ResolvePlace): readonly Finding[] {
  const context = contextOf(report, words, lang, resolvePlace);
  const found = Object.entries(auditRules).flatMap(([id, rule]) => written(id, rule(report, context), context));
  return SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

function written(rule: string, drafts: readonly Draft[], { words, write }: AuditContext): readonly Finding[] {
  const findings = drafts.slice(0, MOST_FINDINGS).map((draft): Finding => ({ rule, ...draft() }));
  const next = drafts[MOST_FINDINGS]?.();
  if (!next) return findings;
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one)) ?? 'note';
  return [...findings, { rule, severity, ...words.more(write.number(drafts.length - MOST_FINDINGS)), paths: next.paths.slice(0, 1), figures: [] }];
}

function contextOf(report: Report, words: AuditWords, lang: string, resolvePlace: ResolvePlace | undefined): AuditContext {
  const values = report.marketSize?.values ?? [];
  const sizes = new Map(values.flatMap(({ year, figure }) => (isKnown(figure) ? [[year, figure] as const] : [])));
  const places = new Map(values.map(({ year }, i) => [year, i]));
  return {
    words,
    families: familiesOf(report),
    sizes,
    sizePath: (year) => `marketSize.values[${places.get(year) ?? 0}].figure`,
    floor: [...sizes.values()].some((figure) => figure.kind === 'range' ? figure.low < 0 : figure.value < 0) ? -Infinity : 0,
    write: writerOf(report.marketSize?.unit ?? { kind: 'money', scale: 'one' }, words, languageTag(lang)),
    resolvePlace,
  };
}

/** English for what is no language tag ("en_US"), which Intl would throw at. */
function languageTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function writerOf(unit: Unit, words: AuditWords, lang: string): AuditWriter {
  const figureIn = (figure: KnownFigure, own: Unit) => formatPublished(publishedStyle(lang, words.amount, own), figure);
  const number = (value: number, decimals = 6) => formatNumber(lang, value, decimals);
  const exact = (value: number): KnownFigure => ({ kind: 'exact', value, status: 'derived' });
  return {
    number,
    percent: (value, decimals = 6) => words.amount.percent(number(value, decimals)),
    size: (value) => figureIn(exact(value), unit),
    sizeFigure: (figure) => figureIn(figure, unit),
    percentFigure: (figure) => figureIn(figure, { kind: 'percent' }),
    numberFigure: (figure) => qualify(publishedStyle(lang, words.amount, { kind: 'percent' }), figure, number),
    figureIn,
  };
}
