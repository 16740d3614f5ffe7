/** Serves a page, its code and its data for each contender and work; made when they are asked for, and kept. */
import { bundle, bundleDriver } from './bundle.js';
import { serve, type Route } from '../scripts/serve.mjs';
import type { PageData } from './pages/driver.js';
import { contenders, type Contender, type Item, type Work } from './works.js';

export interface ServedWorks {
  readonly urlOf: (work: Work, contender: Contender) => string;
  readonly close: () => Promise<void>;
}

export async function serveWorks(works: readonly Work[]): Promise<ServedWorks> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body><script>${await bundleDriver()}</script></body></html>`;
  const routes = Object.fromEntries(works.flatMap((work) => contenders.flatMap((contender) => {
    const path = pathOf(work, contender);
    return [
      [path, answer('text/html', () => html)],
      [`${path}/code`, answer('text/javascript', () => bundle(contender, work))],
      [`${path}/data`, answer('application/json', () => JSON.stringify(dataOf(work, contender)))],
    ] as const;
  })));
  const server = await serve({ routes });
  return { urlOf: (work, contender) => server.url + pathOf(work, contender), close: () => server.close() };
}

const pathOf = ({ id }: Work, contender: Contender): string => `/bench/${contender}/${id.replaceAll(' ', '-')}`;

/** Ours gets reports, which it must read and check; the others get plain numbers and finished texts. */
function dataOf({ items, later }: Work, contender: Contender): PageData {
  const toData = ({ widget, sample }: Item) => ({ widget, data: contender === 'vitrine' ? sample.report : sample.plain });
  return { items: items().map(toData), later: later?.items().map(toData) ?? [] };
}

function answer(type: string, make: () => string | Promise<string>): Route {
  let made: Promise<string> | undefined;
  return (_, response) => {
    made ??= Promise.resolve(make());
    made.then(
      (body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  };
}
