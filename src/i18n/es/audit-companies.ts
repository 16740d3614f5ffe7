import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, quoted, someOf } from './audit-lists.js';
import { andList, counted } from './grammar.js';

const lists = { major: 'empresas principales', key: 'empresas clave' } as const;
const measures = { cr4: 'CR4, las cuatro mayores juntas', cr5: 'CR5, las cinco mayores juntas', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `el índice de Herfindahl-Hirschman (HHI) publicado es ${figure}`,
  cr4: (figure: string) => `las cuatro mayores empresas tienen juntas ${figure}`,
  cr5: (figure: string) => `las cinco mayores empresas tienen juntas ${figure}`,
  shares: (figure: string) => `las cuotas de las empresas citadas dan por sí solas un índice de Herfindahl-Hirschman (HHI) de ${figure}`,
} as const;
const levels = { low: 'baja', medium: 'media', high: 'alta' } as const;

/** Spanish words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'Nombre' : list === 'major' ? 'Empresas principales' : 'Empresas clave'),
  twoNames: (forms) => ({
    message: `Una empresa figura con dos nombres: ${andList(forms.map(({ list, name }) => `${quoted(name)} ${list ? `entre las ${lists[list]}` : 'como nombre'}`))}.`,
    fix: 'Imprimir el mismo nombre en ambas listas.',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} y ${quoted(second)} figuran en el informe como dos empresas, pero parecen una.`,
    fix: 'Unirlas en una entrada, con el otro nombre como alias, o distinguir los nombres.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `Las dos listas de empresas no concuerdan: de ${counted(major, 'una empresa principal', 'empresas principales')}, ${both ? `solo ${counted(both, 'una figura', 'figuran')}` : 'ninguna figura'} entre las ${key === 1 ? 'empresas clave, que son una' : counted(key, '', 'empresas clave')}. ${leftCount === 1 ? 'Falta' : 'Faltan'} allí ${someOf(left, leftCount)}.`,
    fix: 'Incluir cada empresa principal también entre las clave, o decir qué distingue las listas.',
  }),
  shares: (year, sum) => ({
    message: `Las cuotas de las empresas en ${year} suman ${sum}, más que todo el mercado.`,
    fix: 'Corregir las cuotas, o buscar una empresa que figure dos veces.',
  }),
};

/** Spanish words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'Formulación',
  level: 'Concentración indicada',
  levels,
  fromShares: 'Según las cuotas de las empresas, al menos',
  measures,
  term: (level, wording) => ({
    message: `La concentración se formula como ${quoted(wording)}, pero los datos la llaman ${quoted(levels[level])}.`,
    fix: 'Hacer concordar la formulación y el nivel.',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `La concentración del mercado se llama ${quoted(wording)}, pero ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, lo que da un HHI de ${above ? 'al menos' : 'a lo sumo'} ${limit}` : ''}. Según las directrices de fusiones de EE.\u00a0UU. de 2023, un mercado está muy concentrado por encima de ${high} y no concentrado por debajo de ${moderate}; ${quoted(levels[level])} no encaja.`,
    fix: 'Corregir la palabra o las medidas, o nombrar la escala a la que pertenece la palabra.',
  }),
  under: (measure, published, least) => ({
    message: `El ${measure === 'hhi' ? 'HHI' : `índice ${measure.toUpperCase()}`} publicado es ${published}, pero las cuotas de las empresas citadas dan por sí solas ${least}.`,
    fix: 'Corregir el índice o las cuotas.',
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `Las cinco mayores empresas tendrían ${cr5}, menos que las cuatro mayores con ${cr4}.`
      : `Las cinco mayores empresas tendrían ${cr5} y las cuatro mayores ${cr4}: la quinta superaría la media de las cuatro anteriores.`,
    fix: 'Corregir CR4 o CR5.',
  }),
};

/** Spanish words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `La novedad con fecha ${longDate(date)} trata de ${andList(names)}, y las listas de empresas del informe no citan ${names.length === 1 ? 'a esta empresa' : 'a ninguna de ellas'}.`
      : `La novedad con fecha ${longDate(date)} cita también a ${andList(names)}, en ninguna lista de empresas del informe.`,
    fix: 'Decir qué tiene que ver la novedad con este mercado, añadir las empresas a las listas u omitir la novedad.',
  }),
  noDay: (date) => ({ message: `Ningún calendario tiene la fecha ${date}.`, fix: 'Corregir la fecha de la novedad.' }),
  afterPublication: (date, published) => ({
    message: `Una novedad lleva la fecha ${longDate(date)}, posterior a la publicación del informe (${longDate(published)}).`,
    fix: 'Corregir una de las dos fechas.',
  }),
};
