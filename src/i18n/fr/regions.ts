import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { andList, capital, counted, numbered } from './grammar.js';

const lines = (count: number): string => numbered(count, 'ligne de pays', 'lignes de pays');

/** French words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    // After a colon: names of regions bring no article.
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `En tête et en plus forte croissance\u00a0: ${andList(leading)}`;
      const growth = fastest.length ? `plus forte croissance\u00a0: ${andList(fastest)}` : '';
      return capital([leading.length ? `en tête\u00a0: ${andList(leading)}` : '', growth].filter(Boolean).join('\u00a0; '));
    },
    count: (regions, count) => capital(counted(regions, 'une région', 'régions')) + (count ? `, ${lines(count)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. La couleur marque ce que dit le titre, pas une valeur`,
    shaded: (text) => `${text}. Les teintes marquent ce qui est nommé, pas une valeur`,
  },
  leads: 'En tête',
  growsFastest: 'Plus forte hausse',
  key: { listed: 'Nommé dans le rapport', rest: 'Dans une ligne «\u00a0Reste de\u00a0»', none: 'Absent du rapport' },
  lines,
  summary: {
    world: 'Carte du monde.',
    part: (name, facts) => `${name}${facts.length ? `\u00a0: ${facts.join(', ')}` : ''}`,
    more: (more) => `Et ${more} de plus`,
  },
  note: {
    groups: (names, rest) =>
      `Les pays sont groupés comme dans le rapport. Il nomme ${andList([...names, ...(rest ? ['les lignes «\u00a0Reste de\u00a0»'] : [])])} sans en donner les membres\u00a0; les définitions usuelles s’appliquent.`,
    map: (projection) =>
      `Carte\u00a0: Natural Earth, selon le contrôle effectif du terrain\u00a0; projection ${projection === 'world' ? 'Equal Earth' : 'azimutale équivalente'}. Les frontières n’impliquent aucune prise de position.`,
  },
  missing: (years, unit, scale) =>
    `Valeurs non communiquées ici. Le rapport les donne par région et par pays${years && ` pour ${years}`}${unit && `, en ${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`}.`,
  showOnMap: 'Voir sur la carte',
  loadingMap: 'Chargement de la carte',
  unknownPlace: (name) => `trouvé «\u00a0${name}\u00a0», attendu un pays, un groupe de pays ou une région connus, ou leurs codes`,
  figure: 'Carte',
  emptyTitle: 'Aucune région publiée',
  emptyText: 'Ce rapport ne dit pas quelles régions il couvre.',
};
