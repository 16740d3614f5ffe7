import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, quoted, someOf } from './audit-lists.js';

/** German words on parts and wholes. Parts stand without an article: "Länder von Asien", with "die" or "der" before them. */
export const sumWords: AuditSumWords = {
  regions: 'Regionen',
  countriesOf: (region) => `Länder von ${region}`,
  segmentsOf: (name) => `Teile von ${name}`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `${shares ? `Die Anteile der ${parts}` : `Die ${parts}`} ergeben ${year} zusammen ${sum}`
      + (wholeName === undefined ? `, nicht ${whole}` : `${shares ? ',' : `, ${difference}`} ${over ? 'mehr' : 'weniger'} als angegeben (${wholeName}: ${whole})`)
      + `.${small ? ' Das kann an Rundungen liegen.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `Anteile am ganzen Markt angeben: Diese scheinen Anteile von ${wholeName ?? ''} zu sein.`
      : small
      ? `Sagen, dass die Zahlen gerundet sind, oder die ${shares ? 'Anteile' : 'Werte'} der ${parts} korrigieren.`
      : `${over ? 'Die' : 'Nennen, was fehlt, etwa in einer Zeile für den Rest, oder die'} ${shares ? 'Anteile' : 'Werte'} der ${parts}${wholeName === undefined ? '' : ` oder die Angabe zu ${wholeName}`} korrigieren.`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)} liegt ${year} unter null: ${value}. Die übrigen Länder von ${region} ergäben dann mehr als die Region.`,
    fix: `Die Zahlen der Länder von ${region} korrigieren oder die der Region selbst.`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name} hat ${year} laut Bericht ${share} des Marktes, doch ${value} sind ${percent} von ${total}.${alsoIn(otherYears)}`,
    fix: 'Den Anteil oder den Wert korrigieren. Ein Anteil bezieht sich auf den ganzen Markt, nicht auf den Teil darüber.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: wrong === of
      ? `Keiner der ${of} Anteile passt ${year} zu dem Wert daneben: Bezogen auf ${total} ergibt sich überall ein anderer.`
      : `${wrong} von ${of} Anteilen passen ${year} nicht zu den Werten daneben: Bezogen auf ${total} ergeben sich andere.`,
    fix: `Zuerst die Marktgröße ${year} prüfen, dann die Anteile.`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)} nennt für ${year} ${value}, ${kind === 'low' ? 'mehr' : 'weniger'} als der Hauptwert von ${main}, obwohl es das ${kind === 'low' ? 'niedrige' : 'hohe'} Szenario ist.${alsoIn(otherYears)}`,
    fix: 'Das Szenario oder den Hauptwert korrigieren oder die Szenarien vertauschen.',
  }),
};

const SAME_UNIT = 'Alle Werte in der Einheit der Marktgröße angeben.';

/** German words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `Die ${parts} ergeben ${year} zusammen ${sum}, das Ganze beträgt ${whole}: Dazwischen liegt etwa der Faktor tausend. Eines von beiden scheint eine andere Einheit zu haben.`,
    fix: SAME_UNIT,
  }),
  years: (yearBefore, before, year, value) => ({
    message: `Der Markt springt von ${before} im Jahr ${yearBefore} auf ${value} im Jahr ${year}, etwa auf das Tausendfache oder ein Tausendstel. Eines von beiden scheint eine andere Einheit zu haben.`,
    fix: SAME_UNIT,
  }),
  heading: (heading, unit) => ({
    message: `Die Überschrift ${quoted(heading)} nennt eine andere Einheit als die Daten (${unit}).`,
    fix: 'In Überschrift und Daten dieselbe Einheit nennen.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `Der Text sagt ${quoted(written)}, die Daten nennen ${size} für ${year}: `
      + (factor === 1 ? 'dieselbe Zahl in zwei Währungen.' : `Der Text liegt um den Faktor ${factor === 1e3 ? 'tausend' : 'eine Million'} ${isSmaller ? 'darunter' : 'darüber'}.`),
    fix: factor === 1 ? 'In Text und Daten dieselbe Währung nennen.' : 'Die Größenordnung im Text korrigieren, etwa Millionen statt Milliarden, oder die Einheit der Daten.',
  }),
};

/** German words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `Der Text sagt über ${name}: ${quoted(quote)}. Größer ist aber ${other}: ${others} gegenüber ${own}.`
      : `Der Text sagt über ${name}: ${quoted(quote)}. Schneller wächst aber ${other}: ${others} pro Jahr gegenüber ${own}.`,
    fix: 'Die Aussage oder die Zahlen korrigieren.',
  }),
  twice: (names, count, kind) => ({
    message: `${someOf(names, count)} sollen ${count === 2 ? 'beide' : 'alle'} unter denselben Teilen ${kind === 'leading' ? 'führend sein' : 'am schnellsten wachsen'}.`,
    fix: 'Die Aussage nur bei einem lassen oder sagen, wie sie sich den Rang teilen.',
  }),
};
