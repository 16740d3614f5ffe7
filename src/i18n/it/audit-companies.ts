import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, quoted } from './audit-lists.js';
import { andList, counted, spelled, the } from './grammar.js';

const measures = { cr4: 'CR4, le prime quattro insieme', cr5: 'CR5, le prime cinque insieme', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `l’indice di Herfindahl-Hirschman (HHI) pubblicato è ${figure}`,
  cr4: (figure: string) => `le prime quattro aziende detengono insieme ${the(figure)}`,
  cr5: (figure: string) => `le prime cinque aziende detengono insieme ${the(figure)}`,
  shares: (figure: string) => `già le quote delle aziende elencate danno un indice di Herfindahl-Hirschman (HHI) di ${figure}`,
} as const;
const levels = { low: 'bassa', medium: 'moderata', high: 'alta' } as const;
const lists = { major: 'maggiori operatori', key: 'operatori chiave' } as const;

/** Italian words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'Nome' : list === 'major' ? 'Maggiori operatori' : 'Operatori chiave'),
  twoNames: (forms) => ({
    message: `Una stessa azienda compare con due nomi: ${andList(forms.map(({ list, name }) => `${quoted(name)} ${list ? `tra gli operatori ${list === 'major' ? 'maggiori' : 'chiave'}` : 'come nome proprio'}`))}.`,
    fix: 'Usare lo stesso nome in entrambi gli elenchi.',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} e ${quoted(second)} figurano nel rapporto come due aziende, ma sembrano una sola.`,
    fix: 'Farne una voce sola, con l’altro nome come alias; oppure usare nomi che le distinguano.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `I due elenchi di operatori non concordano: su ${counted(major, 'un operatore', 'operatori')} tra i ${lists.major}, ${both ? `solo ${both === 1 ? 'uno è' : `${spelled(both)} sono`}` : 'nessuno è'} tra gli ${lists.key} (in tutto ${spelled(key)}). Vi ${leftCount === 1 ? 'manca' : 'mancano'}: ${andList(left, leftCount - left.length)}.`,
    fix: 'Riportare ogni maggiore operatore anche tra gli operatori chiave, oppure spiegare che cosa distingue gli elenchi.',
  }),
  shares: (year, sum) => ({
    message: `Le quote delle aziende del ${year} danno in totale ${sum}, più dell’intero mercato.`,
    fix: 'Correggere le quote, o cercare un’azienda elencata due volte.',
  }),
};

/** Italian words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'Formulazione',
  level: 'Concentrazione dichiarata',
  levels,
  fromShares: 'Dalle quote delle aziende, almeno',
  measures,
  term: (level, wording) => ({
    message: `La concentrazione è descritta come ${quoted(wording)}, ma i dati la dicono ${levels[level]}.`,
    fix: 'Far coincidere formulazione e livello.',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `La concentrazione del mercato è detta ${quoted(wording)}, ma ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, cioè un HHI ${above ? 'di almeno' : 'al massimo di'} ${limit}` : ''}. Secondo le linee guida USA sulle fusioni del 2023 un mercato è molto concentrato sopra ${high} e non concentrato sotto ${moderate}; il livello «${levels[level]}» non è compatibile.`,
    fix: 'Correggere la parola o le misure, oppure indicare a quale scala appartiene la parola.',
  }),
  under: (measure, published, least) => ({
    message: `${measure === 'hhi' ? 'L’HHI' : `Il ${measure.toUpperCase()}`} pubblicato è ${published}, ma già le quote delle aziende elencate danno ${least}.`,
    fix: `Correggere ${measure === 'hhi' ? 'l’indice' : 'il rapporto di concentrazione'} o le quote.`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `Alle prime cinque aziende è attribuito ${the(cr5)}, meno che alle prime quattro con ${the(cr4)}.`
      : `Alle prime cinque aziende è attribuito ${the(cr5)}, alle prime quattro ${the(cr4)}: la quinta sarebbe più grande della media delle quattro che la precedono.`,
    fix: 'Correggere CR4 o CR5.',
  }),
};

/** Italian words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `Lo sviluppo datato ${longDate(date)} riguarda ${andList(names)}: gli elenchi di operatori del rapporto non ${names.length === 1 ? 'citano questa azienda' : 'ne citano alcuna'}.`
      : `Lo sviluppo datato ${longDate(date)} cita anche ${andList(names)}, in nessuno degli elenchi di operatori del rapporto.`,
    fix: 'Dire che cosa c’entra lo sviluppo con questo mercato, aggiungere le aziende agli operatori o tralasciare lo sviluppo.',
  }),
  noDay: (date) => ({ message: `La data ${date} non esiste in alcun calendario.`, fix: 'Correggere la data dello sviluppo.' }),
  afterPublication: (date, published) => ({
    message: `Uno sviluppo è datato ${longDate(date)}, dopo la pubblicazione del rapporto (${longDate(published)}).`,
    fix: 'Correggere una delle due date.',
  }),
};
