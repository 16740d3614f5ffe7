/** Serves the gallery and the built library, and only these, over plain HTTP. */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { root } from './set-up.mjs';

const gallery = '/stories/gallery/';

/**
 * Starts a server on this machine: `/` leads to the gallery, `/stories/…` and `/dist/…` are the project's folders.
 * `port` 0 takes any free one; `headers(path)` adds headers to every answer; `routes` maps a path to its own
 * `(request, response) => void`; `more` names further folders; `gate(path)` lets an answer wait, and with false the
 * server hangs up. Returns the address, the port and `close()`.
 */
export async function serve({ port = 0, host = '127.0.0.1', headers = () => ({}), routes = {}, more = {}, gate } = {}) {
  const places = Object.entries({ stories: 'stories', dist: 'dist', ...more });
  const folders = new Map(places.map(([name, folder]) => [name, sirv(resolve(root, folder), { dev: true, etag: true })]));
  const server = createServer(async (request, response) => {
    const path = decodePath(request.url);
    if (gate && (await gate(path ?? '')) === false) return request.socket.destroy();
    // A sandboxed frame has no origin; the reports are for it too.
    if (path?.startsWith('/stories/reports/')) response.setHeader('access-control-allow-origin', '*');
    for (const [name, value] of Object.entries(headers(path ?? ''))) response.setHeader(name, value);
    if (path === undefined) return refuse(response, 400);
    if (Object.hasOwn(routes, path)) return routes[path](request, response);
    if (path === '/' || path === '/stories' || path === '/stories/gallery') return redirect(response, gallery);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    serveFolder(folders, request, response);
  });
  await listen(server, port, host);
  const taken = server.address().port;
  return { url: `http://${host}:${taken}`, port: taken, close: () => close(server) };
}

/** Answers that a report's address may give instead of a report: name them as `routes`, in tests and in the gallery. */
export const awkwardRoutes = {
  '/awkward/missing.json': (_, response) => refuse(response, 404),
  '/awkward/page.json': (_, response) => answer(response, 'text/html', '<!doctype html><title>Sign in</title>'),
  '/awkward/broken.json': (_, response) => answer(response, 'application/json', '{"schemaVersion": '),
  '/awkward/huge.json': (request, response) => answerHuge(request, response),
  '/awkward/slow.json': () => {},
};

function serveFolder(folders, request, response) {
  const [, name, rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(request.url) ?? [];
  const folder = folders.get(name);
  if (folder === undefined) return refuse(response, 404);
  request.url = rest || '/';
  folder(request, response, () => refuse(response, 404));
}

function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function answer(response, type, body) {
  response.writeHead(200, { 'content-type': type }).end(body);
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(status === 404 ? 'Not found' : 'Bad request');
}

function redirect(response, to) {
  response.writeHead(302, { location: to }).end();
}

/** 64 MB of JSON without a stated length, until the reader hangs up. */
function answerHuge(request, response) {
  const block = Buffer.alloc(1 << 20, 32);
  let left = 64;
  const send = () => {
    while (left-- > 0) if (!response.write(block)) return void response.once('drain', send);
    response.end('{}');
  };
  response.writeHead(200, { 'content-type': 'application/json' });
  request.on('close', () => (left = 0));
  send();
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
