import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, quoted, someOf } from './audit-lists.js';
import { andList, counted, spelled } from './grammar.js';

const lists = { major: 'Hauptanbieter', key: 'Schlüsselanbieter' } as const;
const measures = { cr4: 'CR4, die vier größten zusammen', cr5: 'CR5, die fünf größten zusammen', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `der veröffentlichte Herfindahl-Hirschman-Index (HHI) beträgt ${figure}`,
  cr4: (figure: string) => `die vier größten Unternehmen halten zusammen ${figure}`,
  cr5: (figure: string) => `die fünf größten Unternehmen halten zusammen ${figure}`,
  shares: (figure: string) => `allein die Anteile der aufgeführten Unternehmen ergeben einen Herfindahl-Hirschman-Index (HHI) von ${figure}`,
} as const;
const levels = { low: 'niedrig', medium: 'mittel', high: 'hoch' } as const;

/** German words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'Name' : lists[list]),
  twoNames: (forms) => ({
    message: `Ein Unternehmen ist unter zwei Namen gedruckt: ${andList(forms.map(({ list, name }) => `${quoted(name)} ${list ? `unter den ${lists[list]}n` : 'als sein Name'}`))}.`,
    fix: 'In beiden Listen denselben Namen drucken.',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} und ${quoted(second)} stehen im Bericht als zwei Unternehmen, sehen aber nach einem aus.`,
    fix: 'Zu einem Eintrag zusammenführen, mit dem anderen Namen als Alias, oder die Namen unterscheidbar machen.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `Die beiden Anbieterlisten passen nicht zusammen: Von ${major === 1 ? 'einem' : spelled(major)} der Hauptanbieter ${both ? `${both === 1 ? 'steht' : 'stehen'} nur ${both === 1 ? 'einer' : spelled(both)}` : 'steht keiner'} unter ${key === 1 ? 'dem einen Schlüsselanbieter' : `den ${spelled(key)} Schlüsselanbietern`}. Dort ${leftCount === 1 ? 'fehlt' : 'fehlen'} ${someOf(left, leftCount)}.`,
    fix: 'Jeden Hauptanbieter auch unter den Schlüsselanbietern führen oder sagen, was die Listen unterscheidet.',
  }),
  shares: (year, sum) => ({
    message: `Die Anteile der Unternehmen ergeben ${year} zusammen ${sum}, mehr als den ganzen Markt.`,
    fix: 'Die Anteile korrigieren oder ein doppelt aufgeführtes Unternehmen suchen.',
  }),
};

/** German words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'Wortlaut',
  level: 'Genannte Konzentration',
  levels,
  fromShares: 'Aus den Anteilen der Unternehmen, mindestens',
  measures,
  term: (level, wording) => ({
    message: `Die Konzentration heißt im Wortlaut ${quoted(wording)}, in den Daten aber ${quoted(levels[level])}.`,
    fix: 'Wortlaut und Stufe in Einklang bringen.',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `Die Marktkonzentration heißt ${quoted(wording)}, aber ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, was einen HHI von ${above ? 'mindestens' : 'höchstens'} ${limit} ergibt` : ''}. Nach den US-Fusionsleitlinien von 2023 ist ein Markt über ${high} hoch konzentriert und unter ${moderate} nicht konzentriert; ${quoted(levels[level])} passt nicht.`,
    fix: 'Das Wort oder die Maße korrigieren oder die Skala nennen, zu der das Wort gehört.',
  }),
  under: (measure, published, least) => ({
    message: `${measure === 'hhi' ? 'Der veröffentlichte HHI' : `Die veröffentlichte ${measure.toUpperCase()}`} beträgt ${published}, doch allein die Anteile der aufgeführten Unternehmen ergeben ${least}.`,
    fix: `${measure === 'hhi' ? 'Den Index' : 'Die Quote'} oder die Anteile korrigieren.`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `Die fünf größten Unternehmen sollen ${cr5} halten, weniger als die vier größten mit ${cr4}.`
      : `Die fünf größten Unternehmen sollen ${cr5} halten, die vier größten ${cr4}: Das fünfte wäre größer als der Durchschnitt der vier vor ihm.`,
    fix: 'CR4 oder CR5 korrigieren.',
  }),
};

/** German words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `Die Entwicklung vom ${longDate(date)} handelt von ${andList(names)}; die Anbieterlisten des Berichts nennen ${names.length === 1 ? 'dieses Unternehmen nicht' : 'keines dieser Unternehmen'}.`
      : `Die Entwicklung vom ${longDate(date)} nennt auch ${andList(names)}, in keiner der Anbieterlisten des Berichts aufgeführt.`,
    fix: 'Sagen, was die Entwicklung mit diesem Markt zu tun hat, die Unternehmen zu den Anbietern nehmen oder die Entwicklung weglassen.',
  }),
  noDay: (date) => ({ message: `Das Datum ${date} steht in keinem Kalender.`, fix: 'Das Datum der Entwicklung korrigieren.' }),
  afterPublication: (date, published) => ({
    message: `Eine Entwicklung trägt das Datum ${longDate(date)} und liegt damit nach der Veröffentlichung des Berichts (${longDate(published)}).`,
    fix: 'Eines der beiden Daten korrigieren.',
  }),
};

/** "ein weiterer Befund", "zwei weitere Befunde". */
export const moreFindings = (count: string): string => counted(Number(count.replace(/\D/g, '')), 'einen weiteren Befund', 'weitere Befunde');
