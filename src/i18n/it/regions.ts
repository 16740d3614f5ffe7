import type { Scale } from '../../model/unit.js';
import type { RegionsWords } from '../regions-words.js';
import { andList, capital, counted, numbered } from './grammar.js';

const SCALES: Readonly<Record<Scale, string>> = { one: '', thousand: 'migliaia', million: 'milioni', billion: 'miliardi', trillion: 'migliaia di miliardi' };

const lines = (count: number): string => numbered(count, 'voce di paese', 'voci di paese');

/** Italian words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      const are = (names: readonly string[], one: string, many: string) => (names.length ? `${andList(names)}: ${names.length === 1 ? one : many}` : '');
      if (`${leading}` === `${fastest}`) return are(leading, 'prima per dimensione e per crescita', 'prime per dimensione e per crescita');
      return [are(leading, 'regione dominante', 'regioni dominanti'), are(fastest, 'crescita più rapida', 'crescita più rapida')].filter(Boolean).join('; ');
    },
    count: (regions, all) => capital(counted(regions, 'una regione', 'regioni')) + (all ? `, ${lines(all)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. Il colore segue il titolo, non il valore`,
    shaded: (text) => `${text}. Le tinte indicano ciò che è citato per nome, non il valore`,
  },
  leads: 'Dominante',
  growsFastest: 'Crescita più rapida',
  key: { listed: 'Citati per nome', rest: 'In una voce «Resto di»', none: 'Non nel rapporto' },
  lines,
  summary: {
    world: 'Mappa del mondo.',
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => (more === 1 ? 'E un’altra' : `E altre ${more}`),
  },
  note: {
    groups: (names, rest) =>
      `I paesi sono raggruppati come nel rapporto. Senza membri indicati: ${andList([...names, ...(rest ? ['le voci «Resto di»'] : [])])}; valgono le definizioni comuni.`,
    map: (projection) =>
      `Mappa: Natural Earth, secondo il controllo effettivo del territorio; proiezione ${projection === 'world' ? 'Equal Earth' : 'azimutale equivalente'}. I confini non implicano alcuna presa di posizione.`,
  },
  missing: (years, unit, scale) =>
    `Valori non divulgati qui. Il rapporto li dà per regione e paese${years && `, ${years}`}${unit && `, in ${[SCALES[scale], unit].filter(Boolean).join(' di ')}`}.`,
  showOnMap: 'Mostra sulla mappa',
  loadingMap: 'Caricamento della mappa',
  unknownPlace: (name) => `trovato «${name}», serve un paese, un gruppo di paesi o una regione noti, oppure i relativi codici`,
  figure: 'Mappa',
  emptyTitle: 'Nessuna regione pubblicata',
  emptyText: 'Questo rapporto non dice quali regioni copre.',
};
