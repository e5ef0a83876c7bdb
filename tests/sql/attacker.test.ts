import { strFromU8, unzipSync } from 'fflate'
import loadHighs from 'highs'
import { beforeAll, expect, test } from 'vitest'
import type { EngagementFilter } from '../../src/domain/engagement/activity_filter'
import { withoutNumbers, type LeftTable } from '../../src/domain/people/left_table'
import { tablesOfDemand } from '../../src/domain/people/tables_of_demand'
import { tablesOfMeasure, tablesOfMeasures } from '../../src/domain/people/tables_of_measures'
import { tablesOfPack, tablesOfReport } from '../../src/domain/people/tables_of_report'
import { tablesOfSchool } from '../../src/domain/people/tables_of_school'
import { tablesOfSettings } from '../../src/domain/people/tables_of_settings'
import { tablesOfStatements } from '../../src/domain/people/tables_of_statement'
import type { SchoolFilters } from '../../src/domain/school/school_filters'
import type { MixQuestion } from '../../src/domain/engagement/mix_question'
import type { DemandQuestion } from '../../src/domain/requests/demand'
import type { ReportQuestion } from '../../src/domain/report/report'
import type { ReportingPhase } from '../../src/domain/school/phase'
import { xorshift } from '../../src/domain/sampling/xorshift'
import type { StatementKind, StatementQuestion } from '../../src/domain/statement/statement'
import { withMeasure } from '../../src/findings/slides/measure_slide'
import { reportContent, type ReportSources } from '../../src/findings/report/report_content'
import { statementContent } from '../../src/findings/statement/statement_content'
import { measuresCsv } from '../../src/pages/coverage/measures_csv'
import { allReportsZip } from '../../src/pages/report/all_reports'
import { nonSchoolCsv } from '../../src/pages/report/non_school_csv'
import { packCsv } from '../../src/pages/report/pack_csv'
import { requestsCsv } from '../../src/pages/report/requests_csv'
import { reportCsv } from '../../src/pages/report/report_csv'
import { reportHtml } from '../../src/pages/report/report_html'
import { reportSlides } from '../../src/pages/report/report_slides'
import { schoolCsv } from '../../src/pages/school/school_csv'
import { statementHtml } from '../../src/pages/statement/statement_html'
import { statementsCsv } from '../../src/pages/statement/statements_csv'
import { SHEETS } from '../../src/pages/layout/page'
import { pageSlide } from '../../src/pages/layout/page_slide'
import { pptx } from '../../src/pages/pptx/presentation'
import { pageSvg } from '../../src/pages/layout/page_svg'
import { coverageMeasuresOf } from '../../workers/warehouse/arrays/coverage_measures'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import {
  peopleAtSettings,
  pupilsUnserved,
  respondentRows,
  type PeopleRows,
} from '../../workers/warehouse/arrays/people_rows'
import { reportOf } from '../../workers/warehouse/arrays/report'
import { revealedOf } from '../../workers/warehouse/arrays/revealed_people'
import { visibleVisits, yearsWithFew } from '../../workers/warehouse/arrays/school_page_visits'
import { statementOf } from '../../workers/warehouse/arrays/statement'
import {
  areaSubjects,
  employerSubjects,
  schoolSubjects,
} from '../../workers/warehouse/arrays/statement_subjects'
import { demandOfRequests } from '../../workers/warehouse/demand_of_requests'
import { nonSchoolOf } from '../../workers/warehouse/non_school'
import type { Engine } from '../../workers/warehouse/engine'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { csvRows } from '../csv_rows'
import { engineOfThisTest } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld, type SmallEngagement } from './small_world'

