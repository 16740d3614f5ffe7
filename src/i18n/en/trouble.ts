import type { TroubleWords } from '../words.js';

/** English words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'The rest of the page is not affected.',
  retry: 'Try again',
  noCode: 'A part of the code that draws this did not load.',
  errors: {
    'bad-src': (detail) => `The address ${detail} cannot be used: it must be http, https or on this site.`,
    network: () => 'The data could not be reached.',
    http: (detail) => `The server answered ${detail} instead of the data.`,
    timeout: (detail) => `The data did not arrive within ${detail} seconds.`,
    'too-large': (detail) => `The data is larger than ${detail} MB.`,
    'not-json': (detail) => `The server sent ${detail} instead of JSON.`,
    'bad-json': (detail) => `The data is not valid JSON: ${detail}.`,
    'data-changed': (detail) => `The data changed since this edition was published, so it is not shown: ${detail}.`,
    'cannot-verify': (detail) => `It cannot be checked whether the data is that of this edition, so it is not shown${detail ? `: ${detail}` : ''}.`,
    invalid: (detail) => `The data is not a report: ${detail}.`,
  },
  issuesTitle: (count) => (count === 1 ? 'One entry of the data is left out.' : `${count} entries of the data are left out.`),
  issuesRest: 'The rest is drawn as supplied.',
  moreIssues: (count) => `and ${count} more`,
  noData: 'This widget needs a report: in its src attribute, its report property, or the vt-report around it.',
  emptyTitle: 'Nothing published here',
  emptyText: 'This report discloses nothing for this figure.',
};
