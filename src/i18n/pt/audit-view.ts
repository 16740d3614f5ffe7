import type { AuditViewWords } from '../audit-view-words.js';
import { andList, capital, counted } from './grammar.js';

/** By tag without prefix, with "em" and its article. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'no gráfico',
  'segment-treemap': 'nos segmentos',
  'segment-outline': 'no esquema de segmentos',
  'regional-map': 'no mapa',
  'player-list': 'na lista de empresas',
  'key-figures': 'nos números-chave',
  'concentration-meter': 'na concentração',
  'market-dynamics': 'na dinâmica',
  developments: 'nos acontecimentos',
  insights: 'nos destaques',
  contents: 'no índice',
};

const NOUNS = { error: ['um erro', 'erros'], warning: ['um aviso', 'avisos'], note: ['uma nota', 'notas'] } as const;

/** Portuguese words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `${capital(counted(total, 'um erro', 'erros'))} por corrigir`;
    const points = `${capital(counted(total, 'um ponto', 'pontos'))} por verificar`;
    if (errors === 0) return total === 1 ? `${points}, que não é um erro` : `${points}, nenhum deles um erro`;
    return `${points}, entre eles ${counted(errors, 'um erro', 'erros')}`;
  },
  subheading: 'Números, nomes e datas do relatório, confrontados entre si',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], NOUNS[severity][0], NOUNS[severity][1]));
    return `O relatório foi confrontado consigo mesmo. Resultado: ${andList(parts)}. Cada ponto diz o que não condiz e como corrigi-lo.`;
  },
  goodTitle: 'Nada se contradiz',
  goodText: 'As taxas de crescimento condizem com os seus valores extremos, as partes com o todo, e os nomes e datas entre si, até onde o relatório os dá.',
  severities: { error: 'Erro', warning: 'Aviso', note: 'Nota' },
  groups: { error: 'Erros', warning: 'Avisos', note: 'Notas' },
  meanings: { error: 'Não pode ser verdade', warning: 'Pode induzir em erro', note: 'Vale a pena olhar' },
  filter: 'Que pontos',
  all: 'Todos',
  fix: 'Para corrigir:',
  morePlaces: (more) => (more === 1 ? 'Mais um lugar' : `Mais ${more} lugares`),
  moreFindings: (more, total) => `Mostrar mais ${more} de ${total}`,
  showIn: (widget) => `Ver ${WIDGETS[widget] ?? 'na página'}`,
  rule: 'Regra',
  severity: 'Gravidade',
  finding: 'Ponto',
  paths: 'Onde',
  caption: 'O que se contradiz no relatório',
  formMessage: (path, message) => `${path ? `${path}: ` : ''}${message}. Esta parte é omitida e não foi verificada.`,
  formFix: 'Corrigir o documento. “vitrine validate” indica linha e coluna.',
};
