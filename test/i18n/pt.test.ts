import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/pt/audit-language.js';
import { language } from '../../src/i18n/pt/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'pt', language);
const sample = new Sentences('sample-disclosed', 'pt', language);

test('the size chart says its finding in Portuguese', () => assert.equal(iot.size.headline, 'IoT medical devices market: deverá multiplicar-se por 2,7 até 2031'));

test('the size chart says a fall in Portuguese', () => assert.equal(new Sentences('negative-growth', 'pt', language).size.headline, 'Sample fax machines market: queda prevista de 25,9% até 2031'));

test('the size chart names its unit in Portuguese', () => assert.equal(iot.size.subtitle, 'Tamanho do mercado, milhares de milhões de USD'));

test('the size chart’s summary says level, trend, status and gaps in Portuguese', () => {
  assert.equal(iot.size.summary, 'Gráfico de colunas dos anos 2024 a 2031. 2024: 54,94 mil M USD, publicado. 2031: 150,11 mil M USD, publicado, previsão. Crescimento composto indicado: 15,4% ao ano, 2024–2031. Anos: 2 publicados, 6 calculados. 2021–2023: no relatório, mas não divulgado aqui. As colunas cheias são os valores do relatório. As hachuradas são calculadas: o valor de 2024 à taxa indicada de 15,4% ao ano. A taxa está arredondada, por isso levaria a 149,74 mil M USD em 2031, 0,2% abaixo do valor publicado. 2021–2023: no relatório, mas não divulgado aqui.');
});

test('the size chart’s table says each status in Portuguese', () => {
  assert.deepEqual([0, 1, 2, -1].map((row) => iot.size.rows.at(row)), ['2021–2023 | não divulgado | No relatório', '2024 | 54.942,27 | Publicado', '2025 | 63.403 | Calculado', '2031 | 150.106,96 | Publicado, previsão']);
});

test('the key figures say size and growth in Portuguese', () => assert.equal(iot.key.headline, 'Um mercado de 54,94 mil M USD em 2024, que deverá chegar a 150,11 mil M USD em 2031'));

test('the key figures say vague amounts in Portuguese', () => assert.equal(new Sentences('ranges-and-bounds', 'pt', language).key.headline, 'Um mercado de cerca de 500 mil M em 2024, que deverá chegar a mais de 800 mil M em 2031'));

test('the segments say what is claimed of them in Portuguese', () => assert.equal(iot.segments.headline, 'Três segmentos por “Product”; de peso: Wearable'));

test('the segments name the largest in Portuguese', () => assert.equal(sample.segments.headline, 'Worn on the body: o maior segmento por “Product”, com 58% do mercado em 2024'));

test('the map says who leads and who grows in Portuguese', () => assert.equal(iot.regions.headline, 'North America domina; Asia Pacific é a que mais cresce'));

test('the map names the largest region in Portuguese', () => assert.equal(sample.regions.headline, 'North America é a maior região: 38% do mercado em 2024'));

test('the map says what is not disclosed in Portuguese', () => assert.equal(iot.regions.missing, 'Valores não divulgados aqui. O relatório apresenta-os por região e país para 2021–2031, em milhões de USD.'));

test('the players are counted in Portuguese', () => assert.equal(iot.players.headline, '17 empresas citadas, nenhuma dominante'));

test('the players’ shares are summed up in Portuguese', () => assert.equal(sample.players.headline, 'As dez maiores empresas detêm 51% do mercado'));

test('the concentration says what the largest hold in Portuguese', () => assert.equal(sample.concentration, 'As cinco maiores empresas detêm 33,5% do mercado'));

test('the dynamics take names of any language into a Portuguese sentence', () => assert.equal(iot.dynamics.heading, 'O que impulsiona o mercado: Increased adoption of telemedicine; o que o limita: Limited interoperability standards'));

test('the developments say how many and how recent in Portuguese', () => assert.equal(iot.developments.headline, 'Dois acontecimentos, o último de setembro de 2023'));

test('the outline says how the market is divided in Portuguese', () => assert.equal(iot.outline.headline, 'Dividido por “Product”, “Connectivity”, “End User” e “Geography”'));

test('counts agree with their nouns in Portuguese', () => {
  assert.deepEqual([0, 1, 2, 5, 11, 21].map(language.segmentation.parts), ['0 subsegmentos', '1 subsegmento', '2 subsegmentos', '5 subsegmentos', '11 subsegmentos', '21 subsegmentos']);
});

test('amounts agree with their scales in Portuguese', () => {
  const { amount, scales, percent } = language.amount;
  const [one, more, short] = [amount('1', scales.billion.long, 'USD', ''), amount('2,5', scales.billion.long, 'USD', ''), amount('54,94', scales.billion.short, 'USD', '')];
  assert.deepEqual([one, more, amount('1', scales.million.long, '', 'unidades'), short, percent('15,4')].map(plain), ['1 mil milhões de USD', '2,5 mil milhões de USD', '1 milhão de unidades', '54,94 mil M USD', '15,4%']);
});

test('statuses are the terms of the trade in Portuguese', () => {
  assert.deepEqual(Object.values(language.frame.status), ['Publicado', 'Estimado', 'Calculado', 'Não divulgado']);
});

test('the audit says in Portuguese that a rate does not fit', () => {
  const { message } = auditLanguage.audit.growth.unfitting(undefined, '12%', { from: 2024, to: 2031, intervals: 7 }, '10%', 6);
  assert.equal(plain(message), 'O crescimento indicado, 12% ao ano, não decorre dos seus valores extremos: de 2024 a 2031 os valores crescem 10% ao ano em sete intervalos. Só condiz se forem contados seis intervalos.');
});

test('the audit says in Portuguese that parts and whole differ', () => {
  const { sums } = auditLanguage.audit;
  const gap = { parts: sums.countriesOf('Ásia'), wholeName: 'Ásia', year: 2024, sum: '60 bn', whole: '55 bn', difference: '5 bn', over: true, small: false, otherYears: 2, shares: false, ofPart: false };
  assert.equal(plain(sums.gap(gap).message), 'Em 2024, os países da região Ásia somam 60 bn, 5 bn mais do que o número indicado (Ásia: 55 bn). O mesmo vale para outros dois anos.');
});

test('the audit writes dates in Portuguese', () => {
  assert.equal(plain(auditLanguage.audit.developments.afterPublication('2023-09-14', '2023-05').message), 'Um acontecimento tem a data 14 de setembro de 2023, posterior à publicação do relatório (maio de 2023).');
});
