import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FILE_KINDS, type FileKind } from '../../../src/domain/files/file_kind'
import { importCircles, importGraph } from '../../imports'
import { sourceFiles } from '../../source_files'

const KINDS = 'workers/warehouse/intake/kinds/'
const LIST = `${KINDS}registry.ts`

/** Why a file may name a kind → file → the kinds that it names. Most of them name something else by the same word. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a table of the engine': {
    'workers/warehouse/arrays/loaded_tables.ts':
      'engagements school_attributes calendar_events term_dates attendance_groups',
    'workers/warehouse/arrays/calendar_events.ts': 'calendar_events term_dates attendance_groups',
    'workers/warehouse/arrays/open_columns.ts': 'school_attributes',
    'workers/warehouse/boundary_groupings.ts': 'boundaries',
    'workers/warehouse/intake/staged_tables.ts': 'schools',
    'workers/warehouse/project/check_tables.ts': 'schools employers',
    'workers/warehouse/project/lost_parts.ts':
      'county_packs schools school_links employers volunteers engagements targets boundaries school_attributes calendar_events term_dates attendance_groups',
    'workers/warehouse/project/people_in_log.ts': 'engagements',
    'workers/warehouse/project/people_in_tables.ts': 'school_attributes',
    'workers/warehouse/project/remove_people.ts': 'employers engagements school_attributes',
    'workers/warehouse/project/table_parts.ts': 'engagements',
    'workers/warehouse/schema.ts':
      'county_packs schools school_links employers volunteers packages requests outcomes engagements targets boundaries jobs school_attributes calendar_events term_dates attendance_groups',
    'workers/warehouse/app_files.ts':
      'schools employers volunteers packages requests outcomes calendar_events term_dates engagements targets',
  },
  'a column of a file that leaves, or a word': {
    'src/findings/school/schools_noun.ts': 'schools',
    'src/pages/coverage/compared_csv.ts': 'schools',
    'src/pages/coverage/measures_csv.ts': 'employers schools',
    'src/pages/report/fairness_csv.ts': 'schools',
    'src/pages/report/hubs_csv.ts': 'schools',
    'src/pages/report/requests_csv.ts': 'requests',
    'src/views/report/supply/Requests.svelte': 'requests',
    'src/pages/statement/statements_csv.ts': 'schools',
    'src/domain/plan/plan_states.ts': 'schools',
    'src/findings/plan/plan_map_sentences.ts': 'employers volunteers',
    'src/map/Map.svelte': 'schools',
    'src/views/plan/supply_picture.ts': 'schools',
    'src/views/class_of_thirty/WhoCouldShow.svelte': 'schools',
    'workers/warehouse/exports/coverage_csv.ts': 'schools',
    'workers/warehouse/exports/gaps_csv.ts': 'engagements',
  },
  'a number of them in a row of the log': {
    'src/domain/files/data_quality.ts': 'volunteers',
    'src/domain/people/left_table.ts': 'volunteers',
    'src/domain/report/report.ts': 'schools volunteers',
    'src/findings/filter_chips.ts': 'schools engagements',
    'src/findings/ledger_sentences.ts': 'volunteers',
    'src/findings/report/figure_words.ts': 'volunteers',
    'workers/warehouse/arrays/engagement_columns.ts': 'volunteers',
    'workers/warehouse/arrays/people_rows.ts': 'volunteers',
    'workers/warehouse/arrays/report_figures.ts': 'volunteers',
    'workers/warehouse/arrays/report_people.ts': 'volunteers',
    'workers/warehouse/intake/kinds/engagements/cell_checks.ts': 'volunteers',
    'workers/warehouse/intake/kinds/engagements/staging_tables.ts': 'volunteers',
    'workers/warehouse/intake/kinds/engagements/unusual_numbers.ts': 'volunteers',
  },
  'a layer of the map, or a property of a shape': {
    'src/map/drawing.ts': 'schools',
    'src/map/layer_order.ts': 'schools',
    'src/map/layers/SchoolLayer.ts': 'schools',
    'src/map/layers/area_edition.ts': 'schools',
  },
  'what waiting rows are matched to': {
    'src/domain/matching/matching.ts': 'schools employers',
    'src/views/data/Outcome.svelte': 'schools employers',
    'src/views/data/address.ts': 'schools',
    'src/views/data/matching/Matching.svelte': 'schools employers',
  },
  'a question of the warehouse, a question of class of 30 or a step of opening': {
    'src/findings/class_of_thirty/class_question.ts': 'jobs',
    'src/findings/class_of_thirty/one_child.ts': 'jobs',
    'src/findings/slides/answer_slide.ts': 'jobs',
    'src/domain/report/metrics.ts': 'outcomes requests',
    'src/domain/report/report_rows.ts': 'outcomes requests',
    'src/findings/report/metric_labels.ts': 'requests',
    'src/views/report/Report.svelte': 'measures',
    'workers/warehouse/arrays/report.ts': 'outcomes',
    'src/state/open_project.ts': 'schools employers',
    'src/state/opening_steps.ts': 'boundaries',
    'src/state/project.svelte.ts': 'boundaries',
    'src/views/class_of_thirty/ClassFilters.svelte': 'jobs',
    'src/views/class_of_thirty/ClassOfThirty.svelte': 'jobs',
  },
  'a unit of figures': {
    'src/domain/jobs/job_breakdown.ts': 'jobs',
    'src/domain/jobs/jobs.ts': 'jobs',
    'src/findings/class_of_thirty/class_sentences.ts': 'jobs',
    'src/findings/class_of_thirty/figure_sentences.ts': 'jobs',
    'src/findings/slides/slide_sentences.ts': 'jobs',
  },
  'the kind itself: the figure is counted in such files, and the source names them': {
    'src/findings/class_of_thirty/mirror_pupils.ts': 'schools engagements',
    'src/findings/class_of_thirty/one_child.ts': 'schools',
  },
  'the kind itself: its staged rows are compared with the open ones here': {
    'workers/warehouse/intake/changes/changes.ts': 'schools engagements',
  },
  'the kind itself: a table whose headings are not known is offered as one’s own': {
    'src/views/data/own_table_guess.ts': 'own_table',
  },
  'the kind itself: figures and facts about schools are offered as its columns': {
    'src/views/data/ChosenFile.svelte': 'priority_list',
    'src/views/data/attributes_guess.ts': 'school_attributes',
    'workers/warehouse/intake/not_what_it_seems.ts': 'school_attributes',
  },
}

const EXPECTED = Object.values(EXCEPTIONS).flatMap((files) =>
  Object.entries(files).flatMap(([file, kinds]) => kinds.split(' ').map((kind) => `${file}: ${kind}`)),
)

/** The code of a file, without comments and styles. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|<style>[\s\S]*/g, '')
    .replace(/^\s*\/\/.*$/gm, '')

