/** The order of the floors: an import points down only, as docs/architecture.md says. */
const floors = ['model', 'i18n', 'analysis', 'geography', 'layout', 'render', 'download', 'elements', 'server', 'still', 'entries'];

/** Each floor may import itself and what lies below it. */
const upward = floors.map((floor, index) => ({
  name: `${floor}-imports-down-only`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: `^src/(${[...floors.slice(index + 1).filter((above) => above !== 'entries'), 'cli'].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'model-stands-alone',
      comment: 'The model runs anywhere: no lit, no d3, nothing above it.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '(^|node_modules/)(lit|lit-html|lit-element|@lit|d3)(/|-|$)' },
    },
    {
      name: 'no-lit-below-render',
      comment: 'Numbers and layouts are made without a page.',
      severity: 'error',
      from: { path: '^src/(i18n|analysis|geography|layout)/' },
      to: { path: '(^|node_modules/)(lit|lit-html|lit-element|@lit)(/|$)' },
    },
    {
      name: 'layout-takes-shapes-as-arguments',
      severity: 'error',
      from: { path: '^src/layout/' },
      to: { path: '^src/geography/' },
    },
    {
      name: 'elements-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/', pathNot: '^src/elements/report/' },
      to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/($1|base)/' },
    },
    {
      name: 'the-report-imports-no-widget-but-its-define',
      comment: 'docs/decisions/0007: the page of a whole report is made of the other widgets.',
      severity: 'error',
      from: { path: '^src/elements/report/' },
      to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/((report|base)/|[^/]+/define\\.ts$)' },
    },
    {
      name: 'the-report-loads-widgets-when-wanted',
      comment: 'docs/decisions/0007: a bare provider must not carry a single widget.',
      severity: 'error',
      from: { path: '^src/elements/report/' },
      to: { path: '^src/elements/(?!(report|base)/)[^/]+/', dynamic: false },
    },
    {
      name: 'base-knows-no-widget',
      severity: 'error',
      from: { path: '^src/elements/base/' },
      to: { path: '^src/elements/(?!base/)[^/]+/' },
    },
    {
      name: 'nothing-imports-the-ways-in',
      severity: 'error',
      from: { path: '^src/(?!entries/|cli/)' },
      to: { path: '^src/(entries|cli)/' },
    },
    {
      name: 'the-frame-stands-alone',
      comment: 'A host page loads its side in 2 kB, and a sandboxed page runs the other before any widget.',
      severity: 'error',
      from: { path: '^src/frame/' },
      to: { path: '^src/(?!frame/)|node_modules/' },
    },
    {
      name: 'only-ways-in-start-the-frame',
      severity: 'error',
      from: { path: '^src/(?!frame/|entries/|cli/)' },
      to: { path: '^src/frame/' },
    },
    {
      name: 'the-theme-stands-alone',
      comment: 'The tokens become style sheets before the widgets are built, and the check runs in a terminal and in a story.',
      severity: 'error',
      from: { path: '^src/theme/' },
      to: { path: '^src/(?!theme/)' },
    },
    {
      name: 'the-theme-is-for-the-build-and-the-command-line',
      comment: 'No page loads the tokens with their meanings, or the arithmetic of colours: widgets wear the sheets made from them.',
      severity: 'error',
      from: { path: '^src/(?!theme/|cli/)' },
      to: { path: '^src/theme/' },
    },
    {
      name: 'the-theme-check-bundles-what-it-names-here',
      severity: 'error',
      from: { path: '^src/theme/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/(culori|postcss|css-what|@types)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'only-declared-dependencies',
      comment: 'React and Lit for servers are optional peers, and development dependencies here.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|still|theme)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/(ajv|react|@lit-labs|@types)/' },
    },
    {
      name: 'cli-bundles-what-it-names-here',
      comment: 'resvg alone stays outside: it is native code, and an optional peer.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/(jsonc-parser|postcss|tinyglobby|@resvg|@types)/' },
    },
    {
      name: 'a-still-is-made-by-the-command-line-alone',
      comment: 'It reads style sheets with tools that no page should load.',
      severity: 'error',
      from: { path: '^src/(?!still/|cli/)' },
      to: { path: '^src/still/' },
    },
    {
      name: 'stills-bundle-what-they-name-here',
      severity: 'error',
      from: { path: '^src/still/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/(postcss|css-select|css-what|domhandler|domutils|dom-serializer|htmlparser2|@types)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
