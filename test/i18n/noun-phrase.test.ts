import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insideSentence, isPlural } from '../../src/i18n/en/noun-phrase.js';

test('isPlural(phrase) goes by the noun that rules the phrase', () => {
  const phrases = ['Limited interoperability standards', 'Smaller batteries', 'Advancements in sensor technology', 'Strict regulations imposed by governments', 'Data security and privacy concerns', 'Alarms that nobody reads'];
  assert.deepEqual(phrases.filter((phrase) => !isPlural(phrase)), []);
});

test('isPlural(phrase) is false for one thing, whatever stands after it', () => {
  const phrases = ['Increased adoption of telemedicine', 'High cost of devices', 'Lack of skilled professionals', 'Rising healthcare expenditure globally', 'Skin that itches', 'Economic crisis', 'Growing prevalence of chronic diseases'];
  assert.deepEqual(phrases.filter((phrase) => isPlural(phrase) !== false), []);
});

test('isPlural(phrase) leaves two nouns with “and” open', () => {
  assert.deepEqual(['Partnerships and collaborations growth', 'Cost and complexity'].map(isPlural), [undefined, undefined]);
});

test('insideSentence(phrase, text) begins with a small letter', () => {
  assert.equal(insideSentence('Limited interoperability standards', 'A key challenge.'), 'limited interoperability standards');
});

test('insideSentence(phrase, text) keeps abbreviations, peoples and titles', () => {
  const phrases = ['AI without rules', 'Chinese demand', 'IoT fatigue', 'High Cost Of Devices', '5G without masts'];
  assert.deepEqual(phrases.map((phrase) => insideSentence(phrase, '')), phrases);
});

test('insideSentence(phrase, text) keeps a name that the text writes large inside its sentences', () => {
  assert.equal(insideSentence('Medicare cuts', 'Hospitals that live by Medicare fear them.'), 'Medicare cuts');
});

test('insideSentence(phrase, text) makes small what the text writes small', () => {
  assert.equal(insideSentence('Human error', 'What is called human error is a poor label.'), 'human error');
});