const FEW = 5
const MADE = new Date('2025-04-04T09:00:00Z')
const REGIONS = ['North', 'South', 'East']
const SCHOOLS = REGIONS.flatMap((region) =>
  ['A', 'B'].map((letter) => ({
    id: `${region} ${letter}`,
    region,
    phase: letter === 'A' ? 'SEC' : 'PRI',
    // The rolls and meals of some schools are not known.
    ...(region !== 'East' && { pupils: 200, fsmPct: letter === 'A' ? 10 : 30 }),
  })),
)
const YEAR = { from: '2024-09-01', to: '2025-08-31' }

type Visit = SmallEngagement & {
  readonly pupils: number
  /** The ends of the band that the log gives. */
  readonly low: number
  readonly high: number
  readonly employer: string
  readonly indirect: boolean
}
type Counts = (visit: Visit) => boolean
type End = 'low' | 'pupils' | 'high'
/** What a file says of some visits: how many young people, by the middles or an end of their bands, or that it hides them. */
interface Said {
  readonly counts: Counts
  readonly people: number | 'hidden'
  readonly end?: End
}
interface Output {
  readonly tables: readonly LeftTable[]
  /** Builds the files and reads them back. */
  readonly read: () => Promise<readonly Said[]>
}

const regionOf = ({ school }: Visit): string => school.split(' ')[0]!
const inWindow =
  ({ from, to }: { readonly from: string; readonly to: string }): Counts =>
  ({ date }) =>
    date >= from && date <= to
const cell = (text: string | undefined): number | 'hidden' | null =>
  text === 'c' || text === 'hidden' ? 'hidden' : text ? Number(text.replaceAll(',', '')) : null

/** A number, few or many, and the band around it; of every other visit the number alone. */
function youngPeople(random: () => number, shareOfFew: number): Pick<Visit, End> {
  const few = 1 + Math.floor(random() * 4)
  const pupils = random() < shareOfFew ? few : 12 + Math.floor(random() * 30)
  return random() < 0.5
    ? { low: pupils, pupils, high: pupils }
    : { low: 1 + Math.floor(random() * pupils), pupils, high: pupils + Math.floor(random() * 9) }
}

/** Writes the bands of visits, which stand in the order of their rows. */
const fillBands = (engine: Engine, table: 'engagements' | 'waiting_engagements', visits: readonly Visit[]) =>
  visits.forEach(({ low, high }, at) =>
    engine.query(
      `UPDATE ${table} SET pupils_low = $1, pupils_high = $2 WHERE engagement_id = $3`,
      low,
      high,
      `E${at}`,
    ),
  )

/** Ten or so visits with young people, most of them few. */
function visitsOf(seed: number): readonly Visit[] {
  const random = xorshift(seed)
  const of = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  return Array.from({ length: 11 }, (): Visit => ({
    school: of(SCHOOLS).id,
    date: of(['2024-10-01', '2025-02-03', '2025-03-04', '2025-03-20']),
    employer: of(['acme', 'bell', 'cole']),
    indirect: random() < 0.2,
    ...youngPeople(random, 0.4),
  }))
}

