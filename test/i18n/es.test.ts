import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/es/audit-language.js';
import { language } from '../../src/i18n/es/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'es', language);
const sample = new Sentences('sample-disclosed', 'es', language);

test('the size chart says its finding in Spanish', () => assert.equal(iot.size.headline, 'IoT medical devices market: se prevé que se multiplique por 2,7 hasta 2031'));

test('the size chart says a fall in Spanish', () => assert.equal(new Sentences('negative-growth', 'es', language).size.headline, 'Sample fax machines market: se prevé una caída del 25,9 % hasta 2031'));

test('the size chart names its unit in Spanish', () => assert.equal(iot.size.subtitle, 'Tamaño del mercado, miles de millones de USD'));

test('the size chart’s summary says level, trend, status and gaps in Spanish', () => {
  assert.equal(iot.size.summary, 'Gráfico de columnas de los años 2024 a 2031. 2024: 54,94 mil M USD, publicado. 2031: 150,11 mil M USD, publicado, previsión. Crecimiento compuesto indicado: 15,4 % anual, 2024–2031. Años: 2 publicados, 6 calculados. 2021–2023: en el informe, pero no divulgado aquí. Las columnas llenas son los valores del informe. Las rayadas son calculadas: el valor de 2024 con la tasa indicada del 15,4 % anual. La tasa está redondeada, por lo que llevaría a 149,74 mil M USD en 2031, un 0,2 % por debajo del valor publicado. 2021–2023: en el informe, pero no divulgado aquí.');
});

test('the size chart’s table says each status in Spanish', () => {
  assert.deepEqual([0, 1, 2, -1].map((row) => iot.size.rows.at(row)), ['2021–2023 | no divulgado | En el informe', '2024 | 54.942,27 | Publicado', '2025 | 63.403 | Calculado', '2031 | 150.106,96 | Publicado, previsión']);
});

test('the key figures say size and growth in Spanish', () => assert.equal(iot.key.headline, 'Un mercado de 54,94 mil M USD en 2024, que llegaría a 150,11 mil M USD en 2031'));

test('the key figures say vague amounts in Spanish', () => assert.equal(new Sentences('ranges-and-bounds', 'es', language).key.headline, 'Un mercado de cerca de 500 mil M en 2024, que llegaría a más de 800 mil M en 2031'));

test('the segments say what is claimed of them in Spanish', () => assert.equal(iot.segments.headline, 'Tres segmentos por «Product»; de peso: Wearable'));

test('the segments name the largest in Spanish', () => assert.equal(sample.segments.headline, 'Worn on the body: el mayor segmento por «Product», con el 58 % del mercado en 2024'));

test('the map says who leads and who grows in Spanish', () => assert.equal(iot.regions.headline, 'North America domina; Asia Pacific es la que más crece'));

test('the map names the largest region in Spanish', () => assert.equal(sample.regions.headline, 'North America es la mayor región: 38 % del mercado en 2024'));

test('the map says what is not disclosed in Spanish', () => assert.equal(iot.regions.missing, 'Valores no divulgados aquí. El informe los da por región y país para 2021–2031, en millones de USD.'));

test('the players are counted in Spanish', () => assert.equal(iot.players.headline, 'Diecisiete empresas citadas, ninguna dominante'));

test('the players’ shares are summed up in Spanish', () => assert.equal(sample.players.headline, 'Las diez mayores empresas tienen el 51 % del mercado'));

test('the concentration says what the largest hold in Spanish', () => assert.equal(sample.concentration, 'Las cinco mayores empresas tienen el 33,5 % del mercado'));

test('the dynamics take names of any language into a Spanish sentence', () => assert.equal(iot.dynamics.heading, 'Qué impulsa el mercado: Increased adoption of telemedicine; qué lo frena: Limited interoperability standards'));

test('the developments say how many and how recent in Spanish', () => assert.equal(iot.developments.headline, 'Dos novedades, la última de septiembre de 2023'));

test('the outline says how the market is divided in Spanish', () => assert.equal(iot.outline.headline, 'Dividido por «Product», «Connectivity», «End User» y «Geography»'));

test('counts agree with their nouns in Spanish', () => {
  assert.deepEqual([0, 1, 2, 5, 11, 21].map(language.segmentation.parts), ['0 subsegmentos', '1 subsegmento', '2 subsegmentos', '5 subsegmentos', '11 subsegmentos', '21 subsegmentos']);
});

test('amounts agree with their scales in Spanish', () => {
  const { amount, scales, percent } = language.amount;
  const [one, more, short] = [amount('1', scales.billion.long, 'USD', ''), amount('2,5', scales.billion.long, 'USD', ''), amount('54,94', scales.billion.short, 'USD', '')];
  assert.deepEqual([one, more, amount('1', scales.million.long, '', 'unidades'), short, percent('15,4')].map(plain), ['1 mil millones de USD', '2,5 mil millones de USD', '1 millón de unidades', '54,94 mil M USD', '15,4 %']);
});

test('statuses are the terms of the trade in Spanish', () => {
  assert.deepEqual(Object.values(language.frame.status), ['Publicado', 'Estimado', 'Calculado', 'No divulgado']);
});

test('the audit says in Spanish that a rate does not fit', () => {
  const { message } = auditLanguage.audit.growth.unfitting(undefined, '12 %', { from: 2024, to: 2031, intervals: 7 }, '10 %', 6);
  assert.equal(plain(message), 'El crecimiento indicado, 12 % anual, no se deduce de sus valores extremos: de 2024 a 2031 los valores crecen un 10 % anual en siete intervalos. Solo concuerda si se cuentan seis intervalos.');
});

test('the audit says in Spanish that parts and whole differ', () => {
  const { sums } = auditLanguage.audit;
  const gap = { parts: sums.countriesOf('Asia'), wholeName: 'Asia', year: 2024, sum: '60 bn', whole: '55 bn', difference: '5 bn', over: true, small: false, otherYears: 2, shares: false, ofPart: false };
  assert.equal(plain(sums.gap(gap).message), 'En 2024, los países de Asia suman 60 bn, 5 bn más que la cifra indicada (Asia: 55 bn). Lo mismo vale para otros dos años.');
});

test('the audit writes dates in Spanish', () => {
  assert.equal(plain(auditLanguage.audit.developments.afterPublication('2023-09-14', '2023-05').message), 'Una novedad lleva la fecha 14 de septiembre de 2023, posterior a la publicación del informe (mayo de 2023).');
});
