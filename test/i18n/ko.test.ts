import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/ko/audit-language.js';
import { language } from '../../src/i18n/ko/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'ko', language);
const sample = new Sentences('sample-disclosed', 'ko', language);

test('the size chart says its finding in Korean', () => assert.equal(iot.size.headline, 'IoT medical devices market, 2031년에 2024년의 2.7배로 성장 전망'));

test('the size chart counts in 억', () => assert.equal(iot.size.subtitle, '시장 규모, 억 달러'));

test('the size chart’s summary says level, trend, status and gaps in Korean', () => {
  assert.equal(
    iot.size.summary,
    '2024년부터 2031년까지의 막대 차트. 2024년: 549.42억 달러, 공표치. 2031년: 1,501.07억 달러, 공표치, 전망. 공표 연평균 성장률: 15.4%, 2024–2031년. 구성: 공표치 2개 연도, 산출치 6개 연도. 2021–2023년은 보고서에 있으나 여기서는 비공개다. 채운 막대는 보고서의 공표치다. 빗금 막대는 2024년 값에 공표 성장률(연평균 15.4%)을 적용한 산출치다. 성장률은 반올림한 값이다. 이 성장률로는 2031년 1,497.43억 달러, 공표치보다 0.2% 낮다. 2021–2023년은 보고서에 있으나 여기서는 비공개다.',
  );
});

test('the size chart’s table says each status in Korean', () => {
  assert.deepEqual([iot.size.rows[0], iot.size.rows[1], iot.size.rows[2], iot.size.rows.at(-1)], [
    '2021–2023 | 비공개 | 보고서에 수록', '2024 | 54,942.27 | 공표치', '2025 | 63,403 | 산출치', '2031 | 150,106.96 | 공표치, 전망',
  ]);
});

test('the key figures say size and growth in Korean', () => {
  assert.equal(iot.key.headline, '2024년 시장 규모 549.42억 달러, 2031년 1,501.07억 달러에 이를 전망');
});

test('the treemap says the largest segment, or the parts, in Korean', () => {
  assert.equal(sample.segments.headline, 'Worn on the body, Product별 최대 세그먼트: 2024년 시장의 58%');
  assert.equal(iot.segments.headline, 'Product별 세그먼트 3개, 주요: Wearable');
});

test('the map says who leads in Korean', () => {
  assert.equal(iot.regions.headline, '시장 주도: North America · 최고 성장: Asia Pacific');
  assert.equal(sample.regions.headline, 'North America, 최대 지역: 2024년 시장의 38%');
});

test('the other widgets say their findings in Korean', () => {
  assert.deepEqual([iot.players.headline, sample.players.headline, sample.concentration, iot.dynamics.heading, iot.developments.headline, iot.outline.subtitle], [
    '명시된 기업 17개사, 지배적 기업 없음',
    '상위 10개사 합산 점유율 51%',
    '상위 5개사 합산 점유율 33.5%',
    '시장 견인: Increased adoption of telemedicine · 성장 제약: Limited interoperability standards',
    '동향 2건, 최신 2023년 9월',
    '세그먼트 14개, 5개 지역, 국가·그룹 25개',
  ]);
});

test('Korean amounts part number and currency by a space that does not break', () => {
  const { amount, about, over, under } = language.amount;
  assert.equal(amount('549.42', '억', 'USD', ''), '549.42억\u00a0달러');
  assert.deepEqual([amount('', '백만', 'KRW', ''), amount('5.2', '만', '', '대'), about('500'), over('60%'), under('5%')].map(plain), ['백만 원', '5.2만 대', '약 500', '60% 초과', '5% 미만']);
});

test('showFigure(figure) takes the particle of its last sound', () => {
  assert.deepEqual(['차트', '목록', '트리맵'].map(language.action.showFigure), ['차트로 보기', '목록으로 보기', '트리맵으로 보기']);
});

test('the audit speaks Korean', () => {
  assert.equal(auditLanguage.auditView.headline(5, 2), '확인할 사항 5건, 그중 오류 2건');
  assert.equal(auditLanguage.audit.players.shares(2024, '104%').message, '2024년 기업 점유율의 합이 104%, 전체 시장을 넘는다.');
});
