import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ChangeName, Changes, MergeMode } from '../../src/domain/files/changes'
import type { FileChoice } from '../../src/domain/files/import_report'
import { fixture, load, openIntake, textFile } from './intake_in_node'
import type { OpenIntake } from './intake_in_node'
import { openAnew } from './load_beside'

/** Without the row that repeats a URN. */
const registerText = (await fixture('register.csv').text()).replace(/^.*"Alder again".*\n/m, '')
const register = (text = registerText): FileChoice => ({
  file: textFile('register.csv', text),
  kind: 'schools',
})
const log = (rows: readonly string[], name = 'log.csv'): FileChoice => ({
  file: textFile(name, [HEADINGS, ...rows].join('\n')),
  kind: 'engagements',
})
const HEADINGS = 'Activity ID,Activity date,School URN,Activity type,Status,Pupils'
const ROWS = [
  'A1,01/10/2023,100001,STEM club,Delivered,30',
  'A2,05/03/2024,100002,Careers talk,Planned,',
  'A3,06/03/2024,100002,Site visit,Delivered,12',
]

let intake: OpenIntake
beforeAll(async () => (intake = await openIntake()))

/** The texts of the files that are open as `openFirst` opened them, and unchanged since; '' where others are. */
let unchanged = ''

async function openFirst(files: readonly FileChoice[]): Promise<void> {
  const texts = await Promise.all(
    files.map(async ({ file, kind }) => `${kind} ${file.name} ${await file.text()}`),
  )
  if (unchanged === texts.join()) return
  await openAnew(intake, files)
  unchanged = texts.join()
}

/** Opens some files, then loads others, answering every question the same: what was asked, and what it came to. */
async function refresh(
  opened: readonly FileChoice[],
  newer: readonly FileChoice[],
  answer: MergeMode | null = 'replace',
) {
  await openFirst(opened)
  const questions: Changes[] = []
  const { outcome } = await load(intake, newer, {
    registerOpen: true,
    keepOpenTables: true,
    agree: (changes) => {
      questions.push(changes)
      return Promise.resolve(answer)
    },
  })
  if (outcome !== 'cancelled') unchanged = ''
  return { questions, outcome }
}

/** The first question of such a load, which is then given up: what was open stays open. */
async function questionOf(opened: readonly FileChoice[], newer: readonly FileChoice[]) {
  const { questions, outcome } = await refresh(opened, newer, null)
  expect(outcome).toBe('cancelled')
  return { questions }
}

const changesBy = (changes: Changes | undefined, way: MergeMode) =>
  changes?.options.find((each) => each.mode === way)
const groups = (changes: Changes | undefined, way: MergeMode = 'replace') =>
  Object.fromEntries(changesBy(changes, way)?.groups.map(({ change, count }) => [change, count]) ?? [])
const examples = (changes: Changes | undefined, of: ChangeName) =>
  changesBy(changes, 'replace')?.groups.find(({ change }) => change === of)?.examples
const ids = () =>
  (intake.rows('SELECT engagement_id AS id FROM engagements ORDER BY id') as { id: string }[]).map(
    ({ id }) => id,
  )

describe('a newer register', () => {
  const newer = registerText
    .replace(/^"100001".*\n/m, '')
    .replace('"Birch Academy"', '"Birch and Beech Academy"')
    .replace('"ec3a 5df"', '"EC3A 5ZZ"')
    .trimEnd()
    .concat(
      '\n"100099","201","City of London","Yew School","Community school","Open","Primary","","","EC3A5DE","P","0","100","10","London","","533498","181201"\n',
    )

  test('says which schools opened, closed, moved and were renamed, before it replaces the open one', async () => {
    const { questions } = await questionOf([register()], [register(newer)])
    expect(questions).toMatchObject([{ kind: 'schools', before: 13, newRows: 13, shared: 12 }])
    expect(groups(questions[0])).toEqual({ opened: 1, closed: 1, moved: 1, renamed: 1 })
    expect(examples(questions[0], 'opened')).toMatchObject([{ id: '100099', name: 'Yew School' }])
    expect(examples(questions[0], 'closed')).toMatchObject([{ id: '100001', name: 'Alder Primary School' }])
    expect(examples(questions[0], 'moved')).toEqual([
      { id: '100002', name: 'Birch and Beech Academy', before: 'EC3A 5DF', after: 'EC3A 5ZZ' },
    ])
    expect(examples(questions[0], 'renamed')).toMatchObject([
      { before: 'Birch Academy', after: 'Birch and Beech Academy' },
    ])
  })

  test('says a school that moved further than 100 m, and one of another phase', async () => {
    const moved = registerText.replace('"533498","181201"', '"533998","181201"')
    const far = await questionOf([register()], [register(moved)])
    expect(examples(far.questions[0], 'moved')).toMatchObject([
      { id: '100001', after: expect.stringMatching(/^(49\d|50\d) m away$/) as string },
    ])
    const near = await questionOf(
      [register()],
      [register(registerText.replace('"533498","181201"', '"533538","181201"'))],
    )
    expect(groups(near.questions[0])).toEqual({})
    const phase = registerText.replace('"Open","Primary"', '"Open","Secondary"')
    const other = await questionOf([register()], [register(phase)])
    expect(examples(other.questions[0], 'rephased')).toMatchObject([
      { id: '100001', before: 'PRI', after: 'SEC' },
    ])
  })

  test('is asked about with no change at all, and of the first register nothing is asked', async () => {
    const { questions } = await questionOf([register()], [register()])
    expect(questions.map(({ kind }) => kind)).toEqual(['schools'])
    expect(groups(questions[0])).toEqual({})
    const first = await refresh([register()], [log(ROWS)])
    expect(first.questions).toEqual([])
  })

  test('says how many open engagements are at schools it does not have', async () => {
    const { questions } = await questionOf([register(), log(ROWS)], [register(newer)])
    expect(changesBy(questions[0], 'replace')?.orphanedEngagements).toBe(1)
    expect(changesBy(questions[0], 'add')?.orphanedEngagements).toBe(0)
  })
})

