/** `npm run pictures [-- part of an id…] [--accept]`: compares the pictures of the stories, or makes what is drawn now golden. */
import { checkPictures, otherBrowser, readRecord } from './golden-pictures.js';
import { openStories } from './open-stories.js';
import { reportPictures } from './picture-report.js';

const args = process.argv.slice(2);
const accept = args.includes('--accept');
const parts = args.filter((arg) => !arg.startsWith('--'));

async function main(): Promise<void> {
  const stories = await openStories({ pages: 2 });
  try {
    const remark = otherBrowser(await readRecord(), stories.browser.version());
    const results = await checkPictures(stories, { lanes: 2, accept, only: (id) => parts.length === 0 || parts.some((part) => id.includes(part)) });
    const news = results.filter(({ state }) => state !== 'same');
    for (const { id, state, pixels } of news) console.log(`${state}: ${id}${pixels === undefined ? '' : ` (${pixels} pixels)`}`);
    if (remark) console.log(remark);
    const count = `${results.length} pictures, ${news.length}`;
    console.log(accept ? `${count} accepted.` : `${count} not as before: see ${await reportPictures(results, remark)}`);
    process.exitCode = accept || news.length === 0 ? 0 : 1;
  } finally {
    await stories.close();
  }
}

await main();