/** Every output of reports, packs and statements, in the order in which a person might let them leave. */
function* outputsOf(engine: Engine, open: OpenColumns): Generator<Output> {
  const sourcesOf = (month: string, asAt: string): ReportSources => {
    const question: ReportQuestion = { month, asAt, grouping: 'region', listId: null, outcomePhases: [] }
    return {
      answer: { ...reportOf(open, question, FEW), outcomes: [] },
      area: null,
      // A target of one phase gives the report a row of it.
      targets: [
        {
          ...{ metric: 'young people', measure: '', unit: '', phase: 'secondary' },
          ...{ year: null, area: null, value: 100, source: 'Ours' },
        } as const,
      ],
      measures: [],
      dataset: { demo: true, files: [], historyTo: '2025-03-31' },
      everywhere: 'England',
      texts: [],
    }
  }
  const ofArea = (area: string): Counts =>
    area === 'England' ? () => true : (visit) => regionOf(visit) === area
  const saidByReport = (csv: string, sources: ReportSources): readonly Said[] =>
    csvRows(csv)
      .filter(({ metric_id }) => metric_id?.startsWith('young_people.'))
      .flatMap(({ metric_id, area = '', value, last_value, revised_from }) => {
        const isOfPhase: Counts =
          metric_id === 'young_people.all' ? () => true : ({ school }) => school.endsWith(' A')
        const said = (people: ReturnType<typeof cell>, window: typeof YEAR | undefined): Said[] =>
          people === null || !window
            ? []
            : [
                {
                  people,
                  counts: (visit) => isOfPhase(visit) && inWindow(window)(visit) && ofArea(area)(visit),
                },
              ]
        const { now, lastRevised, lastFirst } = sources.answer
        return [
          ...said(cell(value), now.window),
          ...said(cell(last_value), lastRevised?.window),
          ...said(cell(revised_from), lastFirst?.window),
        ]
      })
  for (const [month, asAt] of [
    ['2025-02-01', '2025-02-28'],
    ['2025-03-01', '2025-03-31'],
  ] as const) {
    const sources = sourcesOf(month, asAt)
    for (const area of [null, ...REGIONS]) {
      const one = { ...sources, area }
      yield {
        tables: tablesOfReport(one),
        read: () =>
          Promise.resolve([
            ...saidByReport(reportCsv([one]), sources),
            ...readPages(one, ofArea(area ?? 'England')),
          ]),
      }
    }
    yield {
      tables: tablesOfReport(sources, 'every'),
      read: async () => {
        const zip = await allReportsZip(sources, MADE, () => true)
        const files = unzipSync(new Uint8Array(await zip!.arrayBuffer()))
        return saidByReport(strFromU8(files['report.csv']!), sources)
      },
    }
    const metrics = ['young_people.all', 'sessions.all', 'reach.secondary']
    yield {
      tables: tablesOfPack(sources, metrics),
      read: () => {
        const pack = csvRows(packCsv(sources, 'Ours', metrics)).filter(
          ({ metric_id }) => metric_id === 'young_people.all',
        )
        return Promise.resolve(
          pack.flatMap(({ area = '', value }): Said[] => {
            const people = cell(value)
            const counts: Counts = (visit) =>
              inWindow(sources.answer.now.window)(visit) && ofArea(area || 'England')(visit)
            return people === null ? [] : [{ people, counts }]
          }),
        )
      },
    }
  }
  for (const window of [YEAR, { from: '2025-03-01', to: '2025-03-31' }])
    for (const phase of ['all', 'secondary'] as const) yield* measures(open, { window, phase })
  for (const narrowed of NARROWED) yield* measures(open, { window: YEAR, phase: 'all', ...narrowed })
  for (const kind of ['area', 'school', 'employer'] as const) yield statements(engine, open, kind)
  for (const [at, { id }] of SCHOOLS.entries()) yield schoolPage(engine, at, id)
}

/** The young people that the printed page and the drawn slides of a report say, which must be those of its CSV. */
function readPages(sources: ReportSources, ofArea: Counts): readonly Said[] {
  const content = reportContent(sources)
  const { window } = sources.answer.now
  const counts: Counts = (visit) => inWindow(window)(visit) && ofArea(visit)
  const detail = [...content.rated, ...content.others].find(({ id }) => id === 'young_people.all')?.detail
  const [, low, high] = /^([\d,]+) to ([\d,]+) by their bands/.exec(detail ?? '') ?? []
  const shown = /Young people<\/th><td><b>([^<]*)<\/b>/.exec(reportHtml(content, ''))?.[1]
  const pages = reportSlides(
    content,
    { sheet: SHEETS.wide, measure: (words, size) => words.length * size * 0.5 },
    MADE,
  )
  const drawn = pages.map((page) => pageSvg(page, '')).join('')
  const file = unzipSync(
    pptx(
      pages.map((page) => pageSlide(page, () => new Uint8Array())),
      { title: '', source: 'Ours', made: MADE },
      'Arial',
    ),
  )
  const slides = Object.keys(file)
    .filter((name) => name.startsWith('ppt/slides/slide'))
    .map((name) => strFromU8(file[name]!))
    .join('')
  const onSlide = /Young people<\/a:t>.*?<a:t>([\d,]+|hidden)\b/s.exec(slides)?.[1]
  expect(cell(onSlide), 'PPTX').toBe(cell(shown))
  const inCsv = csvRows(reportCsv([sources])).find(({ metric_id }) => metric_id === 'young_people.all')?.[
    'value'
  ]
  expect(cell(shown), 'HTML').toBe(cell(inCsv))
  expect(drawn).toContain(shown)
  return bounds(low ?? shown, high ?? shown, counts)
}

