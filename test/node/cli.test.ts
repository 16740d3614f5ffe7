/** The command line as its users call it: the bin of dist/, in a process of its own. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { VERSION } from '../../src/elements/base/version.js';
import { bin, runCommandLine } from './run-command-line.js';

const good = '{"schemaVersion": 1, "title": "Sensors"}';
const faulty = '{\n  "schemaVersion": 1,\n  "title": 5\n}\n';
const odd = '{"schemaVersion": 1, "title": "Sensors",\n "colour": "red"}';

let folder: string;
const run = (args: readonly string[], options: Parameters<typeof runCommandLine>[1] = {}) => runCommandLine(args, { cwd: folder, ...options });

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-cli-'));
  await mkdir(join(folder, 'more/deep'), { recursive: true });
  await mkdir(join(folder, 'node_modules/other'), { recursive: true });
  const files = { 'good.json': good, 'faulty.json': faulty, 'odd.json': odd, 'more/deep/b.json': faulty, 'more/a.json': good, 'more/[x].json': good, 'node_modules/other/c.json': faulty };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
after(() => rm(folder, { recursive: true, force: true }));

test('vitrine validate FILE names line, column, found and wanted, and ends with 1', async () => {
  assert.deepEqual(await run(['validate', 'faulty.json']), {
    code: 1, out: 'faulty.json:3:12: error: title: found 5, want text of 1 to 300 characters (wrong-type)\n\n1 file: 1 error\n', err: '',
  });
});

test('vitrine validate FILE ends with 0 for a good report', async () => {
  assert.deepEqual(await run(['validate', 'good.json']), { code: 0, out: '1 file, no issues\n', err: '' });
});

test('vitrine validate FILE shows a warning at its key, and ends with 0', async () => {
  const { code, out } = await run(['validate', 'odd.json']);
  assert.equal(code, 0);
  assert.match(out, /^odd\.json:2:2: warning: colour: .*\(unknown-key\)\n\n1 file: no errors, 1 warning\n$/);
});

test('vitrine validate --fail-on warning ends with 1 for a warning', async () => {
  assert.equal((await run(['validate', '--fail-on', 'warning', 'odd.json'])).code, 1);
});

test('vitrine validate --quiet leaves warnings and the count out', async () => {
  assert.deepEqual(await run(['validate', '-q', 'odd.json', 'good.json']), { code: 0, out: '', err: '' });
});

test('vitrine validate --json gives every issue to a program', async () => {
  const { code, out } = await run(['validate', '--json', 'faulty.json', 'good.json', 'none.json']);
  assert.equal(code, 2);
  assert.deepEqual(JSON.parse(out), {
    files: [
      { file: 'faulty.json', issues: [{ code: 'wrong-type', path: 'title', message: 'found 5, want text of 1 to 300 characters', severity: 'error', line: 3, column: 12 }] },
      { file: 'good.json', issues: [] },
      { file: 'none.json', problem: 'no such file' },
    ],
  });
});

test('vitrine validate - reads standard input', async () => {
  assert.deepEqual(await run(['validate', '-'], { input: '{"schemaVersion": 1,\n "title":}' }), {
    code: 1, out: 'standard input:2:10: error: found "}", want JSON (bad-json)\n\n1 file: 1 error\n', err: '',
  });
});

test('vitrine validate takes a text with a byte order mark', async () => {
  assert.equal((await run(['validate', '-'], { input: `\ufeff${good}` })).code, 0);
});

test('vitrine validate says that a file is not UTF-8', async () => {
  assert.deepEqual(await run(['validate', '-'], { input: Buffer.from(good, 'utf16le').subarray(0, 40).fill(0xff, 0, 2) }), {
    code: 2, out: '', err: 'vitrine: standard input: is not UTF-8 text\n',
  });
});

test('vitrine validate PATTERN finds files where no shell has, each once and by name, and none of node_modules', async () => {
  const { out } = await run(['validate', '--json', 'more/a.json', '**/*.json']);
  assert.deepEqual((JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file),
    ['more/a.json', 'faulty.json', 'good.json', 'more/[x].json', 'more/deep/b.json', 'odd.json']);
});

