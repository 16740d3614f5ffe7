import type { AuditViewWords } from '../audit-view-words.js';
import { andList, capital, counted } from './grammar.js';

/** By tag without prefix, with "dans". */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'le graphique',
  'segment-treemap': 'les segments',
  'segment-outline': 'le plan des segments',
  'regional-map': 'la carte',
  'player-list': 'la liste des acteurs',
  'key-figures': 'les chiffres clés',
  'concentration-meter': 'la concentration',
  'market-dynamics': 'la dynamique',
  developments: 'les faits marquants',
  insights: 'les constats',
  contents: 'le sommaire',
};

const NOUNS = { error: ['une erreur', 'erreurs'], warning: ['un avertissement', 'avertissements'], note: ['une remarque', 'remarques'] } as const;

/** French words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `${capital(counted(total, 'une erreur', 'erreurs'))} à corriger`;
    const points = `${capital(counted(total, 'un point', 'points'))} à vérifier`;
    if (errors === 0) return total === 1 ? `${points}, sans erreur` : `${points}, dont aucune erreur`;
    return `${points}, dont ${counted(errors, 'une erreur', 'erreurs')}`;
  },
  subheading: 'Chiffres, noms et dates du rapport, confrontés entre eux',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], NOUNS[severity][0], NOUNS[severity][1]));
    return `Le rapport a été confronté à lui-même. Résultat\u00a0: ${andList(parts)}. Chaque point dit ce qui ne concorde pas et ce qui le corrigerait.`;
  },
  goodTitle: 'Rien ne se contredit',
  goodText: 'Les taux de croissance concordent avec leurs valeurs extrêmes, les parties avec leur tout, les noms et les dates entre eux, pour autant que le rapport les donne.',
  severities: { error: 'Erreur', warning: 'Avertissement', note: 'Remarque' },
  groups: { error: 'Erreurs', warning: 'Avertissements', note: 'Remarques' },
  meanings: { error: 'Ne peut pas être vrai', warning: 'Peut induire en erreur', note: 'Mérite un coup d’œil' },
  filter: 'Quels points',
  all: 'Tous',
  fix: 'Pour corriger\u00a0:',
  morePlaces: (more) => `${capital(counted(more, 'un autre endroit', 'autres endroits'))}`,
  moreFindings: (more, total) => `Afficher ${more} de plus sur ${total}`,
  showIn: (widget) => `Voir dans ${WIDGETS[widget] ?? 'la page'}`,
  rule: 'Règle',
  severity: 'Gravité',
  finding: 'Constat',
  paths: 'Où',
  caption: 'Ce qui se contredit dans le rapport',
  formMessage: (path, message) => `${path ? `${path}\u00a0: ` : ''}${message}. Cette partie est omise et n’a pas été contrôlée.`,
  formFix: 'Corriger le document. «\u00a0vitrine validate\u00a0» indique la ligne et la colonne.',
};
