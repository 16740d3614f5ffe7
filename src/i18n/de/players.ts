import type { PlayersWords } from '../players-words.js';
import { capital, counted } from './grammar.js';

const lists = { major: 'Hauptanbieter', key: 'Schlüsselanbieter' } as const;

/** German words of the player list as it first stands. */
export const playersWords: PlayersWords = {
  numbers: 'kein ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  headline: (_count, spelled, noneDominant) => `${capital(spelled)} Unternehmen genannt${noneDominant ? ', keines dominiert' : ''}`,
  subtitle: (major, key, both) =>
    [major && `${major} ${lists.major}`, key && `${key} ${lists.key}`].filter(Boolean).join(' und ') + (both ? `; ${counted(both, 'eines ist', 'sind')} beides` : ''),
  filter: 'Welche Unternehmen',
  filters: { all: 'Alle', major: 'Haupt', key: 'Schlüssel' },
  sort: 'Reihenfolge',
  sorts: { report: 'Wie im Bericht', name: 'Name A–Z', share: 'Nach Anteil' },
  find: 'Firma suchen',
  clear: 'Suche löschen',
  list: 'Unternehmen',
  company: 'Unternehmen',
  // Over a narrow column they break in the middle.
  lists: { major: 'Haupt\u00adanbieter', key: 'Schlüssel\u00adanbieter' },
  showAll: (total) => `Alle ${total} zeigen`,
  namesAsIn: (list, below) => `Namen wie in der Liste der ${lists[list]}${below ? `; weicht die Liste der ${lists[list === 'key' ? 'major' : 'key']} ab, steht deren Form darunter` : ''}.`,
  otherForms: 'Weicht eine der Listen ab, steht deren Form unter dem Namen.',
  missing: 'Marktanteile hier nicht offengelegt.',
  missingAnalysed: 'Der Bericht untersucht sie für jedes Unternehmen.',
  missingProfiled: (spelled) => `Der Bericht enthält Profile von ${spelled === 'ein' ? 'einem' : spelled} der Unternehmen.`,
  summary: (count) => `${count} Unternehmen in der Reihenfolge des Berichts, die keine Rangfolge nach Größe ist. Marktanteile sind nicht offengelegt.`,
  figure: 'Liste',
  emptyTitle: 'Keine Unternehmen genannt',
  emptyText: 'Dieser Bericht nennt hier keine Haupt- oder Schlüsselanbieter.',
};
