/** What `vitrine doctor` says of a page's policies, against what Chromium lets through; then the change that it proposes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { examine } from '../../src/cli/policy/examine.js';
import { fetchAnswer } from '../../src/cli/policy/fetch-answer.js';
import { mend } from '../../src/cli/policy/mend.js';
import { writePolicy } from '../../src/cli/policy/policy.js';
import type { PageAnswer } from '../../src/cli/policy/page-headers.js';
import { listWays, type Way } from '../../src/cli/policy/ways.js';
import { FOLDER, hashes, look, markup, openStage, type PageCase, type Stage } from './doctor.fixture.js';
import { launchBrowser } from './quiet-page.js';

const single = hashes['single/market-size-chart.js'] ?? '';
const csp = (...values: readonly string[]): PageCase => ({ headers: values.map((value) => ['content-security-policy', value] as const) });
const meta = (value: string): string => `<meta http-equiv="Content-Security-Policy" content="${value}">`;

const cases: Readonly<Record<string, PageCase>> = {
  'no policy': {},
  'only a report': { headers: [['content-security-policy-report-only', "default-src 'none'"]] },
  'nothing allowed': csp("default-src 'none'"),
  'own origin': csp("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"),
  'the files by origin': csp("default-src 'none'; script-src {files}; style-src {files}; frame-src {files}; connect-src {files}"),
  'the files by folder': csp("default-src {files}/lib/"),
  'one file by path': csp("script-src {files}/lib/vitrine.js {files}/lib/single/market-size-chart.js"),
  'a folder without its slash': csp('script-src {files}/lib'),
  'another port': csp('default-src http://127.0.0.1:1'),
  'any port': csp('default-src http://127.0.0.1:*'),
  'a host without scheme or port': csp('default-src 127.0.0.1'),
  'a scheme': csp('default-src http:'),
  'a safer scheme': csp('default-src https:'),
  'everything': csp('default-src *'),
  'a wildcard of another host': csp('default-src *.example.com'),
  'script-src-elem before script-src': csp("script-src 'none'; script-src-elem {files} 'self'"),
  'style-src-elem before style-src': csp("style-src *; style-src-elem 'none'"),
  'child-src for frames': csp("child-src 'none'; default-src *"),
  'frame-src before child-src': csp("child-src 'none'; frame-src *"),
  'a nonce': csp("script-src 'nonce-abc'; style-src 'nonce-abc'"),
  'a nonce and strict-dynamic': csp("script-src 'nonce-abc' 'strict-dynamic' 'none' https:"),
  'strict-dynamic switches hosts off': csp("script-src 'strict-dynamic' {files} 'self'"),
  'strict-dynamic and a hash': csp(`script-src 'strict-dynamic' '${single}'`),
  'a hash alone': csp(`script-src '${single}'`),
  'a hash of another file': csp("script-src 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC'"),
  'none beside others': csp("script-src 'none' 'self' {files}"),
  'an empty directive': csp("script-src ; style-src 'self'"),
  'the first of two directives': csp("script-src 'self' {files}; script-src 'none'"),
  'capital letters': csp("SCRIPT-SRC 'SELF' {files}"),
  'two headers': csp("script-src 'self' {files}", "script-src 'none'"),
  'two policies in one header': csp("style-src 'none', script-src {files}"),
  'a header and a meta': { ...csp("script-src 'self' {files}"), head: meta("connect-src 'none'; frame-src 'none'") },
  'a meta with what only headers may say': { head: meta("sandbox; frame-ancestors 'none'; style-src 'none'") },
  'a meta in a comment': { head: `<!-- ${meta("default-src 'none'")} -->` },
  'a meta with two policies': { head: meta("script-src *, script-src 'none'") },
  'trusted types required': csp("require-trusted-types-for 'script'"),
  'trusted types with the name of Lit': csp("require-trusted-types-for 'script'; trusted-types lit-html"),
  'trusted types with another name': csp("require-trusted-types-for 'script'; trusted-types other"),
  'trusted types, names alone': csp('trusted-types other'),
  'trusted types, none': csp("trusted-types 'none'"),
  'trusted types, any name': csp('trusted-types *'),
  'sandbox with scripts': csp('sandbox allow-scripts'),
  'sandbox with scripts and origin': csp("sandbox allow-scripts allow-same-origin; script-src 'self'"),
  'sandbox without scripts': csp('sandbox allow-same-origin'),
  'integrity wanted': { headers: [['integrity-policy', 'blocked-destinations=(script)']] },
};

let stage: Stage;
let browser: Browser;
let page: Page;

before(async () => {
  stage = await openStage();
  browser = await launchBrowser();
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
  await stage?.page.close();
  await stage?.files.close();
});

const fill = (text: string): string => text.replaceAll('{page}', stage.page.url).replaceAll('{files}', stage.files.url);
const nonceOf = (answer: PageCase): string | undefined => /'nonce-([^']+)'/.exec(JSON.stringify(answer))?.[1];

interface Setting { readonly answer: PageAnswer; readonly ways: readonly Way[]; readonly url: URL; readonly body: (answer: PageCase) => string }

/** The case on the stage, and what doctor reads of it over the wire. */
async function set({ headers = [], head = '' }: PageCase, where: 'files' | 'page'): Promise<Setting> {
  const url = new URL('/page', stage.page.url);
  const folder = new URL(FOLDER, stage[where].url);
  const src = new URL('report.json', folder);
  const body = (answer: PageCase): string => markup(folder, src, nonceOf(answer));
  const filled = { headers: headers.map(([key, value]) => [key, fill(value)] as const), head: fill(head) };
  stage.answer = { ...filled, body: body(filled) };
  const found = await fetchAnswer(url.href);
  assert.ok('answer' in found);
  return { answer: found.answer, ways: listWays({ folder, hashes }, src), url, body };
}

for (const [name, one] of Object.entries(cases)) {
  for (const where of /'self'|sandbox/i.test(JSON.stringify(one)) ? ['files', 'page'] as const : ['files'] as const) {
    const place = where === 'files' ? 'another server' : "the page's server";
    test(`examine(way, answer, page) says what Chromium does: ${name}, files on ${place}`, async () => {
      const { answer, ways, url } = await set(one, where);
      const said = Object.fromEntries(ways.map((way) => [way.name, examine(way, answer, url).verdict]));
      assert.deepEqual(await look(page, url.href), said);
    });

    test(`mend(way, answer, page) makes each way work in Chromium: ${name}, files on ${place}`, async () => {
      const { answer, ways, url, body } = await set(one, where);
      const looked = new Map<string, Awaited<ReturnType<typeof look>>>();
      const rest: string[] = [];
      for (const way of ways.filter((each) => examine(each, answer, url).verdict !== 'works')) {
        const headers = mend(way, answer, url).answer.policies.map((policy) => ['content-security-policy', writePolicy(policy)] as const);
        const key = JSON.stringify(headers);
        stage.answer = { headers: [...headers, ...(one.headers ?? []).filter(([header]) => header === 'integrity-policy')], body: body({ headers }) };
        const seen = looked.get(key) ?? await look(page, url.href);
        looked.set(key, seen);
        if (seen[way.name] !== 'works') rest.push(way.name);
      }
      assert.deepEqual(rest, name === 'integrity wanted' ? ['module', 'server'] : []);
    });
  }
}
