/** The table of contents: headings that stand there twice. */
import type { ContentsEntry } from '../../model/narrative.js';
import { faultOf } from './fault.js';
import type { Draft, Rule } from './rule.js';

/** The same heading twice under one heading, or right under itself. The same one in two chapters is common and fine. */
export const contentsDouble: Rule = ({ contents = [] }, { words }) => {
  const drafts: Draft[] = [];
  const visit = (entries: readonly ContentsEntry[], path: string, parent: { readonly title: string; readonly path: string } | undefined): void => {
    const met = new Map<string, string>(parent ? [[foldTitle(parent.title), parent.path]] : []);
    entries.forEach(({ title, entries: inner }, i) => {
      const own = `${path}[${i}]`;
      const key = foldTitle(title);
      const first = met.get(key);
      if (first === undefined) met.set(key, own);
      else if (key) drafts.push(() => doubled(title, parent?.title, own, first));
      if (inner) visit(inner, `${own}.entries`, { title, path: own });
    });
  };
  const doubled = (title: string, parent: string | undefined, path: string, first: string): ReturnType<Draft> =>
    faultOf('warning', words.contents.double(title, parent, path.startsWith(`${first}.`)), [path, first].map((at) => [`${at}.title`, words.labels.heading, title]));
  visit(contents, 'contents', undefined);
  return drafts;
};

/** Case, spaces, punctuation and a number in front do not make another heading. */
const foldTitle = (title: string): string =>
  title.normalize('NFKC').toLowerCase().replace(/^[\d.\s)]{1,20}(?=\p{L})/u, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
