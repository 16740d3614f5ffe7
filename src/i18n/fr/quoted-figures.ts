import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { capital } from './grammar.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'une flèche signifie «\u00a0plus de\u00a0»',
  under: 'une barre ouverte «\u00a0moins de\u00a0»',
  about: 'une extrémité hachurée «\u00a0environ\u00a0»',
  range: 'une partie hachurée une fourchette',
};

/** French words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => (count === 1 ? 'Un chiffre cité dans le texte' : `${count} chiffres cités dans le texte`),
  summary: (count, bars) => `${count === 1 ? 'Un chiffre cité' : `${count} chiffres cités`} dans le texte, dont ${bars} avec une barre de 0 à 100\u00a0%.`,
  subtitle: 'Chiffres cités dans le texte du rapport',
  key: (ends) => (ends.length ? `${capital(ends.map((end) => ENDS[end]).join(', '))}.` : ''),
  change: 'Une variation n’est pas la part d’un tout\u00a0: elle n’a pas de barre.',
  more: (count) => (count === 1 ? 'Un autre figure dans le tableau.' : `${count} autres figurent dans le tableau.`),
  emptyTitle: 'Aucun chiffre cité',
  emptyText: 'Le texte de ce rapport ne cite aucun chiffre.',
};
