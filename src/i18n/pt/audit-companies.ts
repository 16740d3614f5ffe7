import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, quoted, someOf } from './audit-lists.js';
import { andList, counted } from './grammar.js';

const lists = { major: 'empresas principais', key: 'empresas-chave' } as const;
const measures = { cr4: 'CR4, as quatro maiores juntas', cr5: 'CR5, as cinco maiores juntas', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `o índice de Herfindahl-Hirschman (HHI) publicado é ${figure}`,
  cr4: (figure: string) => `as quatro maiores empresas detêm juntas ${figure}`,
  cr5: (figure: string) => `as cinco maiores empresas detêm juntas ${figure}`,
  shares: (figure: string) => `só as fatias das empresas citadas dão um índice de Herfindahl-Hirschman (HHI) de ${figure}`,
} as const;
const levels = { low: 'baixa', medium: 'média', high: 'alta' } as const;

/** Portuguese words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'Nome' : list === 'major' ? 'Empresas principais' : 'Empresas-chave'),
  twoNames: (forms) => ({
    message: `Uma empresa aparece com dois nomes: ${andList(forms.map(({ list, name }) => `${quoted(name)} ${list ? `entre as ${lists[list]}` : 'como nome'}`))}.`,
    fix: 'Imprimir o mesmo nome nas duas listas.',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} e ${quoted(second)} aparecem no relatório como duas empresas, mas parecem uma só.`,
    fix: 'Juntá-las numa entrada, com o outro nome como alias, ou distinguir os nomes.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `As duas listas de empresas não condizem: de ${counted(major, 'uma empresa principal', 'empresas principais')}, ${both ? `só ${counted(both, 'uma consta', 'constam').replace(/^dois/, 'duas')}` : 'nenhuma consta'} entre as ${key === 1 ? 'empresas-chave, que são uma' : counted(key, '', 'empresas-chave').replace(/^dois/, 'duas')}. ${leftCount === 1 ? 'Falta' : 'Faltam'} ali ${someOf(left, leftCount)}.`,
    fix: 'Incluir cada empresa principal também entre as empresas-chave, ou dizer o que distingue as listas.',
  }),
  shares: (year, sum) => ({
    message: `As fatias das empresas em ${year} somam ${sum}, mais do que todo o mercado.`,
    fix: 'Corrigir as fatias, ou procurar uma empresa que conste duas vezes.',
  }),
};

/** Portuguese words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'Formulação',
  level: 'Concentração indicada',
  levels,
  fromShares: 'Segundo as fatias das empresas, pelo menos',
  measures,
  term: (level, wording) => ({
    message: `A concentração é formulada como ${quoted(wording)}, mas os dados chamam-lhe ${quoted(levels[level])}.`,
    fix: 'Fazer condizer a formulação e o nível.',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `A concentração do mercado é dita ${quoted(wording)}, mas ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, o que dá um HHI de ${above ? 'pelo menos' : 'no máximo'} ${limit}` : ''}. Segundo as diretrizes de fusões dos EUA de 2023, um mercado é muito concentrado acima de ${high} e não concentrado abaixo de ${moderate}; ${quoted(levels[level])} não condiz.`,
    fix: 'Corrigir a palavra ou as medidas, ou nomear a escala a que a palavra pertence.',
  }),
  under: (measure, published, least) => ({
    message: `O ${measure === 'hhi' ? 'HHI' : `índice ${measure.toUpperCase()}`} publicado é ${published}, mas só as fatias das empresas citadas dão ${least}.`,
    fix: 'Corrigir o índice ou as fatias.',
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `As cinco maiores empresas deteriam ${cr5}, menos do que as quatro maiores com ${cr4}.`
      : `As cinco maiores empresas deteriam ${cr5} e as quatro maiores ${cr4}: a quinta superaria a média das quatro anteriores.`,
    fix: 'Corrigir CR4 ou CR5.',
  }),
};

/** Portuguese words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `O acontecimento de ${longDate(date)} trata de ${andList(names)}, e as listas de empresas do relatório não citam ${names.length === 1 ? 'esta empresa' : 'nenhuma delas'}.`
      : `O acontecimento de ${longDate(date)} cita também ${andList(names)}, em nenhuma lista de empresas do relatório.`,
    fix: 'Dizer o que o acontecimento tem a ver com este mercado, juntar as empresas às listas ou omitir o acontecimento.',
  }),
  noDay: (date) => ({ message: `Nenhum calendário tem a data ${date}.`, fix: 'Corrigir a data do acontecimento.' }),
  afterPublication: (date, published) => ({
    message: `Um acontecimento tem a data ${longDate(date)}, posterior à publicação do relatório (${longDate(published)}).`,
    fix: 'Corrigir uma das duas datas.',
  }),
};
