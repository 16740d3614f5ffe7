import type { AuditViewWords } from '../audit-view-words.js';
import { spellCount } from './counts.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const count = (number: number, one: string): string => `${spellCount(number)} ${one}${number === 1 ? '' : 's'}`;

const list = (parts: readonly string[]): string => (parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`);

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'the market size chart',
  'segment-treemap': 'the segments',
  'segment-outline': 'the segment outline',
  'regional-map': 'the map',
  'player-list': 'the player list',
  'key-figures': 'the key figures',
  'concentration-meter': 'the concentration',
  'market-dynamics': 'the market dynamics',
  developments: 'the developments',
  insights: 'the insights',
  contents: 'the contents',
};

/** English words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `${capital(count(total, 'error'))} to mend`;
    const things = `${capital(count(total, 'thing'))} to check`;
    if (errors === 0) return total === 1 ? `${things}, and it is no error` : `${things}, none of them an error`;
    return `${things}, ${spellCount(errors)} of them ${errors === 1 ? 'an error' : 'errors'}`;
  },
  subheading: 'The report’s figures, names and dates, held against each other',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => count(counts[severity], severity));
    return `The report was checked against itself. Found: ${list(parts)}. Each says what does not agree and what would mend it.`;
  },
  goodTitle: 'Nothing contradicts itself',
  goodText: 'Growth rates fit their end points, parts fit their wholes, and names and dates agree, as far as the report gives them.',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  groups: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  meanings: { error: 'Cannot be true', warning: 'May mislead a reader', note: 'Worth a look' },
  filter: 'Which findings',
  all: 'All',
  fix: 'To mend it:',
  morePlaces: (more) => `${more} more ${more === 1 ? 'place' : 'places'}`,
  moreFindings: (more, total) => `Show ${more} more of ${total}`,
  showIn: (widget) => `Show in ${WIDGETS[widget] ?? 'the page'}`,
  rule: 'Rule',
  severity: 'Severity',
  finding: 'Finding',
  paths: 'Where',
  caption: 'What in the report contradicts itself',
  formMessage: (path, message) => `${path ? `${path}: ` : ''}${message}. This part is left out and was not checked.`,
  formFix: 'Correct the document. “vitrine validate” names line and column.',
};
