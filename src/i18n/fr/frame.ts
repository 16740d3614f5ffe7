import type { FrameWords } from '../words.js';

/** French words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'Données d’exemple.',
  sampleText: 'Valeurs fictives, pour la mise en page',
  sampleSource: 'Source\u00a0: données d’exemple',
  source: (report, years) => `Source\u00a0: rapport «\u00a0${report}\u00a0»${years && `, ${years}`}`,
  table: 'Tableau',
  figure: 'Graphique',
  actions: 'Autres actions',
  loading: 'Chargement des données du rapport',
  fullReport: 'Voir le rapport complet',
  errorTitle: 'Les données ne se sont pas chargées',
  noData: 'Aucune donnée de rapport fournie',
  status: { reported: 'Publié', estimated: 'Estimé', derived: 'Calculé', undisclosed: 'Non communiqué' },
  value: 'Valeur',
  basis: 'Statut',
  noValue: 'pas de valeur',
  notDisclosed: 'non communiqué',
  stop: '. ',
};
