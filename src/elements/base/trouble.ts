/** What only a fault, a failure or an empty report needs. Loaded with the first of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { troubleWords } from '../../i18n/en/trouble.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { TroubleWords } from '../../i18n/words.js';
import { describeJsonFault } from '../../model/find-json-fault.js';
import type { Issue } from '../../model/issue.js';
import { renderEmpty, renderError, renderIssues } from '../../render/trouble.js';
import type { DataState } from './data-source.js';

export { renderEmpty, renderError, renderIssues } from '../../render/trouble.js';
export { troubleStyles } from './trouble-styles.js';

/** What the element says of it. */
export const wordsOf = (speaker: Pick<Speaker, 'say'>): TroubleWords => speaker.say('trouble', troubleWords);

/** Why there is no report, as a sentence; empty where there is one. */
export function failureMessage(state: DataState, words: TroubleWords): string {
  if (state.phase === 'failed') {
    const { code, detail, text } = state.error;
    return words.errors[code](text === undefined ? detail : describeJsonFault(text));
  }
  return state.phase === 'parsed' && !state.parsed.report ? words.errors.invalid(firstError(state.parsed.issues)) : '';
}

function firstError(issues: readonly Issue[]): string {
  const issue = issues.find(({ severity }) => severity === 'error');
  return issue ? [issue.path, issue.message].filter(Boolean).join(': ') : '';
}

/** What a widget shows besides its figure, or in its place. */
export interface Trouble {
  readonly state: DataState;
  /** Faults of what is shown. */
  readonly issues: readonly Issue[];
  /** Words where the report has nothing for the widget; undefined where there is a figure. */
  readonly empty: { readonly title?: string; readonly text?: string } | undefined;
  readonly retry: () => void;
}

export function renderTrouble({ state, issues, empty, retry }: Trouble, words: TroubleWords): TemplateResult {
  if (state.phase === 'empty') return renderEmpty('', words.noData);
  if (state.phase !== 'parsed' || !state.parsed.report) return renderError(words, failureMessage(state, words), retry);
  const { emptyTitle, emptyText } = words;
  return html`${issues.length ? renderIssues(words, issues) : nothing}${empty ? renderEmpty(empty.title ?? emptyTitle, empty.text ?? emptyText) : nothing}`;
}
