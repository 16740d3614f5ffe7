import type { AuditViewWords } from '../audit-view-words.js';
import { andList, capital, counted, spelled } from './grammar.js';

const COUNTS = {
  error: (count: number) => counted(count, 'un errore', 'errori'),
  warning: (count: number) => counted(count, 'un avviso', 'avvisi'),
  note: (count: number) => counted(count, 'una nota', 'note'),
} as const;

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'nel grafico delle dimensioni',
  'segment-treemap': 'nei segmenti',
  'segment-outline': 'nella struttura dei segmenti',
  'regional-map': 'nella mappa',
  'player-list': 'nell’elenco degli operatori',
  'key-figures': 'nelle cifre chiave',
  'concentration-meter': 'nella concentrazione',
  'market-dynamics': 'nelle dinamiche di mercato',
  developments: 'negli sviluppi',
  insights: 'nei messaggi chiave',
  contents: 'nell’indice',
};

/** Italian words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `${capital(COUNTS.error(total))} da correggere`;
    const points = `${capital(counted(total, 'un punto', 'punti'))} da verificare`;
    if (errors === 0) return total === 1 ? `${points}, non un errore` : `${points}, nessuno è un errore`;
    return `${points}, di cui ${COUNTS.error(errors)}`;
  },
  subheading: 'Cifre, nomi e date del rapporto messi a confronto tra loro',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => COUNTS[severity](counts[severity]));
    return `Il rapporto è stato verificato al suo interno. Trovati: ${andList(parts)}. Ogni voce dice che cosa non concorda e che cosa lo correggerebbe.`;
  },
  goodTitle: 'Nessuna contraddizione',
  goodText: 'I tassi di crescita corrispondono ai valori estremi, le parti ai totali, e nomi e date concordano, per quanto il rapporto li indichi.',
  severities: { error: 'Errore', warning: 'Avviso', note: 'Nota' },
  groups: { error: 'Errori', warning: 'Avvisi', note: 'Note' },
  meanings: { error: 'Non può essere vero', warning: 'Può trarre in inganno', note: 'Merita uno sguardo' },
  filter: 'Quali risultati',
  all: 'Tutti',
  fix: 'Come correggere:',
  morePlaces: (more) => (more === 1 ? '1 altro punto' : `Altri ${spelled(more)} punti`),
  moreFindings: (more, total) => `Mostra altri ${more} di ${total}`,
  showIn: (widget) => `Mostra ${WIDGETS[widget] ?? 'nella pagina'}`,
  rule: 'Regola',
  severity: 'Gravità',
  finding: 'Risultato',
  paths: 'Dove',
  caption: 'Che cosa nel rapporto si contraddice',
  formMessage: (path, message) => `${path ? `${path}: ` : ''}${message}. Questa parte è tralasciata e non è stata verificata.`,
  formFix: 'Correggere il documento. «vitrine validate» indica riga e colonna.',
};
