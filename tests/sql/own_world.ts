import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { CoverageQuestion } from '../../src/domain/coverage/coverage'
import type { Decisions } from '../../src/domain/project/decisions'
import { planSettings } from '../../src/domain/plan/plan_settings'
import { UNFILTERED } from './unfiltered'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { ProjectNote } from '../../src/domain/project/project_file'
import type { Engine } from '../../workers/warehouse/engine'
import { createParts } from '../../workers/warehouse/parts'
import { warehouseOf } from '../../workers/warehouse/warehouse'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisFile } from './engine_of_this_test'
import { fixture, textFile } from './intake_in_node'

/** Unzipped files of the app by their path, as a server that unzips them itself would send them: done once, not once a warehouse. */
const appFiles = new Map<string, Promise<Uint8Array>>()

async function unzipAppFile(path: string): Promise<Uint8Array> {
  const bytes = await readFile(new URL(`../../public/${path}`, import.meta.url))
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

function readAppFile(path: string): Promise<Uint8Array> {
  const bytes = appFiles.get(path) ?? unzipAppFile(path)
  appFiles.set(path, bytes)
  return bytes
}
const districts = readFileSync('data/facts/postcode_districts.csv', 'utf8')

/** A warehouse as the worker makes it, on the engine in Node. */
export function newWarehouse(engine: () => Promise<Engine> = engineOfThisFile): Warehouse {
  const parts = createParts(engine, readAppFile, districts)
  return warehouseOf(() => parts)
}

const LOG = [
  'Activity ID,Activity date,School URN,Activity type,Employer,Status,Pupils,Notes',
  'A1,01/10/2023,100001,STEM club,Grove Engineering,Delivered,30,=1+1',
  'A2,05/03/2024,100002,Careers talk,Grove Engineering,Delivered,,',
  'A3,06/03/2024,100002,Site visit,,Planned,12,',
  'A4,31/02/2024,100002,Site visit,,Delivered,12,',
].join('\n')

/** One file of each kind, as a hub officer might have them; the log with other headcounts. */
export const ownFilesWith = (headcount: string): readonly FileChoice[] =>
  OWN_FILES.map((choice) =>
    choice.kind === 'engagements'
      ? { ...choice, file: textFile('log.csv', LOG.replaceAll(/,(30|12),/g, `,${headcount},`)) }
      : choice,
  )

/** One file of each kind, as a hub officer might have them. */
const OWN_FILES: readonly FileChoice[] = [
  { file: fixture('register.csv'), kind: 'schools' },
  { file: textFile('log.csv', LOG), kind: 'engagements' },
  {
    file: textFile('list.csv', 'URN\n100002\n'),
    kind: 'priority_list',
    listName: 'Ours',
    validFrom: '2023-09-01',
  },
  {
    file: textFile('targets.csv', 'Metric,Phase,Year,Target %,Source\nreach,Primary,all,30,Ours\n'),
    kind: 'targets',
  },
  {
    file: textFile(
      'employers.csv',
      'Employer name,Postcode,SIC codes,Employer size\nGrove Engineering,EC3A 5DE,25110,250 to 499\n',
    ),
    kind: 'employers',
  },
]

export async function loadOwnFiles(warehouse: Warehouse, choices = OWN_FILES): Promise<void> {
  const outcome = await warehouse.load(choices, () => undefined)
  if (outcome.outcome !== 'loaded') throw new Error(JSON.stringify(outcome))
}

const PLAN_SETTINGS = planSettings(
  {
    schools: { phase: 'all', window: windowOfYear(2023), ...UNFILTERED },
    value: 'need',
    objective: { kind: 'priced', metresPerPoint: 2000 },
    limitKm: 25,
    visitsPerSchool: 1,
    secondVisitShare: 0.5,
    statuses: ['active'],
    dbsOn: '2024-03-31',
    disciplines: [],
    must: [],
    mustNot: ['100003'],
    pins: [['100002', 'V2']],
    floors: { grouping: 'hub', atLeast: { North: 1 } },
  },
  { phase: 'all', term: '2024-01..2024-03' },
)

export const DECISIONS: Decisions = {
  mappings: [
    {
      kind: 'engagements',
      headings: ['When', 'Where'],
      fields: { date: 'When', urn: 'Where' },
      dates: 'day_first',
      units: { hours: 'minutes' },
      codes: { status: { Done: 'delivered' } },
    },
  ],
  schoolMatches: [{ written: 'Alder, EC3A 5DE', id: '100001' }],
  employerMatches: [{ written: 'Grove Eng', id: null }],
  activityCodes: [{ written: 'Rocket day', type: 'CHALLENGE_DAY' }],
  doubleReports: [{ first: 'A1', second: 'A2', same: false }],
  outreachLists: [
    {
      id: '1',
      name: 'Autumn calls',
      schools: [{ id: '100001', name: 'Alder', state: 'rung', note: 'Ring back' }],
    },
  ],
  ownAreas: [],
  requestDecisions: [
    {
      ...{ request: 'R1', status: 'unfilled_expired', volunteer: null, barrier: 'structural' },
      ...{ detail: 'distance', decidedOn: '2026-03-03' },
    },
  ],
  plans: [
    {
      id: '1',
      name: 'Spring',
      term: { from: '2024-01-01', to: '2024-03-31' },
      savedAt: '2023-12-01T09:30:00.000Z',
      settings: PLAN_SETTINGS,
      visits: [
        {
          school: '100001',
          schoolName: 'Alder',
          supplier: 'V1',
          visit: 1,
          metres: 4200,
          value: 80,
          week: '',
          state: 'declined',
          barrier: 'procedural',
          detail: 'staff_time',
          outUntil: '2025-01-14',
          changedOn: '2024-01-14',
        },
      ],
      versions: [{ savedAt: '2023-11-01T09:30:00.000Z', settings: PLAN_SETTINGS, visits: [] }],
    },
  ],
  briefs: [{ place: 'region:North East', title: 'Our year', ask: 'Two more visits' }],
  schoolNotes: [{ school: '900001', day: '2025-09-12', text: 'Prefers Tuesdays' }],
  story: [{ query: 'view=gaps', title: 'Who is left', notes: 'Say why' }],
  reportTexts: [
    {
      area: 'region:North East',
      month: '2025-07',
      metric: 'reach.primary',
      barrier: 'Lesson cover',
      enabler: '',
      risk: '',
    },
  ],
  measures: [
    {
      name: 'Teachers trained',
      unit: 'teachers',
      target: 40,
      fewerIsBetter: false,
      figures: [{ month: '2025-07', area: '', value: 25 }],
    },
  ],
  aims: [{ name: 'Engage more young people', measures: ['young_people'] }],
  clashDecisions: [
    { pair: 'a | b', change: null },
    {
      pair: 'a | c',
      change: { event: 'c', from: '2026-02-03T13:30', to: '2026-02-10T13:30', school: '900001' },
    },
  ],
  themeWeeks: [{ name: 'Grove week', from: '2026-03-02', to: '2026-03-06' }],
  guessTotals: [{ question: 'Health and care?', rooms: 2, sum: 9, lowest: 2, highest: 12 }],
  partner: { name: 'Ridge Trust', colour: '#0b5cad', logo: null },
  peopleThreshold: 5,
  leftOutputs: {
    data: 'a hash',
    outputs: [
      {
        name: 'statement-alder (HTML)',
        tables: [
          {
            ...{
              people: 'youngPeople',
              grouping: null,
              within: null,
              asAt: null,
              counted: 'all',
              list: null,
            },
            each: { kind: 'school', keys: ['100001'], names: ['Alder'] },
            window: { from: '2023-09-01', to: '2024-08-31' },
            ...{ rows: [0], columns: [5], hiddenCells: [5] },
          },
          {
            ...{ people: 'youngPeople', grouping: 'region', asAt: null, counted: 'direct', list: null },
            within: null,
            window: { from: '2023-09-01', to: '2024-08-31' },
            only: {
              programme: 'Spark',
              activities: [{ field: 'year_group', values: ['Y7'] }],
              columnFilter: { grouping: 'column_rural', label: 'Rural', values: ['Town'] },
              fsmBands: ['under_15'],
              part: 'contacts',
            },
            ...{ rows: null, columns: [1], hiddenCells: [] },
          },
          {
            ...{ people: 'youngPeopleAtSettings', grouping: null, asAt: null, counted: 'all', list: null },
            each: { kind: 'setting', keys: ['library'], names: ['Library'] },
            window: { from: '2023-09-01', to: '2024-08-31' },
            ...{ rows: [0, 2], columns: [5], hiddenCells: [5] },
          },
        ],
      },
    ],
  },
}

export const NOTE: ProjectNote = {
  name: 'Grove hub',
  savedAt: '2026-11-22T09:30:00.000Z',
  app: '0.1.0',
  address: 'view=coverage&phase=primary',
  decisions: DECISIONS,
}

const QUESTION: CoverageQuestion = {
  phase: 'all',
  window: windowOfYear(2023),
  within: null,
  by: 'local_authority',
  counted: 'all',
}

/** What a person would see of a warehouse: the same of two of them means the same is open. */
export async function seenIn(warehouse: Warehouse) {
  const dataset = { ...warehouse.describe(), version: 0 }
  return {
    dataset,
    coverage: warehouse.coverageCsv(QUESTION),
    gaps: warehouse.gapsCsv({
      phase: 'all',
      window: windowOfYear(2023),
      within: null,
      listId: dataset.lists[0]?.listId ?? null,
      priorityOnly: false,
      statuses: [],
      fsmAtLeast: null,
      nothingBooked: false,
      notVisitedFor: null,
      near: null,
      employers: EVERY_EMPLOYER,
    }),
    rejected: await warehouse.rejectedRowsCsv(),
    report: await warehouse.importReportJson(),
    history: await warehouse.schoolHistory(1),
  }
}