/** The low and high ends that a file has beside a number, or that it hides them too. */
function bounds(low: string | undefined, high: string | undefined, counts: Counts): readonly Said[] {
  const [least, most] = [cell(low), cell(high)]
  return least === null || most === null
    ? []
    : [
        { people: least, counts, end: 'low' },
        { people: most, counts, end: 'high' },
      ]
}

function statements(engine: Engine, open: OpenColumns, kind: StatementKind): Output {
  const question: StatementQuestion = { kind, grouping: 'region', within: null, window: YEAR, listId: null }
  const subjects =
    kind === 'school'
      ? schoolSubjects(open, question)
      : kind === 'area'
        ? areaSubjects(open, question)
        : employerSubjects(
            open,
            question,
            askMetric(engine, 'statement_employers'),
            askMetric(engine, 'statement_visits', YEAR.from, YEAR.to),
          )
  const made = subjects.map((subject) => {
    const rows = askMetric(
      engine,
      'statement_rows',
      kind === 'employer' ? null : subject.schoolPlaces.join(','),
      kind === 'employer' ? subject.writtenEmployers.join(',') : null,
      YEAR.from,
      YEAR.to,
    )
    return statementOf(open, question, subject, rows, null)
  })
  const isOf = (name: string): Counts =>
    kind === 'area'
      ? (visit) => regionOf(visit) === name
      : kind === 'school'
        ? ({ school }) => `School ${school}` === name
        : ({ employer }) => employer === name
  return {
    tables: tablesOfStatements(question, open.groupings.find(({ key }) => key === 'region')!.areas, made),
    read: () => {
      const sources = {
        question,
        dataset: { demo: true, files: [], historyTo: '2025-03-31', peopleThreshold: FEW, lists: [] } as const,
        schoolNames: open.directory.names,
        everywhere: 'England',
      }
      const pages = made.map((each) => statementHtml(statementContent(each, sources), ''))
      return Promise.resolve(
        csvRows(statementsCsv(question, made)).flatMap(
          (
            { statement_of = '', young_people, young_people_low: low, young_people_high: high },
            at,
          ): Said[] => {
            const people = cell(young_people)
            if (typeof people === 'number' && people > 0)
              expect(pages[at]).toContain(`${people} young people took part`)
            if (people === 'hidden') expect(pages[at]).toMatch(/hidden/)
            const counts = isOf(statement_of)
            return people === null ? [] : [{ people, counts }, ...bounds(low, high, counts)]
          },
        ),
      )
    },
  }
}

/** Filters with their complements. */
const NARROWED: readonly (EngagementFilter & SchoolFilters & { readonly passes: Counts })[] = [
  ...[['acme'], ['bell', 'cole']].map((values) => ({
    activities: [{ field: 'provider', values } as const],
    passes: ({ employer }: Visit) => values.includes(employer),
  })),
  ...([['under_15'], ['15_to_25', '25_to_35', '35_to_50', '50_up', 'unknown']] as const).map((fsmBands) => ({
    fsmBands,
    passes: ({ school }: Visit) => (fsmBands.length === 1) === /^(?:North|South) A$/.test(school),
  })),
]

