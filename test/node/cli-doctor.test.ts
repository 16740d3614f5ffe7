/** `vitrine doctor`: headers as they are saved, rules that a local server cannot show, and what the command prints. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { examine, type Verdict } from '../../src/cli/policy/examine.js';
import { readAnswer } from '../../src/cli/policy/page-headers.js';
import { readPolicy, writePolicy } from '../../src/cli/policy/policy.js';
import { allowanceOf } from '../../src/cli/policy/source-list.js';
import { listWays } from '../../src/cli/policy/ways.js';
import { runCommandLine } from './run-command-line.js';

await build();

const allows = (source: string, url: string, page = 'https://page.example/'): string =>
  allowanceOf(source.split(' '), { url: new URL(url), page: new URL(page) }, false);

for (const [source, url, wanted, page] of [
  ["'self'", 'https://page.example/a', 'yes', 'http://page.example/'],
  ["'self'", 'http://page.example/a', 'no', 'https://page.example/'],
  ["'self'", 'https://page.example:8443/a', 'no', 'https://page.example/'],
  ['cdn.example', 'http://cdn.example/a', 'no', 'https://page.example/'],
  ['cdn.example', 'https://cdn.example/a', 'yes', 'http://page.example/'],
  ['http://cdn.example:80', 'https://cdn.example/a', 'yes', 'https://page.example/'],
  ['*.cdn.example', 'https://cdn.example/a', 'no', 'https://page.example/'],
  ['*.cdn.example', 'https://a.b.cdn.example/a', 'yes', 'https://page.example/'],
  ['https://cdn.example/a/', 'https://cdn.example/a', 'no', 'https://page.example/'],
  ['https://cdn.example/a/', 'https://cdn.example/a/b/c.js', 'yes', 'https://page.example/'],
  ['https://cdn.example/a%3Bb', 'https://cdn.example/a;b', 'yes', 'https://page.example/'],
  ['*', 'data:text/plain,a', 'no', 'https://page.example/'],
  ['data:', 'data:text/plain,a', 'yes', 'https://page.example/'],
  ['cdn.example:x', 'https://cdn.example/', 'no', 'https://page.example/'],
] as const) {
  test(`allowanceOf(sources, request) of ${source} for ${url} on ${page} is ${wanted}`, () => assert.equal(allows(source, url, page), wanted));
}

test('readPolicy(text) takes the first of two directives, and names in any case', () => {
  assert.equal(writePolicy(readPolicy(" ;SCRIPT-src 'self'\ta.example; script-src *; ", 'header 1')), "script-src 'self' a.example");
});

const namesOf = (text: string) => readAnswer(text).policies.map((policy) => `${policy.name}: ${writePolicy(policy)}`);

test('readAnswer(text) takes the last answer of several, as curl prints them behind redirects', () => {
  assert.deepEqual(namesOf("HTTP/1.1 301 Moved\r\ncontent-security-policy: img-src *\r\n\r\nHTTP/2 200\r\ncontent-security-policy: img-src 'none'\r\n\r\n"),
    ["header 1: img-src 'none'"]);
});

test('readAnswer(text) takes repeated headers and a page behind them', () => {
  const page = "<html><head><meta content=\"img-src &#39;self&#39;\" http-equiv=Content-Security-Policy></head><body><meta http-equiv=content-security-policy content=\"img-src *\">";
  assert.deepEqual(namesOf(`Content-Security-Policy: a 1, b 2\nX: y\nCONTENT-SECURITY-POLICY: c 3\n\n${page}`),
    ['header 1: a 1', 'header 2: b 2', 'header 3: c 3', "meta 1: img-src 'self'"]);
});

test('readAnswer(text) finds no policy in comments, scripts and templates', () => {
  const meta = '<meta http-equiv="content-security-policy" content="img-src *">';
  assert.deepEqual(namesOf(`<!doctype html><!-- ${meta} --><script>"${meta}"</script><template>${meta}</template><noscript>${meta}</noscript>`), []);
});

function verdictOf(name: string, files: string, policy: string, page = 'https://page.example/'): Verdict | undefined {
  const way = listWays({ folder: new URL(files), hashes: {} }, new URL('report.json', files)).find((one) => one.name === name);
  return way && examine(way, readAnswer(`content-security-policy: ${policy}\n`), new URL(page)).verdict;
}

test('examine(way, answer, page) blocks files over http in a page over https', () => {
  assert.equal(verdictOf('single', 'http://cdn.example/', 'img-src *'), 'blocked');
});

test('examine(way, answer, page) lets them through where the policy has them asked for over https', () => {
  assert.equal(verdictOf('single', 'http://cdn.example/', 'upgrade-insecure-requests'), 'works');
});

test('vitrine doctor - says what is blocked, by which directive, and what would do', async () => {
  const { code, out, err } = await runCommandLine(['doctor', '-', '--way', 'data', '--page', 'https://page.example/', '--src', 'https://data.example/r.json'],
    { input: "HTTP/1.1 200 OK\r\nContent-Security-Policy: default-src 'self'\r\n\r\n" });
  assert.deepEqual({ code, err }, { code: 1, err: '' });
  assert.equal(out, `https://page.example/: policies in force: header 1

data             blocked   default-src 'self' (header 1) refuses the report
                           change header 1: connect-src 'self' https://data.example/r.json
                           if data.example allows https://page.example (Access-Control-Allow-Origin)

note: logos of players, where a report has them, show as initials: img-src does not allow both
'self' and data:
`);
});

test('vitrine doctor URL --json fetches the page, and gives the hash that would let a single file in', async () => {
  const server = await serve({ routes: { '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" }).end('<p>') } });
  const { code, out } = await runCommandLine(['doctor', `${server.url}/page`, '--way', 'single', '--json']);
  await server.close();
  const { ways: [way] } = JSON.parse(out) as { ways: readonly { verdict: string; changes: readonly { values: readonly string[] }[] }[] };
  assert.equal(code, 1);
  assert.equal(way?.verdict, 'blocked');
  assert.match(way?.changes[0]?.values.join(' ') ?? '', /^'sha384-[\w+/]{64}'$/);
});

for (const [args, input, problem] of [
  [['doctor'], '', /want one FILE, URL or -/],
  [['doctor', '-'], 'Hello', /holds no headers and no page/],
  [['doctor', 'no-such-file.txt'], '', /no such file/],
  [['doctor', 'http://127.0.0.1:9/'], '', /could not be fetched/],
  [['doctor', '-', '--src', 'ftp://a/b'], 'x: y\n', /--src wants an http or https address/],
  [['doctor', '-', '--base', 'javascript:alert(1)'], 'x: y\n', /--base wants an address/],
] as const) {
  test(`vitrine ${args.join(' ')} ends with 2 and says why`, async () => {
    const { code, out, err } = await runCommandLine(args, { input });
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, problem);
  });
}
