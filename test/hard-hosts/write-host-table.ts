/** Measures the table of hard hosts in both browsers and writes it into docs/embedding.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';
import { launch, Tabs, type BrowserName } from './browsers.js';
import { columns, expectedVerdict } from './expected.js';
import type { Verdict } from './hard-host.js';
import { renderHostTable, replaceHostTable } from './host-table.js';
import { hostNames, hostOf } from './hosts.js';
import { prepareFiles, type HostFiles } from './prepare-files.js';
import { visitPage } from './visit-page.js';
import { wayOf } from './ways.js';

const document = join(root, 'docs/embedding.md');

/** Says what differs from expected.ts, and how often. Both browsers must be there. */
export async function writeHostTable(log: (line: string) => void): Promise<number> {
  const files = await prepareFiles();
  try {
    const measured = new Map([...await measure('chromium', files), ...await measure('firefox', files)]);
    const different = [...measured].filter(([key, { verdict, wanted, faults }]) => {
      if (verdict === wanted && faults.length === 0) return false;
      log(`${key}: ${verdict}, expected.ts has ${wanted}${faults.map((fault) => `\n    ${fault}`).join('')}`);
      return true;
    });
    const table = renderHostTable((host, way, browser) => measured.get(`${host} ${way} ${browser}`)?.verdict ?? 'blocked');
    await writeFile(document, replaceHostTable(await readFile(document, 'utf8'), table));
    return different.length;
  } finally {
    await files.remove();
  }
}

interface Measured {
  readonly verdict: Verdict;
  readonly wanted: Verdict;
  readonly faults: readonly string[];
}

async function measure(name: BrowserName, files: HostFiles): Promise<Map<string, Measured>> {
  const browser = await launch(name);
  if (!browser) throw new Error(`no ${name} on this machine: the table is measured in both`);
  const tabs = new Tabs(browser);
  const cells = hostNames.flatMap((host) => columns.map((way) => ({ host, way, wanted: expectedVerdict(host, way, name) })));
  const measured = new Map<string, Measured>();
  const work = async (): Promise<void> => {
    for (let cell = cells.shift(); cell; cell = cells.shift()) {
      const { host, way, wanted } = cell;
      const outcome = await visitPage(tabs, name, hostOf(host), wayOf(way), wanted, files);
      measured.set(`${host} ${way} ${name}`, { ...outcome, wanted });
    }
  };
  await Promise.all([work(), work(), work()]);
  await browser.close();
  return measured;
}
