import type { PlayersWords } from '../players-words.js';
import { capital, counted, numbered } from './grammar.js';

const listed = { major: 'acteurs majeurs', key: 'acteurs clés' } as const;

/** French words of the player list as it first stands. */
export const playersWords: PlayersWords = {
  // Before "entreprise".
  numbers: 'aucune une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
  headline: (count, spelled, noneDominant) => `${capital(spelled)} entreprise${count > 1 ? 's citées' : ' citée'}${noneDominant ? ', aucune dominante' : ''}`,
  subtitle: (major, key, both) =>
    [major && numbered(major, 'acteur majeur', listed.major), key && numbered(key, 'acteur clé', listed.key)].filter(Boolean).join(' et ') + (both ? `, dont ${counted(both, 'une entreprise', 'entreprises')} dans les deux listes` : ''),
  filter: 'Quelles entreprises',
  filters: { all: 'Toutes', major: 'Majeurs', key: 'Clés' },
  sort: 'Ordre',
  sorts: { report: 'Ordre du rapport', name: 'Nom A–Z', share: 'Par part' },
  find: 'Chercher un nom',
  clear: 'Effacer la recherche',
  list: 'Entreprises',
  company: 'Entreprise',
  lists: { major: 'Acteur majeur', key: 'Acteur clé' },
  showAll: (total) => `Afficher les ${total}`,
  namesAsIn: (list, below) => `Noms tels que dans la liste des ${listed[list]}${below ? `\u00a0; une forme différente dans la liste des ${listed[list === 'key' ? 'major' : 'key']} figure au-dessous` : ''}.`,
  otherForms: 'Une forme différente dans l’une des listes figure sous le nom.',
  missing: 'Parts de marché non communiquées ici.',
  missingAnalysed: 'Le rapport les analyse entreprise par entreprise.',
  missingProfiled: (spelled) => `Le rapport dresse le profil de ${spelled} ${spelled === 'une' ? 'entreprise' : 'entreprises'}.`,
  summary: (count) => `${count} entreprises dans l’ordre du rapport, qui n’indique aucun classement par taille. Aucune part de marché n’est communiquée.`,
  figure: 'Liste',
  emptyTitle: 'Aucune entreprise citée',
  emptyText: 'Ce rapport ne cite ici aucun acteur majeur ni acteur clé.',
};
