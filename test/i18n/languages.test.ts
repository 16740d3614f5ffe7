import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/set-up.mjs';
import { loadAuditLanguage } from '../../src/i18n/audit-tongues.js';
import { auditLanguage } from '../../src/i18n/en/audit-language.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { language as english } from '../../src/i18n/en/language.js';
import { loadSpeaker } from '../../src/i18n/load-speaker.js';
import { tongueOf } from '../../src/i18n/tongues.js';

const TAGS = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pt', 'zh'];

/** Messages by their place: "frame.status.reported". Functions have no text. */
function messages(words: object, path = ''): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? [...messages(value, `${path}${key}.`)] : [[`${path}${key}`, value] as const]));
}

const wordsOf = async (tag: string): Promise<object> => ({ ...(await tongueOf(tag)[1]?.())?.language, ...(await loadAuditLanguage(tag)) });

test('src/i18n has words in eleven languages beside English', () => {
  const folders = readdirSync(join(root, 'src/i18n'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'en').map(({ name }) => name);
  assert.deepEqual(folders.sort(), TAGS);
});

test('tongueOf(lang) knows each language that there are words in', () => {
  assert.deepEqual(TAGS.filter((tag) => tongueOf(tag)[1] === undefined), []);
});

test('tongueOf(lang) keeps a country’s variant for numbers, and drops what else a tag says', () => {
  assert.deepEqual(['de-AT', 'pt-BR', 'es-419', 'zh-Hant-TW', 'DE', 'en-IN'].map((lang) => tongueOf(lang)[0]), ['de-AT', 'pt-BR', 'es-419', 'zh', 'DE', 'en-IN']);
});

test('tongueOf(lang) is English where there are no words, and for what is no tag', () => {
  assert.deepEqual(['nl', 'de_DE', 'deutsch', '', 'x', '🦊'].map((lang) => tongueOf(lang).filter(Boolean)), [['en'], ['en'], ['en'], ['en'], ['en'], ['en']]);
});

test('tongueOf(lang) brings no words for English: the code has them', () => {
  assert.deepEqual(['en', 'en-GB', 'en-Latn'].map((lang) => tongueOf(lang)[1]), [undefined, undefined, undefined]);
});

test('loadSpeaker(lang) says the language’s words, else English ones', async () => {
  const [german, dutch] = await Promise.all([loadSpeaker('de'), loadSpeaker('nl')]);
  assert.deepEqual([german.say('frame', frameWords).table, german.language, dutch.say('frame', frameWords).table, dutch.language], ['Tabelle', 'de', 'Table', 'en']);
});

/** The same in some languages, and meant so: signs, abbreviations, names of formats, words that languages share. */
const SHARED = new RegExp([
  /^(audit\.)?amount\./, /^citation\.forms\./, /^report\.factSeparator$/, /\.(hhi|cr4|cr5)$/, /\.hhi$/, /^players\.numbers/,
  /\.phase\.historical$/, /\.stop$/, /^audit\.concentration\.measures\./,
].map(({ source }) => source).join('|'));

/** Words that one language happens to share with English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['players.sorts.name', 'segmentOutline.regions', 'segmentationTip.table.segment', 'audit.labels.region'],
  es: ['marketSize.baseYearShort', 'playersBrowsing.no', 'auditView.severities.error'],
  fr: [
    'developmentsTable.dateColumn', 'marketSize.baseYearShort', 'report.labels.segment-treemap', 'report.labels.segment-outline',
    'report.labels.concentration-meter', 'segmentationTip.table.segment', 'audit.labels.date',
  ],
  it: ['marketSize.baseYearShort', 'playersBrowsing.no'],
  pt: ['marketSize.baseYearShort'],
};

for (const tag of TAGS) {
  test(`${tag}: has every message that English has, and no other`, async () => {
    const wanted = messages({ ...english, ...auditLanguage });
    const found = messages(await wordsOf(tag));
    const kinds = (all: ReadonlyMap<string, unknown>) => [...all].filter(([path]) => !/^amount\.(scales|shown)|^players\.numbers|labels\./.test(path)).map(([path, value]) => `${path} ${typeof value}`).sort();
    assert.deepEqual(kinds(found), kinds(wanted));
  });

  test(`${tag}: no message is as in English, but those that are meant so`, async () => {
    const own = messages(await wordsOf(tag));
    const same = [...messages({ ...english, ...auditLanguage })].flatMap(([path, value]) =>
      typeof value === 'string' && value !== '' && own.get(path) === value && !SHARED.test(path) && !SAME[tag]?.includes(path) ? `${path}: ${value}` : []);
    assert.deepEqual(same, []);
  });
}

/** The errors of the type check where a file has this text in place of its own. */
function faultsOf(path: string, change: (text: string) => string): readonly string[] {
  const options: ts.CompilerOptions = { ...ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root).options, types: [], noEmit: true, incremental: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) => {
    if (!name.endsWith(path)) return getSourceFile.call(host, name, version, ...rest);
    return ts.createSourceFile(name, change(ts.sys.readFile(name) ?? ''), version);
  };
  const program = ts.createProgram([join(root, path)], options, host);
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(path));
  return program.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('a message that is missing from a language fails the type check', () => {
  const faults = faultsOf('src/i18n/de/frame.ts', (text) => text.replace(/^ {2}table: .*\n/m, ''));
  assert.match(faults.join('\n'), /Property 'table' is missing/);
});

test('a set of words that is missing from a language fails the type check', () => {
  const faults = faultsOf('src/i18n/de/language.ts', (text) => text.replace(/^ {2}frame: frameWords,\n/m, ''));
  assert.match(faults.join('\n'), /frame/);
});

test('a language that is whole passes the type check', () => {
  assert.deepEqual(faultsOf('src/i18n/de/frame.ts', (text) => text), []);
});
