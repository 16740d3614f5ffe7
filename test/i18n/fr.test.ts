import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/fr/audit-language.js';
import { language } from '../../src/i18n/fr/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'fr', language);
const sample = new Sentences('sample-disclosed', 'fr', language);

test('the size chart says its finding in French', () => assert.equal(iot.size.headline, 'IoT medical devices market : multiplication par 2,7 attendue d’ici à 2031'));

test('the size chart says a fall in French', () => assert.equal(new Sentences('negative-growth', 'fr', language).size.headline, 'Sample fax machines market : recul de 25,9 % attendu d’ici à 2031'));

test('the size chart names its unit in French', () => assert.equal(iot.size.subtitle, 'Taille du marché, milliards de USD'));

test('the size chart’s summary says level, trend, status and gaps in French', () => {
  assert.equal(iot.size.summary, 'Histogramme des années 2024 à 2031. 2024 : 54,94 Md USD, publié. 2031 : 150,11 Md USD, publié, prévision. Croissance annuelle indiquée : 15,4 %, 2024–2031. Années : 2 publiées, 6 calculées. 2021–2023 : dans le rapport, mais non communiqué ici. Les colonnes pleines sont les valeurs du rapport. Les colonnes hachurées sont calculées : la valeur de 2024, prolongée au taux indiqué de 15,4 % par an. Le taux est arrondi : il conduirait à 149,74 Md USD en 2031, soit 0,2 % au-dessous de la valeur publiée. 2021–2023 : dans le rapport, mais non communiqué ici.');
});

test('the size chart’s table says each status in French', () => {
  assert.deepEqual([0, 1, 2, -1].map((row) => iot.size.rows.at(row)), ['2021–2023 | non communiqué | Dans le rapport', '2024 | 54\u202f942,27 | Publié', '2025 | 63\u202f403 | Calculé', '2031 | 150\u202f106,96 | Publié, prévision']);
});

test('the key figures say size and growth in French', () => assert.equal(iot.key.headline, 'Un marché de 54,94 Md USD en 2024, qui devrait atteindre 150,11 Md USD en 2031'));

test('the key figures say vague amounts in French', () => assert.equal(new Sentences('ranges-and-bounds', 'fr', language).key.headline, 'Un marché d’environ 500 Md en 2024, qui devrait atteindre plus de 800 Md en 2031'));

test('the segments say what is claimed of them in French', () => assert.equal(iot.segments.headline, 'Trois segments par « Product », dont un majeur : Wearable'));

test('the segments name the largest in French', () => assert.equal(sample.segments.headline, 'Worn on the body : premier segment par « Product », avec 58 % du marché en 2024'));

test('the map says who leads and who grows in French', () => assert.equal(iot.regions.headline, 'En tête : North America ; plus forte croissance : Asia Pacific'));

test('the map names the largest region in French', () => assert.equal(sample.regions.headline, 'North America : première région, avec 38 % du marché en 2024'));

test('the map says what is not disclosed in French', () => assert.equal(iot.regions.missing, 'Valeurs non communiquées ici. Le rapport les donne par région et par pays pour 2021–2031, en millions de USD.'));

test('the players are counted in French', () => assert.equal(iot.players.headline, '17 entreprises citées, aucune dominante'));

test('the players’ shares are summed up in French', () => assert.equal(sample.players.headline, 'Les dix premières entreprises détiennent 51 % du marché'));

test('the concentration says what the largest hold in French', () => assert.equal(sample.concentration, 'Les cinq premières entreprises détiennent 33,5 % du marché'));

test('the dynamics take names of any language into a French sentence', () => assert.equal(iot.dynamics.heading, 'Ce qui porte le marché : Increased adoption of telemedicine ; ce qui le freine : Limited interoperability standards'));

test('the developments say how many and how recent in French', () => assert.equal(iot.developments.headline, 'Deux faits marquants, le dernier en septembre 2023'));

test('the outline says how the market is divided in French', () => assert.equal(iot.outline.headline, 'Découpage par « Product », « Connectivity », « End User » et « Geography »'));

test('counts agree with their nouns in French', () => {
  assert.deepEqual([0, 1, 2, 5, 11, 21].map(language.segmentation.parts), ['0 sous-segment', '1 sous-segment', '2 sous-segments', '5 sous-segments', '11 sous-segments', '21 sous-segments']);
});

test('amounts agree with their scales in French', () => {
  const { amount, scales, percent } = language.amount;
  const [one, more, short] = [amount('1', scales.billion.long, 'USD', ''), amount('2,5', scales.billion.long, 'USD', ''), amount('54,94', scales.billion.short, 'USD', '')];
  assert.deepEqual([one, more, amount('1', scales.million.long, '', 'unités'), short, percent('15,4')].map(plain), ['1 milliard de USD', '2,5 milliards de USD', '1 million d’unités', '54,94 Md USD', '15,4 %']);
});

test('statuses are the terms of the trade in French', () => {
  assert.deepEqual(Object.values(language.frame.status), ['Publié', 'Estimé', 'Calculé', 'Non communiqué']);
});

test('the audit says in French that a rate does not fit', () => {
  const { message } = auditLanguage.audit.growth.unfitting(undefined, '12 %', { from: 2024, to: 2031, intervals: 7 }, '10 %', 6);
  assert.equal(plain(message), 'La croissance indiquée, 12 % par an, ne découle pas de ses valeurs extrêmes : de 2024 à 2031, les valeurs croissent de 10 % par an sur sept intervalles. Elle ne convient que si l’on compte six intervalles.');
});

test('the audit says in French that parts and whole differ', () => {
  const { sums } = auditLanguage.audit;
  const gap = { parts: sums.countriesOf('Asie'), wholeName: 'Asie', year: 2024, sum: '60 bn', whole: '55 bn', difference: '5 bn', over: true, small: false, otherYears: 2, shares: false, ofPart: false };
  assert.equal(plain(sums.gap(gap).message), 'En 2024, les pays de la région Asie totalisent 60 bn, 5 bn de plus que le chiffre indiqué (Asie : 55 bn). Il en va de même pour deux autres années.');
});

test('the audit writes dates in French', () => {
  assert.equal(plain(auditLanguage.audit.developments.afterPublication('2023-09-14', '2023-05').message), 'Un fait marquant est daté 14 septembre 2023, après la publication du rapport (mai 2023).');
});

test('French writes the name of a French report’s division small inside a sentence, and quotes a foreign one as it stands', () => {
  const { inside } = language.segmentation;
  assert.deepEqual([inside('Utilisateur final', true), inside('End User', false)].map(plain), ['utilisateur final', '« End User »']);
  assert.equal(plain(language.segmentOutline.headline.divided(['End User', 'Région'], false)), 'Découpage par « End User » et région');
});
