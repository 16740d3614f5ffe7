/** `npm run trees [-- part of an id…]`: makes what screen readers are told now golden; `git diff` shows what changed. */
import { acceptTrees } from './golden-trees.js';
import { openStories } from './open-stories.js';

const stories = await openStories();
const changed = await acceptTrees(stories, process.argv.slice(2)).finally(() => stories.close());
console.log(changed.length > 0 ? `Changed: ${changed.join(', ')}` : 'All trees are as before.');
