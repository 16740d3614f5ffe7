/** Figures without script, and pictures, in each language. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { renderToString } from '../../src/server/render-to-string.js';
import { drawnWidgets, makeSheet } from '../../src/still/make-sheet.js';
import { makeStill } from '../../src/still/make-still.js';

const report = await readFile(join(root, 'stories/reports/iot-medical-devices.json'), 'utf8');
const TABLE = { de: 'Tabelle', fr: 'Tableau', es: 'Tabla', pt: 'Tabela', it: 'Tabella', ja: '表', zh: '表格', ko: '표', hi: 'तालिका', ar: 'جدول', he: 'טבלה' } as const;

for (const [lang, table] of Object.entries(TABLE)) {
  test(`makeStill(name, report, {lang: '${lang}'}) has the language's words, in a figure that says so`, async () => {
    const { html = '' } = await makeStill('market-size-chart', report, { lang });
    assert.match(html, new RegExp(`^<figure [^>]*lang="${lang}"`));
    assert.match(html, new RegExp(`<summary>[^<]*${table}`));
    assert.doesNotMatch(html, /Base year|Forecast|Reported|Source:/);
  });

  test(`makeSheet(name, report, {lang: '${lang}'}) draws each picture in the language`, async () => {
    for (const name of drawnWidgets) {
      const svg = (await makeSheet(name, report, { lang }))?.svg ?? '';
      assert.match(svg, new RegExp(`lang="${lang}"`), name);
      assert.doesNotMatch(svg, /Source:|Reported|Not disclosed|Major player/, name);
    }
  });
}

test('makeStill(name, report, {lang}) is English where there are no words in a language', async () => {
  const { html = '' } = await makeStill('key-figures', report, { lang: 'nl' });
  assert.match(html, /^<figure [^>]*lang="en"/);
});

test('makeStill(audit, report, {lang}) names findings in the language', async () => {
  const [english, german] = await Promise.all(['en', 'de'].map(async (lang) => (await makeStill('audit', report, { lang })).heading));
  assert.notEqual(german, english);
});

test('renderToString(name, {lang}) draws in the language, tables without script too', async () => {
  const html = await renderToString('market-size-chart', { report, lang: 'de', styles: 'inline' });
  assert.match(html, /auf das 2,7-Fache erwartet/);
  assert.match(html, /<summary>Tabelle: /);
});
