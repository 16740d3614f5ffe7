/** Rollup plug-in: takes the line breaks and indents out of css, html and svg templates, keeping every space that shows. */
import MagicString from 'magic-string';

const tags = new Map([['css', minifyCss], ['html', minifyMarkup], ['svg', minifyMarkup]]);

/** Runs after the TypeScript is gone; only templates tagged by the plain names css, html and svg are touched. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const template of taggedTemplates(this.parse(code))) {
        const minify = tags.get(template.tag.name);
        for (const { start, end, tail } of template.quasi.quasis) {
          const text = minify(code.slice(start, end));
          if (end > start) edited.overwrite(start, end, tail && minify === minifyCss ? text.trimEnd() : text);
        }
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name)) yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) { if (item?.type) yield* taggedTemplates(item); }
    else if (value?.type) yield* taggedTemplates(value);
  }
}

/** A space stays where two words, a calc() or a descendant selector need it. */
export function minifyCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}');
}

/** A run of space with a line break is layout: beside the tag of a block it goes, beside anything inline it is one space. */
export function minifyMarkup(text) {
  return text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(<[\w-]+(?:\s[^<>]*)?)\n>/g, '$1>')
    .replace(/\n(?=<\/?([\w-]+))/g, (space, name) => (blocks.has(name) ? '' : space))
    .replace(/(<\/?([\w-]+)[^<>]*>)\n/g, (both, tag, name) => (blocks.has(name) ? tag : both))
    .replace(/\n/g, ' ');
}

const blocks = new Set(
  ('article aside caption col colgroup details div dl dt dd figcaption figure footer form header h1 h2 h3 h4 h5 h6 hr ' +
    'li nav ol option p section summary table tbody td tfoot th thead tr ul ' +
    'circle clipPath defs desc ellipse g line marker path pattern polygon polyline rect symbol text title use').split(' '),
);