test('vitrine validate takes a name with marks of a pattern for the file of that name', async () => {
  assert.equal((await run(['validate', 'more/[x].json'])).out, '1 file, no issues\n');
});

test('vitrine validate says what it cannot read, and checks the others', async () => {
  assert.deepEqual(await run(['validate', 'none.json', 'more', 'zz/*.json', 'faulty.json']), {
    code: 2,
    out: 'faulty.json:3:12: error: title: found 5, want text of 1 to 300 characters (wrong-type)\n\n1 file: 1 error\n',
    err: 'vitrine: none.json: no such file\nvitrine: more: is a folder: to take its reports, write "more/**/*.json"\nvitrine: zz/*.json: no file fits this pattern\n',
  });
});

test('vitrine validate checks 1,000 files in one call', async () => {
  await mkdir(join(folder, 'many'));
  await Promise.all(Array.from({ length: 1000 }, (_, i) => writeFile(join(folder, `many/${i}.json`), i === 500 ? faulty : good)));
  const { code, out } = await run(['validate', 'many/*.json']);
  assert.deepEqual({ code, out }, {
    code: 1, out: 'many/500.json:3:12: error: title: found 5, want text of 1 to 300 characters (wrong-type)\n\n1,000 files: 1 error\n',
  });
});

test('vitrine validate lets no report steer the terminal', async () => {
  const { out } = await run(['validate', '-'], { input: '{"schemaVersion": 1, "title": "a", "\\u001b[2J\\u202e": 1, "b": "\\u009b"}', env: { FORCE_COLOR: '0' } });
  assert.doesNotMatch(out, /[\u001b\u202e\u009b]/);
});

const colours: readonly (readonly [env: Record<string, string>, painted: boolean])[] = [[{}, false], [{ FORCE_COLOR: '1' }, true], [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false]];
for (const [env, painted] of colours) {
  test(`vitrine validate writes ${painted ? 'colours' : 'no colours'} to a pipe with ${JSON.stringify(env)}`, async () => {
    assert.equal((await run(['validate', 'faulty.json'], { env })).out.includes('\u001b[31merror\u001b[39m'), painted);
  });
}

test('vitrine ends without a word when who reads it stops reading', async () => {
  await writeFile(join(folder, 'long.json'), `{"schemaVersion": 1, "title": "a", ${Array.from({ length: 900 }, (_, i) => `"${'k'.repeat(50)}${i}": 1`).join(', ')}}`);
  const child = spawn(process.execPath, [bin, 'validate', ...Array.from({ length: 50 }, (_, i) => `${'./'.repeat(i)}long.json`)], { cwd: folder });
  let err = '';
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual({ code, err }, { code: 0, err: '' });
});

const contradictory = JSON.stringify({
  schemaVersion: 1, title: 'Sensors',
  contents: [{ title: 'Overview' }, { title: 'Overview' }],
  players: [{ id: 'a', name: 'Acme', listings: [{ list: 'major' }] }, { id: 'b', name: 'Acme', listings: [{ list: 'major' }] }],
}, null, 2);

test('vitrine audit - shows what contradicts itself, with rule, fix and place, and counts it', async () => {
  const { code, out } = await run(['audit', '-'], { input: contradictory });
  assert.equal(code, 0);
  assert.match(out, /^standard input\n\n[^]*warning {2}player-twice +\S[^]* Fix: [^]* \d+:\d+ +players\[1\][^]*\n1 file: 2 warnings\n$/);
});

test('vitrine audit --fail-on warning ends with 1 for a warning', async () => {
  assert.equal((await run(['audit', '--fail-on', 'warning', '-'], { input: contradictory })).code, 1);
});

test('vitrine audit --json gives findings with the line and column of each place', async () => {
  const { out } = await run(['audit', '--json', '-'], { input: contradictory });
  const { files } = JSON.parse(out) as { files: { file: string; issues: unknown[]; findings: { rule: string; places: { path: string; line: number; column: number }[] }[] }[] };
  const finding = files[0]?.findings.find(({ rule }) => rule === 'player-twice');
  assert.deepEqual(files[0]?.issues, []);
  const line = contradictory.split('\n').findIndex((text) => text.includes('"id": "b"')) + 1;
  assert.ok(finding?.places.some((place) => place.path.startsWith('players[1]') && Math.abs(place.line - line) <= 1), JSON.stringify(finding));
});

