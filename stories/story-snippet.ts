/** The HTML that shows a story on a page of one's own. */
import { storyAttributes, type StoryArgs } from './draw-story.js';

/** The tag with its attributes, and what it is given otherwise as a comment; `lang` and `dir` stand on what is around it. */
export function storySnippet(tag: string, args: StoryArgs): string {
  const attributes = storyAttributes(args).map(([name, value]) => ` ${name}${value === '' ? '' : `="${escape(value.replace(/^reports\//, '/'))}"`}`);
  const link = args.cta ? `\n<a slot="cta" href="/full-report">${escape(args.cta)}</a>\n` : '';
  const widget = `<${tag}${attributes.join('')}>${link}</${tag}>`;
  const around = [args.lang && ` lang="${escape(args.lang)}"`, args.dir && ` dir="${escape(args.dir)}"`].filter(Boolean).join('');
  const script = '<script type="module" src="/vitrine/vitrine.js"></script>';
  return [script, ...(around ? [`<div${around}>`, widget, '</div>'] : [widget])].join('\n');
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
