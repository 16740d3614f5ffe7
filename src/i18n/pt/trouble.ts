import type { TroubleWords } from '../words.js';

/** Portuguese words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'O resto da página não é afetado.',
  retry: 'Tentar de novo',
  noCode: 'Uma parte do código que desenha isto não carregou.',
  errors: {
    'bad-src': (detail) => `O endereço ${detail} não serve: deve ser http, https ou deste site.`,
    network: () => 'Não foi possível chegar aos dados.',
    http: (detail) => `O servidor respondeu ${detail} em vez dos dados.`,
    timeout: (detail) => `Os dados não chegaram em ${detail} segundos.`,
    'too-large': (detail) => `Os dados excedem ${detail} MB.`,
    'not-json': (detail) => `O servidor enviou ${detail} em vez de JSON.`,
    'bad-json': (detail) => `Os dados não são JSON válido: ${detail}.`,
    'data-changed': (detail) => `Os dados mudaram desde que esta edição foi publicada, por isso não são mostrados: ${detail}.`,
    'cannot-verify': (detail) => `Não é possível verificar se os dados são os desta edição, por isso não são mostrados${detail ? `: ${detail}` : ''}.`,
    invalid: (detail) => `Os dados não são um relatório: ${detail}.`,
  },
  issuesTitle: (count) => (count === 1 ? 'Uma entrada dos dados foi omitida.' : `${count} entradas dos dados foram omitidas.`),
  issuesRest: 'O resto é desenhado tal como foi fornecido.',
  moreIssues: (count) => `e mais ${count}`,
  noData: 'Este widget precisa de um relatório: no atributo src, na propriedade report ou no vt-report que o envolve.',
  emptyTitle: 'Nada publicado aqui',
  emptyText: 'Este relatório não divulga nada para esta figura.',
};