test('vitrine audit FILE finds nothing in a report that agrees with itself', async () => {
  assert.deepEqual(await run(['audit', join(root, 'stories/reports/sample-disclosed.json')]), { code: 0, out: '1 file: nothing contradicts itself\n', err: '' });
});

test('vitrine audit FILE ends with 1 for a report with errors of form, and names them', async () => {
  const { code, out } = await run(['audit', 'faulty.json']);
  assert.deepEqual({ code, out }, {
    code: 1,
    out: 'faulty.json:3:12: error: title: found 5, want text of 1 to 300 characters (wrong-type)\n1 file: 1 error of form, and what it loses was not audited\n',
  });
});

const senseless: readonly (readonly [args: string, err: string])[] = [
  ['validate', 'no FILE given\ngive a file, a quoted pattern such as "reports/*.json", or - for standard input'],
  ['validate --jsno good.json', 'unknown option --jsno\ndid you mean --json?'],
  ['validate -x good.json', 'unknown option -x\nsee "vitrine validate --help"'],
  ['validate --fail-on never good.json', '--fail-on wants warning or error, found "never"\nsee "vitrine validate --help"'],
  ['validate good.json --fail-on', '--fail-on wants warning or error, found nothing\nsee "vitrine validate --help"'],
  ['validate --json=yes good.json', '--json takes no value\nsee "vitrine validate --help"'],
  ['valdate good.json', 'unknown command "valdate"\ndid you mean "vitrine validate"?'],
  ['good.json', '"good.json" is no command\nto check that file, write: vitrine validate good.json'],
  ['--verbose', 'unknown option --verbose\nsee "vitrine --help"'],
  ['constructor', 'unknown command "constructor"\nthe commands are validate, audit, render, publish, snippet, theme, doctor: see "vitrine --help"'],
];
for (const [args, err] of senseless) {
  test(`vitrine ${args} ends with 2 and says why`, async () => {
    assert.deepEqual(await run(args.split(' ')), { code: 2, out: '', err: `vitrine: ${err}\n` });
  });
}

test('vitrine --version gives the version', async () => {
  assert.deepEqual(await run(['--version']), { code: 0, out: `${VERSION}\n`, err: '' });
});

for (const args of [['--help'], ['-h'], ['help']]) {
  test(`vitrine ${args.join(' ')} lists the commands and how to call them`, async () => {
    const { code, out } = await run(args);
    assert.equal(code, 0);
    assert.match(out, /^vitrine: .*\n\nUsage\n {2}vitrine COMMAND \[options\] FILE…\n\nCommands\n {2}validate {2}\w/);
  });
}

test('vitrine without a word shows its help and ends with 2', async () => {
  const { code, out } = await run([]);
  assert.deepEqual({ code, out }, { code: 2, out: (await run(['--help'])).out });
});

for (const command of ['validate', 'audit']) {
  test(`vitrine ${command} --help shows usage, options, examples and exit codes`, async () => {
    const { code, out } = await run([command, '--help']);
    assert.equal(code, 0);
    assert.deepEqual(out.split('\n').filter((line) => /^\w+( codes)?$/.test(line)), ['Usage', 'Options', 'Examples', 'Exit codes']);
    assert.equal(out, (await run(['help', command])).out);
  });
}

test('no line of the help is longer than 100 characters', async () => {
  const outs = await Promise.all([['--help'], ['validate', '--help'], ['audit', '--help']].map((args) => run(args)));
  assert.deepEqual(outs.flatMap(({ out }) => out.split('\n')).filter((line) => line.length > 100), []);
});

test('vitrine -- NAME takes a file whose name starts with a dash', async () => {
  await writeFile(join(folder, '--json'), good);
  assert.equal((await run(['validate', '--', '--json'])).out, '1 file, no issues\n');
});

test('npx --no-install vitrine works in the repository', async () => {
  const npx = spawn('npx', ['--no-install', 'vitrine', '--version'], { cwd: root, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  npx.stdout.on('data', (chunk) => (out += chunk));
  await new Promise((resolve) => npx.on('close', resolve));
  assert.equal(out, `${VERSION}\n`);
});
