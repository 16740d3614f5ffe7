import type { TroubleWords } from '../words.js';

/** French words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'Le reste de la page n’est pas touché.',
  retry: 'Réessayer',
  noCode: 'Une partie du code qui dessine ceci ne s’est pas chargée.',
  errors: {
    'bad-src': (detail) => `L’adresse ${detail} n’est pas utilisable\u00a0: elle doit être en http ou https, ou se trouver sur ce site.`,
    network: () => 'Les données n’ont pas pu être jointes.',
    http: (detail) => `Le serveur a répondu ${detail} au lieu des données.`,
    timeout: (detail) => `Les données ne sont pas arrivées en ${detail} secondes.`,
    'too-large': (detail) => `Les données dépassent ${detail} Mo.`,
    'not-json': (detail) => `Le serveur a envoyé ${detail} au lieu de JSON.`,
    'bad-json': (detail) => `Les données ne sont pas du JSON valide\u00a0: ${detail}.`,
    'data-changed': (detail) => `Les données ont changé depuis la publication de cette édition\u00a0; elles ne sont donc pas affichées\u00a0: ${detail}.`,
    'cannot-verify': (detail) => `Impossible de vérifier que les données sont celles de cette édition\u00a0; elles ne sont donc pas affichées${detail ? `\u00a0: ${detail}` : ''}.`,
    invalid: (detail) => `Les données ne sont pas un rapport\u00a0: ${detail}.`,
  },
  issuesTitle: (count) => (count === 1 ? 'Une entrée des données est omise.' : `${count} entrées des données sont omises.`),
  issuesRest: 'Le reste est dessiné tel que fourni.',
  moreIssues: (count) => `et ${count} de plus`,
  noData: 'Ce widget a besoin d’un rapport\u00a0: dans son attribut src, dans sa propriété report ou dans le vt-report qui l’entoure.',
  emptyTitle: 'Rien de publié ici',
  emptyText: 'Ce rapport ne communique rien pour cette figure.',
};
