import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

/** Any Svelte component; a module of state ends in .svelte too, and starts with a small letter. */
const COMPONENT = '[A-Z]\\w*\\.svelte'

/** Which rooms a room may not look into. Data flows file → intake → table → metric → answer → view → marks. */
const closedDoors = {
  'src/domain': [
    'findings',
    'pages',
    'ui',
    'charts',
    'map',
    'stage',
    'views',
    'state',
    'warehouse',
    'workers',
    'svelte',
  ],
  'src/findings': ['pages', 'charts', 'stage', 'views', 'workers', 'svelte', COMPONENT],
  'src/pages': ['ui', 'stage', 'views', 'state', 'warehouse', 'workers', 'svelte', COMPONENT],
  'src/ui': [
    'domain',
    'findings',
    'pages',
    'charts',
    'map',
    'stage',
    'views',
    'state',
    'warehouse',
    'workers',
  ],
  'src/charts': ['pages', 'map', 'stage', 'views', 'state', 'warehouse', 'workers'],
  'src/map': ['charts', 'findings', 'pages', 'stage', 'views', 'state', 'warehouse', 'workers/warehouse'],
  'src/warehouse': [
    'findings',
    'pages',
    'ui',
    'charts',
    'map',
    'stage',
    'views',
    'state',
    'workers/cartographer',
  ],
  'src/state': ['findings', 'pages', 'ui', 'charts', 'map', 'stage', 'views', 'workers'],
  'src/stage': ['pages', 'views', 'workers'],
  'src/views': ['workers'],
  workers: ['pages', 'src/stage', 'ui', 'charts', 'map', 'views', 'state', 'src/warehouse'],
  data: ['findings', 'pages', 'src/stage', 'ui', 'charts', 'map', 'views', 'state', 'warehouse'],
}

/** Rooms of which a room may know the types and nothing else. */
const typesOnly = {
  'src/findings': ['ui', 'map', 'warehouse', 'state/[a-z_]+\\.svelte'],
}

const looksInto = (room) => `^\\.{1,2}/(.*/)?${room}(/|$)|^${room}$`

/** Closes rooms to the room that holds the file; `types` are rooms whose types it may still name. */
const doorRule = (rooms, types = []) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        ...rooms.map((room) => ({
          regex: looksInto(room),
          message: `This room does not look into ${room}: see the arrow in README.md.`,
        })),
        ...types.map((room) => ({
          regex: looksInto(room),
          allowTypeImports: true,
          message: `This room knows the types of ${room} and nothing else: see the arrow in README.md.`,
        })),
      ],
    },
  ],
})

/** The folders of src/views with a file in them: a moved folder may stay behind empty. */
const VIEWS = readdirSync(new URL('../../src/views', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'parts')
  .map(({ name }) => name)
  .filter((name) => readdirSync(new URL(`../../src/views/${name}`, import.meta.url)).length > 0)

/** Closes every other view to the files of a view, or of `parts`, which several views share. */
const viewRule = (view) => {
  const [name, [level, options]] = Object.entries(doorRule(closedDoors['src/views']))[0]
  const others = VIEWS.filter((other) => other !== view).join('|')
  const otherViews = {
    regex: `^(\\.\\./)+(${others})/`,
    message: 'No view imports another: what they share is in findings, stage, charts or views/parts.',
  }
  return { [name]: [level, { patterns: [...options.patterns, otherViews] }] }
}

/** Typed doors: the one file that may name a worker's type. */
const typedDoors = ['src/warehouse/warehouse.ts', 'src/warehouse/venue_solver.ts', 'src/map/cartographer.ts']

export default ts.config(
  { ignores: ['dist/**', 'public/**', 'node_modules/**', 'test-results/**', 'playwright-report/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  // Rules that need types are in oxlint.json: the same rules in a twelfth of the processor time. svelte-check types components.
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  ...Object.entries(closedDoors).map(([room, rooms]) => ({
    files: [`${room}/**/*.ts`, `${room}/**/*.svelte`],
    ignores: typedDoors,
    rules: doorRule(rooms, typesOnly[room]),
  })),
  {
    // The one file that joins what each view declares of the address: of a view it sees that declaration alone.
    files: ['src/state/address/view_parts.ts'],
    rules: doorRule([
      ...closedDoors['src/state'].filter((room) => room !== 'views'),
      'views/(?!\\w+/address$).*',
    ]),
  },
  {
    // The one file that names kinds of file: of the intake it sees the list of them and their plain descriptions.
    files: ['src/domain/files/file_kind.ts'],
    rules: doorRule([
      ...closedDoors['src/domain'].filter((room) => room !== 'workers' && room !== 'warehouse'),
      'workers/(?!warehouse/).*',
      'warehouse/(?!intake/kinds/(registry|file_kind_description)$).*',
    ]),
  },
  ...[...VIEWS, 'parts'].map((view) => ({
    files: [`src/views/${view}/**/*.ts`, `src/views/${view}/**/*.svelte`],
    rules: viewRule(view),
  })),
  { files: ['data/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
