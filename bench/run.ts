/** Measures every contender on every work in one browser, in turns, prints the tables and writes bench/results/latest.json. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';
import { runCommand, root } from '../scripts/set-up.mjs';
import { canDo } from './bundle.js';
import { measure, type Measured } from './measure.js';
import { formatTable, summarise, type Row } from './print-table.js';
import { serveWorks } from './serve-works.js';
import { rotate } from './statistics.js';
import { contenders, works, type Contender, type Work } from './works.js';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, rounds: { type: 'string' }, only: { type: 'string', default: '' } },
});
const rounds = Number(options.rounds ?? (options.quick ? 3 : 7));
/** The heap does not hurry: one turn of each mounts work a quick run, three a long one. */
const mountRounds = Math.min(rounds, options.quick ? 1 : 3);

await runCommand(async () => {
  const chosen = works.filter(({ id }) => id.includes(options.only));
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  const server = await serveWorks(chosen);
  const rows = new Map<string, Row>();
  const load = loadavg()[0] ?? 0;
  try {
    for (let round = 0; round < rounds; round++) {
      for (const work of chosen) {
        if (work.kind === 'mounts' && round >= mountRounds) continue;
        process.stderr.write(`\rround ${round + 1} of ${rounds}: ${work.id}`.padEnd(60));
        for (const contender of rotate(contenders.filter((name) => canDo(name, work)), round)) {
          add(rows, work, contender, await measure(browser, server.urlOf(work, contender), work));
        }
      }
    }
  } finally {
    process.stderr.write('\r'.padEnd(61) + '\r');
    await browser.close();
    await server.close();
  }
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version, browser: browser.version(), load: [load, loadavg()[0]] };
  report([...rows.values()], machine);
  await mkdir(join(root, 'bench', 'results'), { recursive: true });
  await writeFile(join(root, 'bench', 'results', 'latest.json'), `${JSON.stringify({ machine, rounds, rows: [...rows.values()] }, undefined, 1)}\n`);
  return 0;
});

function add(rows: Map<string, Row>, { id }: Work, contender: Contender, turn: Readonly<Record<string, Measured>>): void {
  for (const [name, measured] of Object.entries(turn)) {
    const row = rows.get(`${id} ${name}`) ?? { work: id, measure: name, turns: {} };
    rows.set(`${id} ${name}`, { ...row, turns: { ...row.turns, [contender]: [...(row.turns[contender] ?? []), measured] } });
  }
}

function report(rows: readonly Row[], { cores, model, node, browser, load }: { cores: number; model: string | undefined; node: string; browser: string; load: readonly (number | undefined)[] }): void {
  const timed = rows.filter(({ measure }) => ['draw', 'more', 'update'].includes(measure));
  const of = (name: string) => rows.filter(({ measure }) => measure === name);
  const whole = (value: number) => value.toFixed(value < 9.95 ? 1 : 0);
  console.log(`${rounds} turns, ${cores} cores (${model}), Chromium ${browser}, Node ${node}, load ${load.map((one) => one?.toFixed(1)).join(' to ')}\n`);
  const tables: (readonly [string, readonly Row[], (measured: Measured) => number, (value: number) => string])[] = [
    ['Until painted, ms', timed, ({ value }) => value, whole],
    ['Main thread, CPU ms', timed, ({ busy }) => busy?.all ?? NaN, whole],
    ['JS heap, kB', of('heap'), ({ value }) => value / 1000, whole],
    ['DOM nodes', of('nodes'), ({ value }) => value, (value) => value.toFixed(0)],
    ['Left behind by a mount, bytes', of('slope'), ({ value }) => value, (value) => value.toFixed(0)],
  ];
  for (const [title, some, pick, format] of tables) {
    if (some.length) console.log(`${formatTable(title, some.map((row) => summarise(row, pick)), format)}\n`);
  }
  const missing = works.filter((work) => work.id.includes(options.only) && !canDo('vitrine', work)).map(({ id }) => id);
  if (missing.length) console.log(`Not built yet, so without ours: ${missing.join(', ')}.`);
}
