import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitMessage } from '../../src/analysis/audit-view.js';
import { auditLanguage } from '../../src/i18n/ja/audit-language.js';
import { language } from '../../src/i18n/ja/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'ja', language);
const sample = new Sentences('sample-disclosed', 'ja', language);

test('the size chart says its finding in Japanese', () => assert.equal(iot.size.headline, 'IoT medical devices market、2031年に2024年の2.7倍へ'));

test('the size chart counts in 億', () => assert.equal(iot.size.subtitle, '市場規模（億米ドル）'));

test('the size chart’s summary says level, trend, status and gaps in Japanese', () => {
  assert.equal(
    iot.size.summary,
    '2024年から2031年までの棒グラフ。2024年：549.42億米ドル、公表値。2031年：1,501.07億米ドル、公表値（予測）。公表の年平均成長率：15.4%（2024–2031年）。内訳：公表値2年分、算出値6年分。2021–2023年はレポートに記載があるが、ここでは非開示。塗りの棒はレポートの公表値。斜線の棒は算出値で、2024年の値を公表の年率15.4%で延長したもの。成長率は丸めた値のため、この率では2031年に1,497.43億米ドルとなり、公表値を0.2%下回る。2021–2023年はレポートに記載があるが、ここでは非開示。',
  );
});

test('the size chart’s table keeps the report’s unit and says each status in Japanese', () => {
  assert.deepEqual([iot.size.rows[0], iot.size.rows[1], iot.size.rows[2], iot.size.rows.at(-1)], [
    '2021–2023 | 非開示 | レポートに記載', '2024 | 54,942.27 | 公表値', '2025 | 63,403 | 算出値', '2031 | 150,106.96 | 公表値（予測）',
  ]);
});

test('the key figures say size and growth in Japanese', () => {
  assert.equal(iot.key.headline, '2024年の市場規模は549.42億米ドル、2031年に1,501.07億米ドルへ拡大の見通し');
});

test('the treemap says the largest segment, or the parts, in Japanese', () => {
  assert.equal(sample.segments.headline, 'Worn on the bodyがProduct別で最大、2024年は市場の58%');
  assert.equal(iot.segments.headline, 'Product別3セグメント、主力はWearable');
});

test('the map says who leads in Japanese', () => {
  assert.equal(iot.regions.headline, 'North Americaが首位、Asia Pacificが最も高成長');
  assert.equal(iot.regions.missing, '値はここでは非開示。レポートには地域別・国別に記載（2021–2031年、単位：百万米ドル）。');
});

test('the other widgets say their findings in Japanese', () => {
  assert.deepEqual([iot.players.headline, sample.players.headline, sample.concentration, iot.dynamics.heading, iot.developments.headline, iot.outline.subtitle], [
    '17社を掲載、支配的な企業なし',
    '上位10社が市場の51%を占める',
    '上位5社が市場の33.5%を占める',
    'Increased adoption of telemedicineが市場をけん引、Limited interoperability standardsが重荷に',
    '動向2件、最新は2023年9月',
    '14セグメント、5地域、25か国・グループ',
  ]);
});

test('Japanese amounts put scale and currency behind the number, qualifiers on either side', () => {
  const { amount, about, over, under, range } = language.amount;
  assert.deepEqual(
    [amount('549.42', '億', 'USD', ''), amount('', '百万', 'EUR', ''), amount('5.2', '万', '', 'units'), amount('3', '億', 'XTS', ''), about('500'), over('60%'), under('5%'), range('2', '3')].map(plain),
    ['549.42億米ドル', '百万ユーロ', '5.2万 units', '3億XTS', '約500', '60%超', '5%未満', '2～3'],
  );
});

test('a Japanese finding is split behind its first 。', () => {
  const { message } = auditLanguage.audit.growth.unfitting(undefined, '15%', { from: 2021, to: 2024, intervals: 3 }, '12%', 4);
  assert.deepEqual(splitMessage(message), ['公表の成長率（年率15%）は両端の値と合わない。', '2021年から2024年までの3期間で、値の伸びは年率12%となる。4期間と数えた場合にのみ一致する。']);
});

test('the audit counts its findings in Japanese', () => assert.equal(auditLanguage.auditView.headline(5, 2), '確認すべき点5件、うちエラー2件'));

test('no space follows a Japanese full stop', () => {
  const said = [iot.size.summary, iot.segments.summary, iot.regions.summary, iot.regions.notes, sample.regions.summary];
  assert.deepEqual(said.map((text) => [text.includes('。'), text.includes('。 ')]), said.map(() => [true, false]));
});
