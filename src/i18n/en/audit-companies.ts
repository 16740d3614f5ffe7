import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { andList, capital, longDate, someOf, spelled } from './audit-lists.js';

const measures = { cr4: 'CR4, the four largest together', cr5: 'CR5, the five largest together', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `the published Herfindahl-Hirschman index (HHI) is ${figure}`,
  cr4: (figure: string) => `the four largest companies hold ${figure} together`,
  cr5: (figure: string) => `the five largest companies hold ${figure} together`,
  shares: (figure: string) => `the shares of the companies listed alone make a Herfindahl-Hirschman index (HHI) of ${figure}`,
} as const;
const levels = { low: 'low', medium: 'moderate', high: 'high' } as const;

/** English words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'Name' : list === 'major' ? 'Major players' : 'Key players'),
  twoNames: (forms) => ({
    message: `One company is printed under two names: ${andList(forms.map(({ list, name }) => `“${name}”${list ? ` among the ${list} players` : ' as its name'}`))}.`,
    fix: 'Print the same name in both lists.',
  }),
  twice: (first, second) => ({
    message: `“${first}” and “${second}” stand in the report as two companies, but look like one.`,
    fix: 'Make one entry of them, with the other name as an alias; or make the names tell them apart.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `The two lists of players disagree: of ${spelled(major)} major player${major === 1 ? '' : 's'}, ${both ? `only ${spelled(both)} ${both === 1 ? 'is' : 'are'}` : 'none is'} among the ${key === 1 ? 'one key player' : `${spelled(key)} key players`}. ${capital(someOf(left, leftCount))} ${leftCount === 1 ? 'is' : 'are'} missing there.`,
    fix: 'Let each major player stand in the list of key players too, or say what sets the lists apart.',
  }),
  shares: (year, sum) => ({
    message: `The companies’ shares of ${year} add up to ${sum}, more than the whole market.`,
    fix: 'Correct the shares, or look for a company that is listed twice.',
  }),
};

/** English words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'Wording',
  level: 'Stated concentration',
  levels,
  fromShares: 'From the shares of companies, at least',
  measures,
  term: (level, wording) => ({
    message: `The concentration is worded “${wording}”, but the data call it ${levels[level]}.`,
    fix: 'Let wording and level say the same.',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `The market’s concentration is called “${wording}”, but ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, which makes an HHI of at ${above ? 'least' : 'most'} ${limit}` : ''}. By the US merger guidelines of 2023 a market is highly concentrated above ${high} and unconcentrated below ${moderate}; ${levels[level]} does not fit.`,
    fix: 'Correct the word or the measures, or name the scale that the word belongs to.',
  }),
  under: (measure, published, least) => ({
    message: `The published ${measure === 'hhi' ? 'HHI' : measure.toUpperCase()} is ${published}, but the shares of the companies listed alone make ${least}.`,
    fix: `Correct the ${measure === 'hhi' ? 'index' : 'ratio'} or the shares.`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `The five largest companies are said to hold ${cr5}, less than the four largest with ${cr4}.`
      : `The five largest companies are said to hold ${cr5}, the four largest ${cr4}: the fifth would be larger than the average of the four before it.`,
    fix: 'Correct CR4 or CR5.',
  }),
};

/** English words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `The development of ${longDate(date)} is about ${andList(names)}, and the report’s lists of players name ${names.length === 1 ? 'not this company' : names.length === 2 ? 'neither of them' : 'none of them'}.`
      : `The development of ${longDate(date)} also names ${andList(names)}, in none of the report’s lists of players.`,
    fix: 'Say what the development has to do with this market, add the companies to the players, or leave the development out.',
  }),
  noDay: (date) => ({ message: `No calendar has the date ${date}.`, fix: 'Correct the date of the development.' }),
  afterPublication: (date, published) => ({
    message: `A development is dated ${longDate(date)}, after the publication of the report (${longDate(published)}).`,
    fix: 'Correct one of the two dates.',
  }),
};
