import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitMessage } from '../../src/analysis/audit-view.js';
import { displayScale } from '../../src/i18n/amount.js';
import { auditLanguage } from '../../src/i18n/hi/audit-language.js';
import { language } from '../../src/i18n/hi/language.js';
import { plain, Sentences } from './sentences.js';

const iot = new Sentences('iot-medical-devices', 'hi', language);
const sample = new Sentences('sample-disclosed', 'hi', language);

test('the size chart says its finding in Hindi', () => assert.equal(iot.size.headline, 'IoT medical devices market: 2031 तक 2.7 गुना होने का अनुमान'));

test('the size chart’s summary says level, trend, status and gaps in Hindi', () => {
  assert.equal(
    iot.size.summary,
    '2024 से 2031 तक का स्तंभ चार्ट। 2024: 54.94 अरब डॉलर, प्रकाशित। 2031: 150.11 अरब डॉलर, प्रकाशित पूर्वानुमान। बताई गई चक्रवृद्धि वृद्धि: 15.4% सालाना, 2024–2031। वर्ष: 2 प्रकाशित, 6 परिकलित। 2021–2023 रिपोर्ट में हैं, पर यहाँ अघोषित। ठोस स्तंभ रिपोर्ट के मान हैं। धारीदार स्तंभ परिकलित हैं: 2024 का मान, बताई गई 15.4% सालाना दर पर। दर पूर्णांकित है, इसलिए 2031 में 149.74 अरब डॉलर तक ले जाती है, जो प्रकाशित मान से 0.2% कम है। 2021–2023 रिपोर्ट में हैं, पर यहाँ अघोषित।',
  );
});

test('the size chart’s table groups digits as India does', () => assert.equal(iot.size.rows.at(-1), '2031 | 1,50,106.96 | प्रकाशित पूर्वानुमान'));

test('the key figures say size and growth in Hindi', () => assert.equal(iot.key.headline, '2024 में 54.94 अरब डॉलर का बाज़ार, 2031 तक 150.11 अरब डॉलर पहुँचने का अनुमान'));

test('the other widgets say their findings in Hindi', () => {
  assert.deepEqual(
    [iot.segments.headline, sample.segments.headline, iot.regions.headline, sample.regions.headline, iot.players.headline, sample.players.headline, iot.concentration, iot.dynamics.heading, iot.developments.headline, iot.outline.headline],
    [
      'Product: 3 खंड, प्रमुख Wearable',
      'Worn on the body: Product के अनुसार सबसे बड़ा खंड, 2024 में बाज़ार का 58%',
      'सबसे आगे: North America; सबसे तेज़ वृद्धि: Asia Pacific',
      'North America: सबसे बड़ा क्षेत्र, 2024 में बाज़ार का 38%',
      '17 कंपनियाँ नामित, कोई भी हावी नहीं',
      '10 सबसे बड़ी कंपनियों की बाज़ार हिस्सेदारी 51%',
      'बाज़ार संकेंद्रण: Low',
      'बाज़ार की प्रेरक शक्ति: Increased adoption of telemedicine; बाधा: Limited interoperability standards',
      '2 घटनाक्रम, ताज़ा सितंबर 2023 में',
      'विभाजन का आधार: Product, Connectivity, End User और Geography',
    ],
  );
});

test('Hindi tells one from more', () => assert.deepEqual([1, 2].map((count) => language.players.headline(count, '', false)), ['1 कंपनी नामित', '2 कंपनियाँ नामित']));

test('displayScale(words, unit, largest) counts in लाख, करोड़ and अरब', () => {
  const unit = { kind: 'money', currency: 'INR', scale: 'one' } as const;
  assert.deepEqual([5e3, 4e5, 3e7, 2e9, 1e12].map((largest) => displayScale(language.amount, unit, largest).short), ['हज़ार', 'लाख', 'करोड़', 'अरब', 'लाख करोड़']);
});

test('Hindi qualifiers stand on either side of the number', () => {
  const { amount, about, over, under } = language.amount;
  assert.deepEqual([plain(amount('54.94', 'अरब', 'USD', '')), about('500'), over('60%'), under('5%')], ['54.94 अरब डॉलर', 'लगभग 500', '60% से अधिक', '5% से कम']);
});

test('a Hindi finding is split behind its first danda', () => {
  const { message } = auditLanguage.audit.growth.unfitting(undefined, '15%', { from: 2021, to: 2024, intervals: 3 }, '12%', 4);
  assert.equal(splitMessage(message)[1], ' वह तभी मेल खाती है जब 4 अंतराल गिने जाएँ।');
});
