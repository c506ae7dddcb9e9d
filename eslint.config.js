import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const htmlTemplate = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/]';

/** Ways to turn text into markup or code: a dataset comes from anywhere. */
const unsafe = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Text from a dataset must never become markup: use a template or textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|write|writeln)$/]',
    message: 'Text from a dataset must never become markup: use a template or textContent.',
  },
  {
    selector: `${htmlTemplate} TemplateElement[value.raw=/\\s\\.(inner|outer)HTML=/]`,
    message: 'Text from a dataset must never become markup: use a template or textContent.',
  },
  {
    selector: `${htmlTemplate} TemplateElement[value.raw=/\\sstyle=/]`,
    message: 'A strict content policy drops style attributes: draw a shape or set a class.',
  },
];

const unsafeImports = {
  paths: [
    {
      name: 'lit',
      importNames: ['css'],
      message: 'Styles take no expressions here: the tag of src/styles/css.ts is smaller.',
    },
  ],
  patterns: [
    {
      group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html*'],
      message: 'Text from a dataset must never become markup.',
    },
    {
      group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'],
      message: 'A strict content policy drops style attributes: draw a shape or set a class.',
    },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-demo/',
      'dist-wordpress/',
      'coverage/',
      // Compiled by a test, as somebody else's project.
      'test/types/',
      'src/domain/dataset-shapes.ts',
      'src/domain/late-shapes.ts',
      'src/domain/dataset-types.ts',
      'src/domain/local-types.ts',
      'src/domain/validate-*',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...unsafe],
      'no-restricted-imports': ['error', unsafeImports],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true },
      ],
      // A figure in a sentence is a number: `${count} weeks` is what it is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // record['key'] says that the key comes from outside and may be absent.
      '@typescript-eslint/dot-notation': 'off',
      // Lit binds listeners to their element: every @click=${this.x} would be a false alarm.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      // The root's listeners and the guards of our own registering are checked by tests instead.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // chai says `expect(x).to.be.true`, an expression; a test may name a thing that must exist.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // They import the package by its name, which is there once it is packed: a test compiles them then.
    files: ['demo/recipes/**', 'test/e2e/frameworks/apps/**'],
    extends: [tseslint.configs.disableTypeChecked],
    // A type without a name brings those of a framework's templates.
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
);
