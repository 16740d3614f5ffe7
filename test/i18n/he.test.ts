import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditLanguage } from '../../src/i18n/he/audit-language.js';
import { language } from '../../src/i18n/he/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'he', language);
const sample = new Sentences('sample-disclosed', 'he', language);

/** Without the marks that keep directions apart; a test below is about them. */
const read = (text: string): string => plain(text).replace(/[\u200e\u2066-\u2069]/g, '');

test('the size chart says its finding in Hebrew', () => {
  assert.deepEqual([iot, sample].map(({ size }) => read(size.headline)), ['IoT medical devices market: צמיחה צפויה פי 2.7 עד 2031', 'Sample sensors market: צמיחה צפויה פי 2.2 עד 2031']);
});

test('the size chart’s summary says level, trend, status and gaps in Hebrew', () => {
  assert.equal(
    read(iot.size.summary),
    'תרשים עמודות לשנים 2024 עד 2031. 2024: 54.94 מיליארד דולר, מדווח. 2031: 150.11 מיליארד דולר, תחזית, מדווח. צמיחה שנתית מורכבת שצוינה: 15.4% בשנה, 2024–2031. שנים: 2 שפורסמו, 6 מחושבות. השנים 2021–2023 מופיעות בדוח אך לא פורסמו כאן. עמודות מלאות הן ערכי הדוח. עמודות מקווקוות מחושבות: ערך 2024 בצמיחה שצוינה, 15.4% בשנה. השיעור מעוגל, ולכן הוא מוביל אל 149.74 מיליארד דולר ב-2031, 0.2% מתחת לערך המדווח. השנים 2021–2023 מופיעות בדוח אך לא פורסמו כאן.',
  );
});

test('the key figures say size and growth in Hebrew', () => assert.equal(iot.key.headline, 'שוק של 54.94 מיליארד דולר ב-2024, הצפוי לגדול אל 150.11 מיליארד דולר עד 2031'));

test('the other widgets say their findings in Hebrew', () => {
  assert.deepEqual(
    [iot.segments.headline, sample.segments.headline, iot.regions.headline, sample.regions.headline, iot.players.headline, sample.players.headline, sample.concentration, iot.dynamics.heading, iot.developments.headline, sample.developments.headline, iot.outline.headline].map(read),
    [
      'Product: 3 מגזרים; מהבולטים: Wearable',
      'Worn on the body: המגזר הגדול ביותר לפי Product, 58% מהשוק ב-2024',
      'מובילות בשוק: North America; הצמיחה המהירה ביותר: Asia Pacific',
      'North America: האזור הגדול ביותר, 38% מהשוק ב-2024',
      '17 חברות נזכרות, אף אחת מהן אינה שולטת',
      '10 החברות הגדולות מחזיקות 51% מהשוק',
      '5 החברות הגדולות מחזיקות 33.5% מהשוק',
      'מניע את השוק: Increased adoption of telemedicine; בולם אותו: Limited interoperability standards',
      'שתי התפתחויות; האחרונה בספטמבר 2023',
      '3 התפתחויות; האחרונה ב-12 בנובמבר 2024',
      'פילוח לפי Product, Connectivity, End User ו-Geography',
    ],
  );
});

test('Hebrew has words for one and for two', () => {
  assert.deepEqual([1, 2, 3, 11, 21].map((count) => language.segmentation.parts(count)), ['תת־מגזר אחד', 'שני תת־מגזרים', '3 תת־מגזרים', '11 תת־מגזרים', '21 תת־מגזרים']);
});

test('Hebrew amounts put the currency last, and name a unit in the plural', () => {
  const { amount, about, over, under, range } = language.amount;
  assert.deepEqual(
    [amount('54.94', 'מיליארד', 'USD', ''), amount('', 'מיליארד', 'USD', ''), amount('3', 'מיליון', 'CHF', ''), about('500'), over('60%'), under('5%'), range('2', '3'), range('\u22123', '\u22122')].map(read),
    ['54.94 מיליארד דולר', 'מיליארדי דולרים', '3 מיליון CHF', 'כ-500', 'יותר מ-60%', 'פחות מ-5%', '2–3', '−3 עד −2'],
  );
});

test('in Hebrew a name stands isolated and a span of years runs from left to right', () => {
  assert.equal(language.frame.source('IoT 2.0', '2025–\u20602031'), 'מקור: הדוח \u2068IoT 2.0\u2069, 2025\u200e–\u200e\u20602031');
});

test('the audit counts its findings in Hebrew', () => assert.equal(auditLanguage.auditView.headline(5, 2), '5 ממצאים לבדיקה, מהם שתי שגיאות'));
