import type { TroubleWords } from '../words.js';

/** Italian words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'Il resto della pagina non ne risente.',
  retry: 'Riprova',
  noCode: 'Una parte del codice che disegna questa figura non è stata caricata.',
  errors: {
    'bad-src': (detail) => `L’indirizzo ${detail} non è utilizzabile: deve essere http, https o di questo sito.`,
    network: () => 'Impossibile raggiungere i dati.',
    http: (detail) => `Il server ha risposto ${detail} invece di inviare i dati.`,
    timeout: (detail) => `I dati non sono arrivati entro ${detail} secondi.`,
    'too-large': (detail) => `I dati superano ${detail} MB.`,
    'not-json': (detail) => `Il server ha inviato ${detail} invece di JSON.`,
    'bad-json': (detail) => `I dati non sono JSON valido: ${detail}.`,
    'data-changed': (detail) => `I dati sono cambiati dopo la pubblicazione di questa edizione e quindi non sono mostrati: ${detail}.`,
    'cannot-verify': (detail) => `Non si può verificare se i dati sono quelli di questa edizione, quindi non sono mostrati${detail ? `: ${detail}` : ''}.`,
    invalid: (detail) => `I dati non sono un rapporto: ${detail}.`,
  },
  issuesTitle: (count) => (count === 1 ? 'Una voce dei dati è stata tralasciata.' : `${count} voci dei dati sono state tralasciate.`),
  issuesRest: 'Il resto è disegnato come fornito.',
  moreIssues: (count) => (count === 1 ? 'e un’altra' : `e altre ${count}`),
  noData: 'Questo widget richiede un rapporto: nell’attributo src, nella proprietà report o nel vt-report che lo contiene.',
  emptyTitle: 'Nulla di pubblicato qui',
  emptyText: 'Questo rapporto non divulga nulla per questa figura.',
};
