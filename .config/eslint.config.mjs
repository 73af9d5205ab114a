import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

/** What Chromium 90 lacks; nothing of it is added for older browsers by the build. */
const tooYoung =
  '/^(?:at|hasOwn|findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|withResolvers|fromAsync|structuredClone)$/';

const noHtmlFromStrings = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'HTML is never built from strings; render nodes.',
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: 'HTML is never built from strings; render nodes.',
  },
  {
    selector: "AssignmentExpression[left.property.name='innerHTML']",
    message: 'HTML is never built from strings; use textContent.',
  },
];

const pureRooms = ['src/domain/**/*.ts', 'src/widgets/**/model.ts', 'src/widgets/**/model/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...noHtmlFromStrings],
    },
  },
  {
    files: ['src/{domain,widgets,scripts,search,links}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noHtmlFromStrings,
        {
          selector: `CallExpression > MemberExpression.callee[property.name=${tooYoung}]`,
          message: 'Chromium 90 does not have it.',
        },
        {
          selector: 'ChainExpression CallExpression > SpreadElement.arguments:not(:last-child)',
          message: 'Chromium 90 fails on what follows a spread argument in an optional chain.',
        },
      ],
    },
  },
  {
    files: pureRooms,
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'sessionStorage', 'location'],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro*', 'preact*', '*.astro', '*.tsx'], message: 'Models are pure.' }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Today comes in as an argument.' },
      ],
    },
  },
);
