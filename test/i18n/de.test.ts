import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/de/audit-language.js';
import { language } from '../../src/i18n/de/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'de', language);
const sample = new Sentences('sample-disclosed', 'de', language);

test('the size chart says its finding in German', () => assert.equal(iot.size.headline, 'IoT medical devices market: bis 2031 Anstieg auf das 2,7-Fache erwartet'));

test('the size chart says a fall in German', () => assert.equal(new Sentences('negative-growth', 'de', language).size.headline, 'Sample fax machines market: bis 2031 Rückgang um 25,9 % erwartet'));

test('the size chart names its unit in German', () => assert.equal(iot.size.subtitle, 'Marktgröße, Milliarden USD'));

test('the size chart’s summary says level, trend, status and gaps in German', () => {
  assert.equal(iot.size.summary, 'Säulendiagramm für die Jahre 2024 bis 2031. 2024: 54,94 Mrd. USD, ausgewiesen. 2031: 150,11 Mrd. USD, ausgewiesen, Prognose. Genanntes jährliches Wachstum: 15,4 %, 2024–2031. Jahre: 2 veröffentlicht, 6 berechnet. 2021–2023 steht im Bericht, ist hier aber nicht offengelegt. Gefüllte Säulen zeigen Werte des Berichts. Schraffierte Säulen sind berechnet: der Wert von 2024, fortgeschrieben mit den genannten 15,4 % pro Jahr. Die Rate ist gerundet und führt daher zu 149,74 Mrd. USD im Jahr 2031, 0,2 % unter dem ausgewiesenen Wert. 2021–2023 steht im Bericht, ist hier aber nicht offengelegt.');
});

test('the size chart’s table says each status in German', () => {
  assert.deepEqual([0, 1, 2, -1].map((row) => iot.size.rows.at(row)), ['2021–2023 | nicht offengelegt | Im Bericht', '2024 | 54.942,27 | Ausgewiesen', '2025 | 63.403 | Berechnet', '2031 | 150.106,96 | Ausgewiesen, Prognose']);
});

test('the key figures say size and growth in German', () => assert.equal(iot.key.headline, 'Marktgröße 2024: 54,94 Mrd. USD, bis 2031 Anstieg auf 150,11 Mrd. USD erwartet'));

test('the key figures say vague amounts in German', () => assert.equal(new Sentences('ranges-and-bounds', 'de', language).key.headline, 'Marktgröße 2024: rund 500 Mrd., bis 2031 Anstieg auf über 800 Mrd. erwartet'));

test('the segments say what is claimed of them in German', () => assert.equal(iot.segments.headline, 'Drei Segmente nach Product; bedeutend: Wearable'));

test('the segments name the largest in German', () => assert.equal(sample.segments.headline, 'Worn on the body: größtes Segment nach Product, 58 % des Marktes im Jahr 2024'));

test('the map says who leads and who grows in German', () => assert.equal(iot.regions.headline, 'North America dominiert; Asia Pacific wächst am schnellsten'));

test('the map names the largest region in German', () => assert.equal(sample.regions.headline, 'North America ist die größte Region: 38 % des Marktes im Jahr 2024'));

test('the map says what is not disclosed in German', () => assert.equal(iot.regions.missing, 'Werte hier nicht offengelegt. Der Bericht gliedert nach Regionen und Ländern für 2021–2031, in Millionen USD.'));

test('the players are counted in German', () => assert.equal(iot.players.headline, '17 Unternehmen genannt, keines dominiert'));

test('the players’ shares are summed up in German', () => assert.equal(sample.players.headline, 'Die zehn größten Unternehmen halten 51 % des Marktes'));

test('the concentration says what the largest hold in German', () => assert.equal(sample.concentration, 'Die fünf größten Unternehmen halten 33,5 % des Marktes'));

test('the dynamics take names of any language into a German sentence', () => assert.equal(iot.dynamics.heading, 'Den Markt treibt: Increased adoption of telemedicine; ihn bremst: Limited interoperability standards'));

test('the developments say how many and how recent in German', () => assert.equal(iot.developments.headline, 'Zwei Entwicklungen, die jüngste vom September 2023'));

test('the outline says how the market is divided in German', () => assert.equal(iot.outline.headline, 'Gegliedert nach Product, Connectivity, End User und Geography'));

test('counts agree with their nouns in German', () => {
  assert.deepEqual([0, 1, 2, 5, 11, 21].map(language.segmentation.parts), ['0 Teilsegmente', '1 Teilsegment', '2 Teilsegmente', '5 Teilsegmente', '11 Teilsegmente', '21 Teilsegmente']);
});

test('amounts agree with their scales in German', () => {
  const { amount, scales, percent } = language.amount;
  const [one, more, short] = [amount('1', scales.billion.long, 'USD', ''), amount('2,5', scales.billion.long, 'USD', ''), amount('54,94', scales.billion.short, 'USD', '')];
  assert.deepEqual([one, more, amount('1', scales.million.long, '', 'Stück'), short, percent('15,4')].map(plain), ['1 Milliarde USD', '2,5 Milliarden USD', '1 Million Stück', '54,94 Mrd. USD', '15,4 %']);
});

test('statuses are the terms of the trade in German', () => {
  assert.deepEqual(Object.values(language.frame.status), ['Ausgewiesen', 'Geschätzt', 'Berechnet', 'Nicht offengelegt']);
});

test('the audit says in German that a rate does not fit', () => {
  const { message } = auditLanguage.audit.growth.unfitting(undefined, '12 %', { from: 2024, to: 2031, intervals: 7 }, '10 %', 6);
  assert.equal(plain(message), 'Das genannte Wachstum, 12 % pro Jahr, folgt nicht aus den Endpunkten: Von 2024 bis 2031 wachsen die Werte um 10 % pro Jahr über sieben Intervalle. Es passt nur, wenn man sechs Intervalle zählt.');
});

test('the audit says in German that parts and whole differ', () => {
  const { sums } = auditLanguage.audit;
  const gap = { parts: sums.countriesOf('Asien'), wholeName: 'Asien', year: 2024, sum: '60 bn', whole: '55 bn', difference: '5 bn', over: true, small: false, otherYears: 2, shares: false, ofPart: false };
  assert.equal(plain(sums.gap(gap).message), 'Die Länder von Asien ergeben 2024 zusammen 60 bn, 5 bn mehr als angegeben (Asien: 55 bn). Das gilt auch für zwei weitere Jahre.');
});

test('the audit writes dates in German', () => {
  assert.equal(plain(auditLanguage.audit.developments.afterPublication('2023-09-14', '2023-05').message), 'Eine Entwicklung trägt das Datum 14. September 2023 und liegt damit nach der Veröffentlichung des Berichts (Mai 2023).');
});

test('German nouns keep their capital where a status stands inside a sentence', () => {
  assert.equal(plain(language.marketSize.summary.level(2031, '5 Mio. USD', 'Ausgewiesen, Prognose')), '2031: 5 Mio. USD, ausgewiesen, Prognose.');
});
