/** The gallery's server gives out two folders and nothing else of the machine. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { awkwardRoutes, serve, type Served } from '../../scripts/serve.mjs';

let server: Served;
before(async () => (server = await serve({ headers: () => ({ 'x-test': 'yes' }), routes: awkwardRoutes })));
after(() => server.close());

interface Answer { readonly status: number | undefined; readonly headers: NodeJS.Dict<string | string[]> }

/** Asks for a path as it stands: fetch would tidy the dots away. */
function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    });
    asked.on('error', reject).end();
  });
}

test('serve() leads / to the gallery', async () => {
  assert.equal((await ask('/')).headers['location'], '/stories/gallery/');
});

test('serve() gives a report as JSON', async () => {
  const { status, headers } = await ask('/stories/reports/iot-medical-devices.json');
  assert.deepEqual([status, headers['content-type']], [200, 'application/json']);
});

const outside = [
  '/package.json', '/.git/config', '/stories/../package.json', '/stories/..%2fpackage.json', '/dist/%2e%2e/package.json',
  '/dist/..\\package.json', '//etc/passwd', '/dist//etc/passwd', '/dist/%00', '/node_modules/lit/package.json',
];
for (const path of outside) {
  test(`serve() does not find ${path}`, async () => assert.equal((await ask(path)).status, 404));
}

test('serve() refuses an address that cannot be decoded', async () => assert.equal((await ask('/%zz')).status, 400));

test('serve({headers}) adds them to every answer', async () => {
  assert.equal((await ask('/nowhere')).headers['x-test'], 'yes');
});

test('serve({routes}) answers a page where a report is wanted', async () => {
  const { status, headers } = await ask('/awkward/page.json');
  assert.deepEqual([status, headers['content-type']], [200, 'text/html']);
});

test('serve({port}) says when the port is taken', async () => {
  await assert.rejects(serve({ port: server.port }), { code: 'EADDRINUSE' });
});

test('serve({ gate }) hangs up on a path that its gate refuses', async () => {
  const gated = await serve({ gate: (path) => path !== '/dist/vitrine.js' });
  const answers = await Promise.all(['/dist/vitrine.js', '/favicon.ico'].map((path) =>
    fetch(gated.url + path).then(({ status }) => status, () => 'hung up')));
  await gated.close();
  assert.deepEqual(answers, ['hung up', 204]);
});

test('serve({ more }) serves a further folder under its name', async () => {
  const more = await serve({ more: { papers: 'docs' } });
  const { status } = await fetch(`${more.url}/papers/embedding.md`);
  await more.close();
  assert.equal(status, 200);
});