/** True where code names a kind: in quotes, and of a name of two words as a key or a property too. */
const namesKind = (code: string, kind: string): boolean =>
  new RegExp(`(['"\`])${kind}\\1`).test(code) ||
  (kind.includes('_') && new RegExp(`(?<![\\w'/.])${kind}\\??:|\\.${kind}\\b`).test(code))

const isOfKind = (file: string, kind: FileKind): boolean =>
  file === LIST || file.startsWith(`${KINDS}${kind}/`)

const FILES = ['src', 'workers'].flatMap((folder) => sourceFiles(folder, '.ts', '.svelte'))

test('a kind of file is named in its folder and in the one list: nowhere else, but for the exceptions', () => {
  const found = FILES.flatMap((file) => {
    const code = codeOf(file)
    return FILE_KINDS.filter((kind) => !isOfKind(file, kind) && namesKind(code, kind)).map(
      (kind) => `${file}: ${kind}`,
    )
  })
  expect(FILES.length).toBeGreaterThan(500)
  expect(found.toSorted()).toEqual(EXPECTED.toSorted())
})

test('a kind is seen in quotes, as a key and as a property, but not in the path of an import', () => {
  expect(namesKind("kind === 'targets'", 'targets')).toBe(true)
  expect(namesKind('const words = { hub_areas: 1 }', 'hub_areas')).toBe(true)
  expect(namesKind('suggestions.own_table', 'own_table')).toBe(true)
  expect(namesKind("import { a } from '../jobs/own_table'", 'own_table')).toBe(false)
})

test('no record by kind is written by hand but the list', () => {
  const records = FILES.filter((file) => /Record<FileKind, [^=]*> = \{\s*\w/.test(codeOf(file)))
  expect(records).toEqual([])
})

test('every folder of kinds is listed, and has what a kind is made of', () => {
  const folders = readdirSync(KINDS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(FILE_KINDS.toSorted())
  const parts = FILE_KINDS.flatMap((kind) =>
    ['description.ts', 'definition.ts', 'headings.ts', 'reader.ts', `${kind}.sql`].map(
      (part) => `${KINDS}${kind}/${part}`,
    ),
  )
  expect(parts.filter((path) => !existsSync(path))).toEqual([])
})

test('no file imports itself by way of the definitions, which are found by their folders', () => {
  const graph = new Map(importGraph(FILES))
  graph.set(`${KINDS}definitions.ts`, [
    ...(graph.get(`${KINDS}definitions.ts`) ?? []),
    ...FILE_KINDS.map((kind) => `${KINDS}${kind}/definition.ts`),
  ])
  expect(importCircles(graph)).toEqual([])
})
