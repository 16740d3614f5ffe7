import type { PlayersWords } from '../players-words.js';
import { capital, counted, numbered } from './grammar.js';

const listed = { major: 'empresas principais', key: 'empresas-chave' } as const;

/** Portuguese words of the player list as it first stands. */
export const playersWords: PlayersWords = {
  // Before "empresas"; from 14 on Brazil and Portugal spell some in two ways.
  numbers: 'nenhuma uma duas três quatro cinco seis sete oito nove dez onze doze treze'.split(' '),
  headline: (count, spelled, noneDominant) => `${capital(spelled)} ${count > 1 ? 'empresas citadas' : 'empresa citada'}${noneDominant ? ', nenhuma dominante' : ''}`,
  subtitle: (major, key, both) =>
    [major && numbered(major, 'empresa principal', listed.major), key && numbered(key, 'empresa-chave', listed.key)].filter(Boolean).join(' e ') + (both ? `; ${counted(both, 'uma está', 'estão')} nas duas listas` : ''),
  filter: 'Que empresas',
  filters: { all: 'Todas', major: 'Principais', key: 'Chave' },
  sort: 'Ordem',
  sorts: { report: 'Ordem do relatório', name: 'Nome A–Z', share: 'Por fatia' },
  find: 'Procurar uma empresa',
  clear: 'Limpar a procura',
  list: 'Empresas',
  company: 'Empresa',
  lists: { major: 'Principal', key: 'Chave' },
  showAll: (total) => `Mostrar as ${total}`,
  namesAsIn: (list, below) => `Nomes como na lista de ${listed[list]}${below ? `; se diferem na de ${listed[list === 'key' ? 'major' : 'key']}, essa forma consta abaixo` : ''}.`,
  otherForms: 'Se uma das listas usa outra forma, ela consta abaixo do nome.',
  missing: 'Fatias de mercado não divulgadas aqui.',
  missingAnalysed: 'O relatório analisa-as empresa por empresa.',
  missingProfiled: (spelled) => `O relatório inclui o perfil de ${spelled} das empresas.`,
  summary: (count) => `${count} empresas na ordem do relatório, que não indica tamanho. Nenhuma fatia de mercado é divulgada.`,
  figure: 'Lista',
  emptyTitle: 'Nenhuma empresa citada',
  emptyText: 'Este relatório não cita aqui empresas principais nem empresas-chave.',
};
