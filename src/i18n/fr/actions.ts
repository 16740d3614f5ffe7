import type { ActionWords } from '../words.js';

/** French words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'Afficher le tableau',
  showFigure: (figure) => `Afficher en mode ${figure.toLowerCase()}`,
  moreRows: (count, all) => `Afficher ${count} lignes de plus sur ${all}`,
  copyTable: 'Copier le tableau',
  copied: 'Copié',
  downloadPng: 'Télécharger le PNG',
  downloadSvg: 'Télécharger le SVG',
  downloadCsv: 'Télécharger le CSV',
  downloadJson: 'Télécharger le JSON',
  print: 'Imprimer',
  noPrint: 'Impression impossible ici',
  noFile: 'Le fichier n’a pas pu être créé',
  sampleData: 'Données d’exemple',
  cite: 'Citer',
};
