import type { PlayersWords } from '../players-words.js';
import { capital } from './grammar.js';

/** Of companies, which are feminine. */
const NUMBERS = 'nessuna una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'.split(' ');

const players = (count: number, one: string, many: string): string => (count ? `${count} ${count === 1 ? one : many}` : '');

/** Italian words of the player list as it first stands. */
export const playersWords: PlayersWords = {
  numbers: NUMBERS,
  headline: (count, spelled, noneDominant) => (count === 1 ? 'Una sola azienda citata' : `${capital(spelled)} aziende citate${noneDominant ? ', nessuna dominante' : ''}`),
  subtitle: (major, key, both, spelledBoth) =>
    [players(major, 'maggiore operatore', 'maggiori operatori'), players(key, 'operatore chiave', 'operatori chiave')].filter(Boolean).join(' e ') + (both ? `; ${spelledBoth} in entrambi gli elenchi` : ''),
  filter: 'Quali aziende',
  filters: { all: 'Tutte', major: 'Maggiori', key: 'Chiave' },
  sort: 'Ordine',
  sorts: { report: 'Del rapporto', name: 'Nome A–Z', share: 'Per quota' },
  find: 'Cerca un’azienda',
  clear: 'Cancella ricerca',
  list: 'Aziende',
  company: 'Azienda',
  lists: { major: 'Tra i maggiori', key: 'Tra i chiave' },
  showAll: (total) => `Mostra tutte (${total})`,
  namesAsIn: (list, below) =>
    `Nomi come nell’elenco degli operatori ${list === 'major' ? 'maggiori' : 'chiave'}${below ? `; sotto, la forma diversa dell’elenco degli operatori ${list === 'key' ? 'maggiori' : 'chiave'}` : ''}.`,
  otherForms: 'La forma diversa in uno degli elenchi è indicata sotto il nome.',
  missing: 'Quote di mercato non divulgate qui.',
  missingAnalysed: 'Il rapporto le analizza azienda per azienda.',
  missingProfiled: (spelled) => `Aziende con un profilo nel rapporto: ${spelled}.`,
  summary: (count) => `${count} aziende nell’ordine del rapporto, che non indica la dimensione. Nessuna quota di mercato è divulgata.`,
  figure: 'Elenco',
  emptyTitle: 'Nessuna azienda citata',
  emptyText: 'Questo rapporto non cita qui maggiori operatori né operatori chiave.',
};
