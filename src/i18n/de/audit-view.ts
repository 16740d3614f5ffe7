import type { AuditViewWords } from '../audit-view-words.js';
import { andList, capital, counted, spelled } from './grammar.js';

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'Diagramm der Marktgröße',
  'segment-treemap': 'Segmente',
  'segment-outline': 'Segmentgliederung',
  'regional-map': 'Karte',
  'player-list': 'Anbieterliste',
  'key-figures': 'Kennzahlen',
  'concentration-meter': 'Konzentration',
  'market-dynamics': 'Marktdynamik',
  developments: 'Entwicklungen',
  insights: 'Kernaussagen',
  contents: 'Inhalt',
};

const NOUNS = { error: ['ein Fehler', 'Fehler'], warning: ['eine Warnung', 'Warnungen'], note: ['ein Hinweis', 'Hinweise'] } as const;

/** German words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `${capital(counted(total, 'ein Fehler', 'Fehler'))} zu beheben`;
    const findings = `${capital(counted(total, 'eine Stelle', 'Stellen'))} zu prüfen`;
    if (errors === 0) return total === 1 ? `${findings}, kein Fehler` : `${findings}, kein Fehler darunter`;
    return `${findings}, darunter ${counted(errors, 'ein Fehler', 'Fehler')}`;
  },
  subheading: 'Zahlen, Namen und Daten des Berichts, gegeneinander geprüft',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], NOUNS[severity][0], NOUNS[severity][1]));
    return `Der Bericht wurde gegen sich selbst geprüft. Gefunden: ${andList(parts)}. Jeder Befund sagt, was nicht zusammenpasst und was Abhilfe schafft.`;
  },
  goodTitle: 'Nichts widerspricht sich',
  goodText: 'Wachstumsraten passen zu ihren Endpunkten, Teile zum Ganzen, Namen und Daten stimmen überein, soweit der Bericht sie nennt.',
  severities: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  groups: { error: 'Fehler', warning: 'Warnungen', note: 'Hinweise' },
  meanings: { error: 'Kann nicht stimmen', warning: 'Kann in die Irre führen', note: 'Einen Blick wert' },
  filter: 'Welche Befunde',
  all: 'Alle',
  fix: 'Abhilfe:',
  morePlaces: (more) => (more === 1 ? 'Eine weitere Stelle' : `${capital(spelled(more))} weitere Stellen`),
  moreFindings: (more, total) => `${more} weitere von ${total}`,
  showIn: (widget) => `Zeigen: ${WIDGETS[widget] ?? 'Seite'}`,
  rule: 'Regel',
  severity: 'Schwere',
  finding: 'Befund',
  paths: 'Wo',
  caption: 'Was sich im Bericht widerspricht',
  formMessage: (path, message) => `${path ? `${path}: ` : ''}${message}. Dieser Teil ist ausgelassen und wurde nicht geprüft.`,
  formFix: 'Das Dokument korrigieren. „vitrine validate“ nennt Zeile und Spalte.',
};
