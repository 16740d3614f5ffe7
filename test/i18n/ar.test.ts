import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/ar/audit-language.js';
import { language } from '../../src/i18n/ar/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'ar', language);
const sample = new Sentences('sample-disclosed', 'ar', language);

/** Without the marks that keep directions apart; a test below is about them. */
const read = (text: string): string => plain(text).replace(/[\u061c\u200e\u2066-\u2069]/g, '');

test('the size chart says its finding in Arabic', () => {
  assert.deepEqual([iot, sample].map(({ size }) => read(size.headline)), ['IoT medical devices market: نمو متوقع إلى 2.7 ضعف بحلول 2031', 'Sample sensors market: نمو متوقع إلى 2.2 ضعف بحلول 2031']);
});

test('the size chart’s summary says level, trend, status and gaps in Arabic', () => {
  assert.equal(
    read(iot.size.summary),
    'رسم أعمدة للسنوات من 2024 إلى 2031. 2024: 54.94 مليار دولار، معلن. 2031: 150.11 مليار دولار، توقع معلن. النمو السنوي المركب المذكور: 15.4%، 2024–2031. السنوات: 2 منشورة، 6 محسوبة. السنوات 2021–2023 في التقرير لكنها غير مُفصح عنها هنا. الأعمدة المصمتة قيم التقرير. والأعمدة المخططة محسوبة: قيمة 2024 بنمو 15.4% سنويًا كما ذُكر. المعدل مقرب، ولذلك يقود إلى 149.74 مليار دولار في 2031، أقل من القيمة المعلنة بنسبة 0.2%. السنوات 2021–2023 في التقرير لكنها غير مُفصح عنها هنا.',
  );
});

test('the key figures say size and growth in Arabic', () => assert.equal(iot.key.headline, 'سوق حجمها 54.94 مليار دولار في 2024، يُتوقع أن تصل إلى 150.11 مليار دولار بحلول 2031'));

test('the other widgets say their findings in Arabic', () => {
  assert.deepEqual(
    [iot.segments.headline, sample.segments.headline, iot.regions.headline, sample.regions.headline, iot.players.headline, sample.players.headline, sample.concentration, iot.dynamics.heading, iot.developments.headline, sample.developments.headline, iot.outline.headline].map(read),
    [
      'Product: 3 قطاعات؛ من أبرزها: Wearable',
      'Worn on the body: أكبر قطاع حسب Product، 58% من السوق في 2024',
      'الهيمنة على السوق: North America؛ النمو الأسرع: Asia Pacific',
      'North America: أكبر المناطق، 38% من السوق في 2024',
      '17 شركة مذكورة، لا تهيمن أي منها على السوق',
      'حصة أكبر 10 شركات: 51% من السوق',
      'حصة أكبر 5 شركات: 33.5% من السوق',
      'ما يدفع السوق: Increased adoption of telemedicine؛ وما يعوقها: Limited interoperability standards',
      'تطوران، آخرهما في سبتمبر 2023',
      '3 تطورات، آخرها في 12 نوفمبر 2024',
      'تقسيم السوق حسب Product، Connectivity، End User وGeography',
    ],
  );
});

test('an Arabic noun has the form that its number asks for', () => {
  assert.deepEqual(
    [0, 1, 2, 5, 11, 21, 100, 103].map((count) => language.segmentation.parts(count)),
    ['0 قطاعات فرعية', 'قطاع فرعي واحد', 'قطاعان فرعيان', '5 قطاعات فرعية', '11 قطاعًا فرعيًا', '21 قطاعًا فرعيًا', '100 قطاع فرعي', '103 قطاعات فرعية'],
  );
});

test('Arabic amounts put the currency last, and the scale in the plural after 3 to 10', () => {
  const { amount, about, over, under, range } = language.amount;
  assert.deepEqual(
    [amount('54.94', 'مليار', 'USD', ''), amount('5', 'مليار', 'USD', ''), amount('٥', 'مليون', 'EGP', ''), amount('3', 'مليون', 'CHF', ''), about('500'), over('60'), under('5'), range('2', '3'), range('\u22123', '\u22122')].map(read),
    ['54.94 مليار دولار', '5 مليارات دولار', '٥ ملايين جنيه مصري', '3 ملايين CHF', 'نحو 500', 'أكثر من 60', 'أقل من 5', '2–3', '−3 إلى −2'],
  );
});

test('an Arabic percent sign is held at its number, and is Arabic where the digits are', () => {
  assert.deepEqual([language.amount.percent('15.4'), language.amount.percent('١٥٫٤')], ['15.4\u200e%\u200e', '١٥٫٤٪\u061c']);
});

test('in Arabic a name stands isolated and a span of years runs from left to right', () => {
  assert.equal(language.frame.source('IoT 2.0', '2025–\u20602031'), 'المصدر: تقرير \u2068IoT 2.0\u2069، 2025\u200e–\u200e\u20602031');
});

test('the audit counts its findings in Arabic', () => assert.equal(auditLanguage.auditView.headline(5, 2), '5 نتائج للمراجعة، منها خطآن'));
