import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { andList, capital, counted, numbered } from './grammar.js';

const lines = (count: number): string => numbered(count, 'Länderzeile', 'Länderzeilen');

/** German words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      const leads = `${andList(leading)} ${leading.length > 1 ? 'dominieren' : 'dominiert'}`;
      const verb = fastest.length > 1 ? 'wachsen' : 'wächst';
      if (`${leading}` === `${fastest}`) return `${leads} und ${verb} am schnellsten`;
      return [leading.length && leads, fastest.length && `${andList(fastest)} ${verb} am schnellsten`].filter(Boolean).join('; ');
    },
    count: (regions, count) => capital(counted(regions, 'eine Region', 'Regionen')) + (count ? `, ${lines(count)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. Die Farbe zeigt die Aussage der Überschrift, keinen Wert`,
    shaded: (text) => `${text}. Die Tönung zeigt, was namentlich aufgeführt ist, keinen Wert`,
  },
  leads: 'Dominiert',
  growsFastest: 'Stärkstes Plus',
  key: { listed: 'Namentlich aufgeführt', rest: 'In einer Zeile „Rest von“', none: 'Nicht im Bericht' },
  lines,
  summary: {
    world: 'Weltkarte.',
    part: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => `Und ${more} weitere`,
  },
  note: {
    groups: (names, rest) =>
      `Länder sind so gruppiert, wie der Bericht sie aufführt. Ohne Mitglieder nennt er ${andList([...names, ...(rest ? ['die Zeilen „Rest von“'] : [])])}; hier gelten übliche Definitionen.`,
    map: (projection) =>
      `Karte: Natural Earth, gezeichnet nach tatsächlicher Kontrolle; ${projection === 'world' ? 'Equal-Earth-Projektion' : 'flächentreue Azimutalprojektion'}. Grenzen sind keine Stellungnahme.`,
  },
  missing: (years, unit, scale) =>
    `Werte hier nicht offengelegt. Der Bericht gliedert nach Regionen und Ländern${years && ` für ${years}`}${unit && `, in ${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`}.`,
  showOnMap: 'Auf der Karte zeigen',
  loadingMap: 'Karte wird geladen',
  unknownPlace: (name) => `„${name}“ gefunden, erwartet wird ein bekanntes Land, eine bekannte Ländergruppe oder Region oder deren Codes`,
  figure: 'Karte',
  emptyTitle: 'Keine Regionen veröffentlicht',
  emptyText: 'Dieser Bericht sagt nicht, welche Regionen er abdeckt.',
};
