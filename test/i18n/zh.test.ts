import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/zh/audit-language.js';
import { language } from '../../src/i18n/zh/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'zh', language);
const sample = new Sentences('sample-disclosed', 'zh', language);

test('the size chart says its finding in Chinese', () => assert.equal(iot.size.headline, 'IoT medical devices market：预计2031年达2024年的2.7倍'));

test('the size chart counts in 亿', () => assert.equal(iot.size.subtitle, '市场规模（亿美元）'));

test('the size chart’s summary says level, trend, status and gaps in Chinese', () => {
  assert.equal(
    iot.size.summary,
    '2024至2031年柱形图。2024年：549.42亿美元，报告值。2031年：1,501.07亿美元，报告值，预测。所述年复合增长率：15.4%，2024–2031年。其中2年为公布值，6年为计算值。2021–2023年见报告，未在此披露。实心柱为报告值；斜纹柱为计算值，以2024年为起点按所述年均15.4%推算。增长率经四舍五入，按此计算2031年为1,497.43亿美元，比报告值低0.2%。2021–2023年见报告，未在此披露。',
  );
});

test('the size chart’s table says each status in Chinese', () => {
  assert.deepEqual([iot.size.rows[0], iot.size.rows[1], iot.size.rows[2], iot.size.rows.at(-1)], [
    '2021–2023 | 未披露 | 见报告', '2024 | 54,942.27 | 报告值', '2025 | 63,403 | 计算值', '2031 | 150,106.96 | 报告值，预测',
  ]);
});

test('the key figures say size and growth in Chinese', () => {
  assert.equal(iot.key.headline, '2024年市场规模为549.42亿美元，预计2031年达到1,501.07亿美元');
});

test('the treemap says the largest segment, or the parts, in Chinese', () => {
  assert.equal(sample.segments.headline, '按Product划分，Worn on the body最大：2024年占市场58%');
  assert.equal(iot.segments.headline, '按Product划分的3个细分市场，以Wearable为主');
});

test('the map says who leads in Chinese', () => {
  assert.equal(iot.regions.headline, 'North America主导市场，Asia Pacific增长最快');
  assert.equal(sample.regions.headline, 'North America为最大区域：2024年占市场38%');
});

test('the other widgets say their findings in Chinese', () => {
  assert.deepEqual([iot.players.headline, sample.players.headline, sample.concentration, iot.dynamics.heading, iot.developments.headline, iot.outline.subtitle], [
    '报告列出17家企业，无一家占主导',
    '前10大企业合计占市场51%',
    '前5大企业合计占市场33.5%',
    'Increased adoption of telemedicine推动市场增长，Limited interoperability standards形成制约',
    '2条动态，最近一条为2023年9月',
    '14个细分市场，5个区域，25个国家和国家组',
  ]);
});

test('Chinese amounts put scale and currency behind the number, qualifiers before it', () => {
  const { amount, about, over, under } = language.amount;
  assert.deepEqual([amount('549.42', '亿', 'USD', ''), amount('', '百万', 'CNY', ''), amount('5.2', '万', '', 'units'), about('500'), over('60%'), under('5%')].map(plain), ['549.42亿美元', '百万元人民币', '5.2万 units', '约500', '超过60%', '不足5%']);
});

test('months(names, year) writes months in digits, as dates have them', () => {
  assert.equal(language.developments.months(['五月', '十二月'], 2023), '2023年5月、12月');
});

test('the audit speaks Chinese', () => {
  assert.equal(auditLanguage.auditView.headline(5, 2), '5处待核对，其中2处为错误');
  assert.equal(auditLanguage.audit.players.shares(2024, '104%').message, '2024年各企业份额合计为104%，超过整个市场。');
});