describe('a newer log', () => {
  const newer = [
    ROWS[0]!,
    'A2,05/03/2024,100002,Careers talk,Delivered,25',
    'A4,07/03/2024,100001,STEM club,Delivered,',
  ]

  test('says which rows are new, revised and how, and gone', async () => {
    const { questions } = await refresh([register(), log(ROWS)], [log(newer, 'newer.csv')])
    expect(questions).toMatchObject([
      { kind: 'engagements', before: 3, newRows: 3, shared: 2, withoutId: 0, compared: true },
    ])
    expect(groups(questions[0])).toEqual({ added: 1, revised: 1, gone: 1 })
    expect(examples(questions[0], 'added')).toEqual([
      { id: 'A4', name: 'Alder Primary School', before: '', after: '07/03/2024, STEM club, delivered' },
    ])
    expect(examples(questions[0], 'revised')).toEqual([
      { id: 'A2', name: 'Birch Academy', before: 'planned, pupils not given', after: 'delivered, pupils 25' },
    ])
    expect(examples(questions[0], 'gone')).toMatchObject([{ id: 'A3', after: '' }])
    expect(ids()).toEqual(['A1', 'A2', 'A4'])
  })

  test('that a person would rather not have leaves what is open as it was', async () => {
    const { outcome } = await refresh([register(), log(ROWS)], [log(newer)], null)
    expect(outcome).toBe('cancelled')
    expect(ids()).toEqual(['A1', 'A2', 'A3'])
  })

  test('without ids is compared by what its rows say', async () => {
    const rows = ROWS.map((row) => row.replace(/^A\d/, ''))
    const { questions } = await questionOf(
      [register(), log(rows)],
      [log([rows[2]!, rows[2]!, rows[0]!], 'newer.csv')],
    )
    expect(groups(questions[0])).toEqual({ added: 1, gone: 1 })
    expect(questions[0]?.withoutId).toBe(3)
  })

  test('with a register beside it is compared school by school, not by place in the register', async () => {
    const lines = registerText.trimEnd().split('\n')
    const turned = [lines[0], ...lines.slice(1).toReversed()].join('\n')
    const { questions } = await refresh([register(), log(ROWS)], [register(turned), log(ROWS)])
    expect(questions.map((changes) => [changes.kind, groups(changes)])).toEqual([
      ['schools', {}],
      ['engagements', {}],
    ])
  })

  test('whose school was not found is compared by the way it writes it', async () => {
    const lost = 'A9,13/03/2024,999999,STEM club,Delivered,'
    const same = await questionOf([register(), log([...ROWS, lost])], [log([...ROWS, lost], 'newer.csv')])
    expect(same.questions).toMatchObject([{ before: 4, newRows: 4, shared: 4 }])
    expect(groups(same.questions[0])).toEqual({})
    const found = await questionOf(
      [register(), log([...ROWS, lost])],
      [log([...ROWS, lost.replace('999999', '100002')], 'newer.csv')],
    )
    expect(examples(found.questions[0], 'revised')).toEqual([
      { id: 'A9', name: 'Birch Academy', before: '999999', after: 'Birch Academy' },
    ])
  })

  test('names the school where the same activity is now at another one', async () => {
    const { questions } = await questionOf(
      [register(), log(ROWS)],
      [log([ROWS[0]!.replace('100001', '100002'), ROWS[1]!, ROWS[2]!])],
    )
    expect(examples(questions[0], 'revised')).toEqual([
      { id: 'A1', name: 'Birch Academy', before: 'Alder Primary School', after: 'Birch Academy' },
    ])
  })
})

