/** Lets one process at a time install or build, so that two commands started together do not spoil each other's files. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache');
const longestWork = 10 * 60_000;

/** Runs `work` while no other process holds the lock `name`; a lock left behind by a dead process is taken over. */
export async function withLock(name, work) {
  const lock = join(cache, `${name}.lock`);
  await mkdir(cache, { recursive: true });
  while (!(await take(lock))) await wait(100);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (await isLeftBehind(lock)) await rm(lock, { force: true });
    return false;
  }
}

/** Process numbers come round again, in a container soon: one's own number, or an old file, is nobody at work. */
async function isLeftBehind(lock) {
  const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
  if (Date.now() - mtimeMs > longestWork) return true;
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  return holder > 0 && (holder === process.pid || !isAlive(holder));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
