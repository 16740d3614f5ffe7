import type { SegmentationWords } from '../segmentation-words.js';
import { capital, counted, digits, numbered, spelled } from './grammar.js';

/** French words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name, own) => (own ? name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()) : `«\u00a0${name}\u00a0»`),
  tabs: 'Découpage',
  figure: (by, treemap) => `${treemap ? 'Treemap' : 'Segments'} par ${by}`,
  parts: (parts) => numbered(parts, 'sous-segment', 'sous-segments'),
  rest: (open) => (open ? `Non communiqué\u00a0: ${numbered(open, 'segment', 'segments')}` : 'Non nommé'),
  more: (more, all) => `${digits(more)} ${all ? 'segments' : 'de plus'}`,
  summary: {
    whole: (by, segments, treemap) => `${treemap ? 'Treemap' : 'Structure, sans tailles'}\u00a0: ${counted(segments, 'un segment', 'segments')} par ${by}.`,
    part: (name, segments) => `${name}\u00a0: ${counted(segments, 'un sous-segment', 'sous-segments')}.`,
    entry: (name, facts) => `${name}${facts.length ? `\u00a0: ${facts.join(', ')}` : ''}.`,
    more: (more) => `Et ${spelled(more)} de plus.`,
    open: (open) => (open === 1 ? 'Une taille n’est pas communiquée.' : `${capital(spelled(open))} tailles ne sont pas communiquées.`),
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'Valeurs non communiquées' : `Valeurs non communiquées pour ${spelled(open)} ${open === 1 ? 'segment' : 'segments'} sur ${spelled(all)}`} ici. Le rapport les donne${years && ` pour ${years}`}${unit && `, en ${unit}`}.`,
  emptyTitle: 'Aucun segment publié',
  emptyText: 'Ce rapport ne dit pas comment il découpe le marché.',
};