describe('a newer register that says less', () => {
  const full = `URN,Name,Phase,Number of pupils,FSM %,Trust name,Region,LA (code),LA (name),Postcode,Longitude,Latitude
100001,Ash,Primary,210,20,Grove Trust,North East,391,Newcastle,NE1 1ZZ,-1.6,55
100002,Elm,Secondary,900,30,Grove Trust,North East,391,Newcastle,NE1 2ZZ,-1.61,55
100003,Fir,Secondary,800,10,,North East,390,Gateshead,NE8 1ZZ,-1.62,55
`
  const newer = `URN,Name,Phase,Number of pupils,Trust name,LA (name),Postcode
100001,Ash,Not applicable,220,,Newcastle,NE1 1ZZ
100002,Elm,Secondary,,Not applicable,Durham,NE1 2ZZ
100003,Fir and Pine,Secondary,800,Fir Trust,Gateshead,ZZ9 9ZZ
`
  const small = (text: string) => register(text)
  const schools = (columns: string) =>
    intake
      .rows(`SELECT ${columns} FROM schools ORDER BY school_id`)
      .map((row) => Object.values(row as Record<string, unknown>))

  test('is compared field by field: what changes, what is kept, what is lost', async () => {
    const { questions } = await questionOf([small(full)], [small(newer)])
    const none = { changed: 0, added: 0, kept: 0, lost: 0 }
    expect(questions[0]?.fields).toEqual([
      { field: 'name', ...none, changed: 1 },
      { field: 'position', ...none, kept: 2, lost: 1 },
      { field: 'phase', ...none, kept: 1 },
      { field: 'pupils', ...none, changed: 1, kept: 1 },
      { field: 'fsm_pct', ...none, kept: 3 },
      { field: 'postcode', ...none, changed: 1 },
      { field: 'region', ...none, kept: 3 },
      { field: 'local_authority', ...none, changed: 1 },
      { field: 'local_authority_code', ...none, kept: 2, lost: 1 },
      { field: 'trust', ...none, added: 1, kept: 1, lost: 1 },
    ])
  })

  test('overwrites what it says alone; the rest is kept by id', async () => {
    await refresh([small(full)], [small(newer)])
    expect(schools('phase, pupils, fsm_pct, trust, region, local_authority_code, local_authority')).toEqual([
      ['PRI', 220, 20, 'Grove Trust', 'North East', '391', 'Newcastle'],
      ['SEC', 900, 30, null, 'North East', null, 'Durham'],
      ['SEC', 800, 10, 'Fir Trust', 'North East', '390', 'Gateshead'],
    ])
  })

  test('says in its report what was kept', async () => {
    await openFirst([small(full)])
    const outcome = await load(intake, [small(newer)], { registerOpen: true, keepOpenTables: true })
    unchanged = ''
    expect(outcome.outcome === 'loaded' && outcome.reports[0]?.notices.at(-1)).toBe(
      'Kept from the register that was open, where this file says nothing: Phase (1 school), Number of young people (1), Free school meals, % (3), Region (3), Local authority code (2), Trust (1).',
    )
  })

  test('keeps nothing of another school with the same id', async () => {
    const other = (name: string, pupils: string) =>
      small(`School ID,Name,Phase,Pupils\nA1,${name},Primary,${pupils}\n`)
    const { questions } = await refresh([other('Ash', '210')], [other('Elm', '')])
    expect(questions).toMatchObject([{ idConflicts: 1, fields: [] }])
    expect(schools('name, pupils')).toEqual([['Elm', null]])
  })

  test('the rolls of Scotland, added to the layer of its schools, change the rolls and nothing else', async () => {
    const file = (name: string): FileChoice => ({
      file: textFile(name, readFileSync(`tests/fixtures/kinds/${name}`, 'utf8')),
      kind: 'schools',
    })
    const { questions } = await questionOf([file('scotland_1_layer.csv')], [file('scotland_2_roll.csv')])
    expect(questions[0]?.fields.filter(({ lost }) => lost > 0)).toEqual([])
    expect(questions[0]?.fields.find(({ field }) => field === 'pupils')?.changed).toBe(5)
    expect(questions[0]?.fields.find(({ field }) => field === 'position')?.kept).toBe(5)
  })
})
