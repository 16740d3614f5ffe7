/** What only a fault, a failure or an empty report needs. Loaded with the first of them. */
import { troubleWords } from '../../i18n/en/trouble.js';
import { describeJsonFault } from '../../model/find-json-fault.js';
import type { Issue } from '../../model/issue.js';
import type { DataState } from './data-source.js';

export { troubleWords } from '../../i18n/en/trouble.js';
export { renderEmpty, renderError, renderIssues } from '../../render/trouble.js';
export { troubleStyles } from './trouble-styles.js';

/** Why there is no report, as a sentence; empty where there is one. */
export function failureMessage(state: DataState): string {
  if (state.phase === 'failed') {
    const { code, detail, text } = state.error;
    return troubleWords.errors[code](text === undefined ? detail : describeJsonFault(text));
  }
  return state.phase === 'parsed' && !state.parsed.report ? troubleWords.errors.invalid(firstError(state.parsed.issues)) : '';
}

function firstError(issues: readonly Issue[]): string {
  const issue = issues.find(({ severity }) => severity === 'error');
  return issue ? [issue.path, issue.message].filter(Boolean).join(': ') : '';
}