interface MeasuresOf extends EngagementFilter, SchoolFilters {
  readonly window: typeof YEAR
  readonly phase: ReportingPhase
  readonly passes?: Counts
}

/** The young people in the measures of Coverage, by region, as a file and as slides of a story. */
function* measures(open: OpenColumns, { passes = () => true, ...scope }: MeasuresOf): Generator<Output> {
  const answer = coverageMeasuresOf(open, {
    ...{ counted: 'all', by: 'region', within: null, listId: null },
    ...scope,
  })
  const csv = csvRows(
    measuresCsv(
      answer,
      open.groupings.find(({ key }) => key === 'region'),
      'England',
      null,
    ),
  )
  const isRollKnown: Counts = ({ school }) => !school.startsWith('East')
  const parts = {
    young_people: ['young_people_middle', () => true],
    contacts: ['contacts_young_people', isRollKnown],
    encounters: ['encounters_young_people', (visit: Visit) => isRollKnown(visit) && !visit.indirect],
  } as const
  const said = (measure: keyof typeof parts): readonly Said[] => {
    const [column, isOfPart] = parts[measure]
    return csv.flatMap((row): Said[] => {
      const people = cell(row[column])
      const counts: Counts = (visit) =>
        (scope.phase === 'all' || visit.school.endsWith(' A')) &&
        inWindow(scope.window)(visit) &&
        passes(visit) &&
        isOfPart(visit) &&
        (row['area_name'] === 'England' || regionOf(visit) === row['area_name'])
      const ends =
        measure === 'young_people' ? bounds(row['young_people_low'], row['young_people_high'], counts) : []
      return people === null ? [] : [{ people, counts }, ...ends]
    })
  }
  const texts = { title: '', finding: '', definition: '', source: '' }
  for (const measure of ['young_people', 'contacts', 'encounters'] as const)
    yield {
      tables: tablesOfMeasure(answer, measure),
      read: () => {
        const slide = withMeasure(
          { kind: 'headline', texts, big: '' },
          { measure, answer, areas: undefined, place: 'England', targetPct: null },
        )
        const whole = said(measure)[0]?.people
        // A story has nothing of a number that its file hides.
        if (whole === 'hidden') expect(JSON.stringify(slide)).toMatch(/hidden/)
        return Promise.resolve(said(measure))
      },
    }
  yield {
    tables: tablesOfMeasures(answer),
    read: () => Promise.resolve([...said('young_people'), ...said('contacts'), ...said('encounters')]),
  }
}

/** A school's page as its file has it: every visit of its own. */
function schoolPage(engine: Engine, at: number, id: string): Output {
  const rows = askMetric(engine, 'school_visits', at)
  const answer = { visits: visibleVisits(rows, yearsWithFew(rows, FEW)) }
  return {
    tables: tablesOfSchool(answer, id, `School ${id}`),
    read: () => {
      const visits = csvRows(schoolCsv(answer, id, `School ${id}`))
      return Promise.resolve(
        [...new Set(visits.map(({ date }) => date))].flatMap((day) =>
          (['low', 'high'] as const).map((end): Said => {
            const people = visits
              .filter(({ date }) => date === day)
              .map((visit) => cell(visit[`young_people_${end}`]))
            return {
              end,
              counts: ({ school, date }) => school === id && date === day,
              people: people.includes('hidden')
                ? 'hidden'
                : people.reduce<number>((sum, each) => sum + Number(each), 0),
            }
          }),
        ),
      )
    },
  }
}

let highs: Awaited<ReturnType<typeof loadHighs>>
beforeAll(async () => {
  highs = await loadHighs()
})

const SETTINGS = ['library', 'youth_group', 'festival_fair'] as const

