/** Lint rules; the order of the floors is in .dependency-cruiser.cjs, text patterns in scripts/check-sources.mjs. */
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const pageGlobals = [
  'document', 'window', 'self', 'navigator', 'location', 'customElements', 'HTMLElement', 'Element', 'Node', 'Event',
  'CustomEvent', 'DOMParser', 'ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'getComputedStyle',
  'requestAnimationFrame', 'matchMedia', 'localStorage', 'sessionStorage', 'fetch', 'alert',
];

const registersTag = {
  selector: "CallExpression[callee.property.name='define'][callee.object.name='customElements'], " +
    "CallExpression[callee.property.name='define'][callee.object.property.name='customElements'], " +
    "Decorator[expression.callee.name='customElement']",
  message: 'A class file does not register its own tag: its define.ts does.',
};

const namespaceOfD3 = {
  selector: "ImportDeclaration[source.value='d3'] > ImportNamespaceSpecifier",
  message: 'Name what you import from d3: the whole costs up to 70 kB.',
};

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '**/generated/', '**/.*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', registersTag, namespaceOfD3, defaultExport],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs,ts,mts}'],
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-var': 'error', 'prefer-const': 'error' },
  },
  { files: ['**/*.{js,mjs,cjs}'], rules: { 'no-unused-vars': 'error' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...['it', 'test', 'describe'].map((object) => ({
        object, property: 'only', message: 'It hides every other test.',
      }))],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/elements/*/define.ts', 'src/elements/base/define-*.ts', 'src/entries/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', namespaceOfD3, defaultExport] },
  },
  {
    files: ['src/{model,i18n,analysis,geography,layout}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pageGlobals.map((name) => ({ name, message: 'This floor runs without a page.' }))],
      'no-restricted-properties': ['error', ...['document', 'window', 'customElements', 'navigator'].map((property) => ({
        object: 'globalThis', property, message: 'This floor runs without a page.',
      }))],
    },
  },
);
