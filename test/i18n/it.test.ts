import assert from 'node:assert/strict';
import { test } from 'node:test';
import { the, ofThe, andList } from '../../src/i18n/it/grammar.js';
import { language } from '../../src/i18n/it/language.js';
import { auditLanguage } from '../../src/i18n/it/audit-language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'it', language);
const sample = new Sentences('sample-disclosed', 'it', language);

test('the size chart says its finding in Italian', () => {
  assert.equal(iot.size.headline, 'IoT medical devices market: nel 2031 valore atteso a 2,7 volte quello del 2024');
});

test('the size chart names its unit in Italian', () => assert.equal(iot.size.subtitle, 'Dimensione del mercato, miliardi di USD'));

test('the size chart’s summary says level, trend, status and gaps in Italian', () => {
  assert.equal(
    iot.size.summary,
    'Grafico a colonne degli anni dal 2024 al 2031. 2024: 54,94 mld USD, riportato. 2031: 150,11 mld USD, riportato, previsione. Crescita composta dichiarata: 15,4% l’anno, 2024–2031. Anni: 2 con valore pubblicato, 6 con valore calcolato. Anni 2021–2023: nel rapporto, ma non divulgati qui. Le colonne piene sono i valori del rapporto. Quelle tratteggiate sono calcolate: il 2024 con la crescita dichiarata del 15,4% l’anno. Il tasso è arrotondato e quindi porterebbe a 149,74 mld USD nel 2031, lo 0,2% in meno del valore riportato. Anni 2021–2023: nel rapporto, ma non divulgati qui.',
  );
});

test('the size chart’s table says each status in Italian', () => {
  assert.deepEqual([iot.size.rows[0], iot.size.rows[1], iot.size.rows[2], iot.size.rows.at(-1)], [
    '2021–2023 | non divulgato | Nel rapporto', '2024 | 54.942,27 | Riportato', '2025 | 63.403 | Calcolato', '2031 | 150.106,96 | Riportato, previsione',
  ]);
});

test('the key figures say size and growth in Italian', () => {
  assert.equal(iot.key.headline, 'Un mercato da 54,94 mld USD nel 2024, atteso a 150,11 mld USD nel 2031');
});

test('the treemap says the largest segment, or the parts, in Italian', () => {
  assert.equal(sample.segments.headline, 'Worn on the body: il primo segmento per «Product», 58% del mercato nel 2024');
  assert.equal(iot.segments.headline, 'Tre segmenti per «Product»; tra i principali: Wearable');
});

test('the map says who leads in Italian', () => {
  assert.equal(iot.regions.headline, 'North America: regione dominante; Asia Pacific: crescita più rapida');
  assert.equal(sample.regions.headline, 'North America: la prima regione, 38% del mercato nel 2024');
});

test('the player list counts, or says what the largest hold, in Italian', () => {
  assert.deepEqual([iot.players.headline, sample.players.headline], ['Diciassette aziende citate, nessuna dominante', 'Le dieci maggiori aziende detengono il 51% del mercato']);
});

test('the other widgets say their findings in Italian', () => {
  assert.deepEqual([sample.concentration, iot.dynamics.heading, iot.developments.headline, iot.outline.headline, iot.outline.subtitle], [
    'Le cinque maggiori aziende detengono il 33,5% del mercato',
    'A trainare il mercato: Increased adoption of telemedicine; a frenarlo: Limited interoperability standards',
    'Due sviluppi, l’ultimo a settembre 2023',
    'Suddivisione per «Product», «Connectivity», «End User» e «Geography»',
    '14 segmenti, 5 regioni, 25 paesi e gruppi',
  ]);
});

test('Italian puts the article that a number is read with', () => {
  assert.deepEqual(['22%', '8%', '11%', '80,5%', '0,5%', 'circa 22%', 'meno di 8%'].map(the), ['il 22%', 'l’8%', 'l’11%', 'l’80,5%', 'lo 0,5%', 'circa il 22%', 'meno dell’8%']);
  assert.deepEqual(['15,4%', '8%', '0,2%', 'circa 3%'].map(ofThe), ['del 15,4%', 'dell’8%', 'dello 0,2%', 'di circa il 3%']);
});

test('Italian counts one, some and none', () => {
  assert.deepEqual([1, 2, 5, 11, 21].map((count) => language.insights.headline(count)), [
    'Un’affermazione in evidenza nel rapporto', 'Due affermazioni in evidenza nel rapporto', 'Cinque affermazioni in evidenza nel rapporto',
    '11 affermazioni in evidenza nel rapporto', '21 affermazioni in evidenza nel rapporto',
  ]);
  assert.deepEqual([0, 1, 2].map((count) => language.segmentation.parts(count)), ['0 sottosegmenti', '1 sottosegmento', '2 sottosegmenti']);
});

test('andList(names) joins with "ed" before an e', () => assert.equal(andList(['Asia', 'Africa', 'Europa']), 'Asia, Africa ed Europa'));

test('Italian amounts put the currency last, with "di" behind milioni and miliardi', () => {
  const { amount, percent } = language.amount;
  assert.deepEqual([amount('54,94', 'mld', 'USD', ''), amount('54.942,27', 'milioni', 'USD', ''), amount('', 'migliaia', '', 'units'), percent('15,4')].map(plain), ['54,94 mld USD', '54.942,27 milioni di USD', 'migliaia di units', '15,4%']);
});

test('a development of the eighth is said with the article that elides', () => {
  assert.equal(language.developments.headline(2, { year: 2024, month: 3, day: 8 }, '8 marzo 2024'), 'Due sviluppi, l’ultimo l’8 marzo 2024');
});

test('the audit speaks Italian', () => {
  assert.equal(auditLanguage.auditView.headline(5, 2), 'Cinque punti da verificare, di cui due errori');
  assert.equal(auditLanguage.audit.players.shares(2024, '104%').message, 'Le quote delle aziende del 2024 danno in totale 104%, più dell’intero mercato.');
});