/** Eight activities with young people at settings that are no school, most of them few. */
function visitsToSettings(engine: Engine, seed: number): readonly Visit[] {
  const random = xorshift(seed)
  const of = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const visits = Array.from({ length: 8 }, (): Visit => ({
    school: of(SETTINGS),
    date: of(['2024-10-01', '2025-03-04']),
    employer: '',
    indirect: random() < 0.3,
    programme: of(['Spark Day', 'Rocket']),
    ...youngPeople(random, 0.5),
  }))
  smallWorld(engine, SCHOOLS, [])
  for (const [at, { school, date, indirect, programme = '', pupils }] of visits.entries())
    engine.run(`INSERT INTO waiting_engagements BY NAME SELECT 'E${at}' AS engagement_id, '${school}' AS setting, '' AS wording,
      DATE '${date}' AS date, ${!indirect} AS direct, '${programme.toLowerCase().replace(' ', '  ')}' AS programme, ${pupils} AS pupils, 'delivered' AS status`)
  fillBands(engine, 'waiting_engagements', visits)
  return visits
}

/** The files of non-school settings: of a year and a month, of all activities and those that meet pupils, of a programme. */
function* settingOutputs(engine: Engine): Generator<Output> {
  for (const window of [YEAR, { from: '2025-03-01', to: '2025-03-31' }])
    for (const counted of ['all', 'direct'] as const)
      for (const programme of [null, 'Spark Day', 'Rocket']) {
        const question: MixQuestion = {
          ...{ phase: 'all', window, counted, by: 'region', within: null, listId: null, programme },
        }
        const answer = {
          ...{ question, version: 1, known: true, listName: '', schools: { list: 0, rest: 0 } },
          ...{ counts: [], mix: null, nonSchool: nonSchoolOf(engine, question, FEW) },
        }
        yield {
          tables: tablesOfSettings(answer),
          read: () =>
            Promise.resolve(
              csvRows(nonSchoolCsv(answer)).flatMap(({ setting, young_people, ...row }): Said[] => {
                const people = cell(young_people)
                const counts: Counts = (visit) =>
                  inWindow(window)(visit) &&
                  !(counted === 'direct' && visit.indirect) &&
                  (programme === null || visit.programme === programme) &&
                  (setting === 'all' || visit.school === setting)
                const ends = bounds(row['young_people_low'], row['young_people_high'], counts)
                return people === null ? [] : [{ people, counts }, ...ends]
              }),
            ),
        }
      }
}

const ENDS: readonly End[] = ['low', 'pupils', 'high']

/** The least or the most that the young people of some visits can be, of all that the files say: the attacker. */
function extreme(
  visits: readonly Visit[],
  said: readonly Said[],
  target: Said,
  goal: 'Minimize' | 'Maximize',
): number {
  const sum = ({ counts, end = 'pupils' }: Said): string =>
    visits.flatMap((visit, at) => (counts(visit) ? [`${end}${at}`] : [])).join(' + ')
  const lines = said.flatMap((each, at) =>
    each.people === 'hidden' || sum(each) === '' ? [] : [` c${at}: ${sum(each)} = ${each.people}`],
  )
  const inOrder = visits.flatMap((_, at) => [
    ` a${at}: pupils${at} - low${at} >= 0`,
    ` b${at}: high${at} - pupils${at} >= 0`,
  ])
  const ends = visits.flatMap((_, at) => ENDS.map((end) => ` 1 <= ${end}${at} <= 1000`))
  const programme = `${goal}\n obj: ${sum(target)}\nSubject To\n${[...lines, ...inOrder].join('\n')}\nBounds\n${ends.join('\n')}\nEnd`
  const solution = highs.solve(programme)
  expect(solution.Status).toBe('Optimal')
  return solution.ObjectiveValue
}

interface Attack {
  left: number
  heldBack: number
  hidden: number
  /** Numbers that the attacker has where nothing is held back, and those of them by an end of their bands. */
  recovered: number
  recoveredEnds: number
}

