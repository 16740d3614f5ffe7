import type { PlayersWords } from '../players-words.js';
import { capital, counted, numbered } from './grammar.js';

const listed = { major: 'empresas principales', key: 'empresas clave' } as const;

/** Spanish words of the player list as it first stands. */
export const playersWords: PlayersWords = {
  // Before "empresas".
  numbers: 'ninguna una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(' '),
  headline: (count, spelled, noneDominant) => `${capital(spelled)} ${count > 1 ? 'empresas citadas' : 'empresa citada'}${noneDominant ? ', ninguna dominante' : ''}`,
  subtitle: (major, key, both) =>
    [major && numbered(major, 'empresa principal', listed.major), key && numbered(key, 'empresa clave', listed.key)].filter(Boolean).join(' y ') + (both ? `; ${counted(both, 'una está', 'están')} en ambas listas` : ''),
  filter: 'Qué empresas',
  filters: { all: 'Todas', major: 'Principales', key: 'Clave' },
  sort: 'Orden',
  sorts: { report: 'Orden del informe', name: 'Nombre A–Z', share: 'Por cuota' },
  find: 'Buscar una empresa',
  clear: 'Borrar búsqueda',
  list: 'Empresas',
  company: 'Empresa',
  lists: { major: 'Principal', key: 'Clave' },
  showAll: (total) => `Mostrar las ${total}`,
  namesAsIn: (list, below) => `Nombres como en la lista de ${listed[list]}${below ? `; si difieren en la de ${listed[list === 'key' ? 'major' : 'key']}, esa forma figura debajo` : ''}.`,
  otherForms: 'Si una de las listas usa otra forma, figura debajo del nombre.',
  missing: 'Cuotas de mercado no divulgadas aquí.',
  missingAnalysed: 'El informe las analiza empresa por empresa.',
  missingProfiled: (spelled) => `El informe incluye el perfil de ${spelled} de las empresas.`,
  summary: (count) => `${count} empresas en el orden del informe, que no indica tamaño. No se divulga ninguna cuota de mercado.`,
  figure: 'Lista',
  emptyTitle: 'Sin empresas citadas',
  emptyText: 'Este informe no cita aquí empresas principales ni clave.',
};
