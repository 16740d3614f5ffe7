import { html, type TemplateResult } from 'lit';
import { matchRuns } from '../analysis/match-runs.js';

/** Matches by weight and underline, not by colour. */
export const renderMatches = (text: string, terms: readonly string[]): readonly (TemplateResult | string)[] =>
  matchRuns(text, terms).map((run) => (run.hit ? html`<mark>${run.text}</mark>` : run.text));