/** Lets outputs leave that the ledger lets, and looks for few people in their files. */
async function attack(
  world: {
    readonly visits: readonly Visit[]
    readonly open: OpenColumns
    readonly settings: () => PeopleRows
    readonly requests?: () => PeopleRows
  },
  outputs: Iterable<Output>,
  found: Attack,
): Promise<void> {
  const { visits, open, settings, requests = () => pupilsUnserved([]) } = world
  const tables: LeftTable[] = []
  const said: Said[] = []
  const all: Said[] = []
  /** By whom they count. */
  const few = new Map<string, Said>()
  const keyOf = ({ counts, end }: Said): string =>
    `${end ?? ''} ${visits.flatMap((visit, at) => (counts(visit) ? [at] : [])).join()}`
  const isFew = ({ counts, end = 'pupils' }: Said): boolean => {
    const people = visits.filter(counts).reduce((sum, visit) => sum + visit[end], 0)
    return people > 0 && people < FEW
  }
  const isKnown = (known: readonly Said[], target: Said): boolean =>
    extreme(visits, known, target, 'Maximize') - extreme(visits, known, target, 'Minimize') < 0.5
  for (const output of outputs) {
    const { revealed } = revealedOf(open, tables, output.tables, {
      respondents: () => respondentRows([]),
      settings,
      requests,
    })
    const read = await output.read()
    all.push(...read)
    // What could be worked out before anybody asked for it is beyond help.
    for (const each of read.filter(isFew))
      if (!few.has(keyOf(each)) && !isKnown(said, each)) few.set(keyOf(each), each)
    // The first is not looked at: what one file hides is worked out where its numbers are.
    if (tables.length > 0 && revealed.length > 0) {
      found.heldBack++
      tables.push(...output.tables.map(withoutNumbers))
      continue
    }
    found.left++
    tables.push(...output.tables)
    said.push(...read)
  }
  for (const target of few.values()) {
    expect(target.people).toBe('hidden')
    found.hidden++
    expect(isKnown(said, target)).toBe(false)
    if (isKnown(all, target)) found.recovered++
    if (target.end && isKnown(all, target)) found.recoveredEnds++
  }
}

test('who has every file that was let leave works out no number of few young people', async () => {
  const engine = await engineOfThisTest()
  const found: Attack = { left: 0, heldBack: 0, hidden: 0, recovered: 0, recoveredEnds: 0 }
  // The last two have few people that only the ends of bands give away.
  for (const seed of [1, 10, 11]) {
    const visits = visitsOf(seed * 7919)
    smallWorld(engine, SCHOOLS, visits)
    fillBands(engine, 'engagements', visits)
    const open = columnsOf(engine)
    await attack({ visits, open, settings: () => peopleAtSettings([]) }, outputsOf(engine, open), found)
  }
  expect(found.left).toBeGreaterThan(30)
  expect(found.hidden).toBeGreaterThan(10)
  // Without the ledger the same attacker has his numbers.
  expect(found.heldBack).toBeGreaterThan(1)
  expect(found.recovered).toBeGreaterThan(1)
  expect(found.recoveredEnds).toBeGreaterThan(1)
})

/** A dozen unfilled requests with pupils, many of them few, and some that were filled. */
function requestsOf(engine: Engine, seed: number): readonly Visit[] {
  const random = xorshift(seed)
  const of = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  smallWorld(engine, SCHOOLS, [])
  const requests = Array.from({ length: 12 }, () => {
    const pupils = random() < 0.5 ? 1 + Math.floor(random() * 4) : 12 + Math.floor(random() * 30)
    return {
      ...{ school: of(SCHOOLS).id, date: of(['2024-10-01', '2025-03-04', '2025-06-09']) },
      ...{ programme: of(['', 'physics', 'maths', 'maths;physics']), low: pupils, pupils, high: pupils },
      ...{ employer: '', indirect: false, isUnfilled: random() < 0.8 },
    }
  })
  for (const [at, { school, date, programme, pupils, isUnfilled }] of requests.entries())
    engine.query(
      'INSERT INTO requests BY NAME SELECT $1 AS request_id, $2 AS school_id, $3::DATE AS created, $4 AS status, $5 AS discipline, $6 AS pupils',
      ...[`R${at}`, school, date, isUnfilled ? 'unfilled_expired' : 'delivered', programme || null, pupils],
    )
  return requests.filter(({ isUnfilled }) => isUnfilled)
}

