/** Registers the tests of one browser: every way on every hard host, and that the documented table says the same. */
import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import { readDocument } from '../docs/read-blocks.js';
import { launch, Tabs, type BrowserName } from './browsers.js';
import { columns, expectedVerdict } from './expected.js';
import type { Verdict } from './hard-host.js';
import { cellsOf, hostTableOf, verdictIn } from './host-table.js';
import { hostNames, hostOf } from './hosts.js';
import { prepareFiles, type HostFiles } from './prepare-files.js';
import { visitPage } from './visit-page.js';
import { wayOf } from './ways.js';

export async function checkBrowser(name: BrowserName): Promise<void> {
  const browser = await launch(name);
  if (!browser) return skipBrowser(name);
  const tabs = new Tabs(browser);
  const measured = new Map<string, Verdict>();
  let files: HostFiles;

  before(async () => (files = await prepareFiles()));
  after(async () => {
    await browser.close();
    await files.remove();
  });

  describe(`hard hosts in ${name}`, { concurrency: 2 }, () => {
    for (const host of hostNames) {
      for (const way of columns) {
        const wanted = expectedVerdict(host, way, name);
        it(`${wayOf(way).title} on a page with ${hostOf(host).title}: ${wanted}`, async () => {
          const visit = (isFresh?: true) => visitPage(tabs, name, hostOf(host), wayOf(way), wanted, files, isFresh);
          const first = await visit();
          // Two pages at a time in each of two browsers: on a busy machine one drops a page from its cache, or paints between
          // two steps. What fails twice fails, the second time in a fresh tab.
          const { verdict, faults } = first.faults.length === 0 && first.verdict === wanted ? first : await visit(true);
          if (first.faults.length > 0) console.log(`  visited twice: ${way} on ${host} in ${name}: ${first.faults.join('; ')}`);
          measured.set(`${host} ${way}`, verdict);
          assert.deepEqual({ verdict, faults }, { verdict: wanted, faults: [] });
        });
      }
    }
  });

  test(`the table in docs/embedding.md says of ${name} what was measured`, async () => {
    const cells = cellsOf(hostTableOf(await readDocument('docs/embedding.md')));
    const said = hostNames.flatMap((host, y) => columns.map((way, x) => `${host} ${way}: ${verdictIn(cells[y]?.[x + 1] ?? '', name)}`));
    assert.deepEqual(said, hostNames.flatMap((host) => columns.map((way) => `${host} ${way}: ${measured.get(`${host} ${way}`)}`)));
  });
}

/** A machine without this browser measures nothing with it and says so; where changes are taken it must be there. */
function skipBrowser(name: BrowserName): void {
  test(`hard hosts in ${name}`, { skip: process.env['CI'] ? false : `no ${name} on this machine` }, () => {
    assert.fail(`no ${name}: install it, or set FIREFOX_PATH to one`);
  });
}