/** Requests (CSV): of all that are loaded, a year and a term, of all schools, a phase and a region. */
function* requestOutputs(engine: Engine, open: OpenColumns): Generator<Output> {
  const areas = open.groupings.find(({ key }) => key === 'region')!.areas
  for (const window of [null, YEAR, { from: '2025-01-01', to: '2025-03-31' }])
    for (const phase of ['all', 'secondary'] as const)
      for (const area of [null, 'North']) {
        const within = area === null ? null : { grouping: 'region', area }
        const question: DemandQuestion = { phase, within, by: 'region', window, asAt: '2025-08-31' }
        const answer = demandOfRequests(open, engine, question)
        const inScope: Counts = (visit) =>
          (phase === 'all' || visit.school.endsWith(' A')) &&
          (area === null || regionOf(visit) === area) &&
          (window === null || inWindow(window)(visit))
        yield {
          tables: tablesOfDemand(answer, areas),
          read: () =>
            Promise.resolve(
              csvRows(requestsCsv(answer)).flatMap((row): Said[] => {
                const people = cell(row['pupils_unserved'])
                const isOf = (name: string, value: string): boolean =>
                  row[name] === 'all' || row[name] === value || (row[name] === 'none stated' && value === '')
                const counts: Counts = (visit) =>
                  inScope(visit) &&
                  isOf('area', regionOf(visit)) &&
                  isOf('phase', visit.school.endsWith(' A') ? 'secondary' : 'primary') &&
                  isOf('discipline', visit.programme ?? '') &&
                  isOf('month', visit.date.slice(0, 7))
                return people === null ? [] : [{ people, counts }]
              }),
            ),
        }
      }
}

test('who has every file of requests that was let leave works out no number of few pupils', async () => {
  const engine = await engineOfThisTest()
  const found: Attack = { left: 0, heldBack: 0, hidden: 0, recovered: 0, recoveredEnds: 0 }
  for (let seed = 1; seed <= 3; seed++) {
    const visits = requestsOf(engine, seed * 15_485_863)
    const open = columnsOf(engine)
    const requests = askMetric(engine, 'requests_made')
    const outputs = [...requestOutputs(engine, open)]
    for (const first of [0, 5, 10])
      await attack(
        { visits, open, settings: () => peopleAtSettings([]), requests: () => pupilsUnserved(requests) },
        [...outputs.slice(first), ...outputs.slice(0, first)],
        found,
      )
  }
  expect(found.left).toBeGreaterThan(20)
  expect(found.hidden).toBeGreaterThan(20)
  expect(found.heldBack).toBeGreaterThan(1)
  expect(found.recovered).toBeGreaterThan(1)
})

test('who has every file of settings that are no school works out no number of few young people', async () => {
  const engine = await engineOfThisTest()
  const found: Attack = { left: 0, heldBack: 0, hidden: 0, recovered: 0, recoveredEnds: 0 }
  for (const seed of [1, 2, 14]) {
    const visits = visitsToSettings(engine, seed * 104_729)
    const settings = () => peopleAtSettings(askMetric(engine, 'setting_activities'))
    await attack({ visits, open: columnsOf(engine), settings }, settingOutputs(engine), found)
  }
  expect(found.left).toBeGreaterThan(10)
  expect(found.hidden).toBeGreaterThan(5)
  expect(found.heldBack).toBeGreaterThan(1)
  expect(found.recovered).toBeGreaterThan(1)
  expect(found.recoveredEnds).toBeGreaterThan(1)
})
