import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice, FileReport } from '../../src/domain/files/import_report'
import type { OwnTableDescription } from '../../src/domain/jobs/own_table'
import { classPicture } from '../../src/findings/class_of_thirty/answer_class'
import { ownTableGuess } from '../../src/views/data/own_table_guess'
import { answerClass, classQuestionOf } from '../../src/findings/class_of_thirty/class_question'
import { readJobs, readJobsCatalogue } from '../../workers/warehouse/jobs'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const words: OwnTableDescription = {
  counted: 'pupils',
  where: 'Tees Valley',
  when: 'January 2025',
  source: 'Tees Valley travel survey, table 2',
}

/** A file as a person chooses it, saying which columns are which. */
const chosen = (text: string, description: Partial<OwnTableDescription> = {}): FileChoice => {
  const headings = (text.split('\n')[0] ?? '').split(',')
  const [label = '', number = ''] = headings
  return {
    file: textFile('travel.csv', text),
    kind: 'own_table',
    mapping: {
      kind: 'own_table',
      headings,
      fields: { own_label: label, own_figure: number },
      dates: null,
      units: {},
      codes: {},
    },
    ownTable: { ...words, ...description },
  }
}

async function loadOwn(rows: readonly string[]): Promise<FileReport | undefined> {
  const [report] = await reportsOf(
    load(intake, [chosen(['How,Children', ...rows].join('\n'))], { keepOpenTables: true }),
  )
  return report
}
const groups = () => intake.rows('SELECT label, jobs FROM loaded_jobs ORDER BY try_cast(code AS INTEGER)')
const refusalOf = (choice: FileChoice) => load(intake, [choice], { keepOpenTables: true })

describe('a table of one’s own', () => {
  test('is never taken for one by its headings, but its columns are guessed', async () => {
    const [recognition] = (
      await intake.recognise([textFile('travel.csv', 'How,Children\nWalk,120\nBus,60\nCar,20')], [])
    ).flat()
    const read = recognition?.outcome === 'unmapped' ? recognition : undefined
    expect(read && ownTableGuess(read)?.fields).toEqual({ own_label: 'How', own_figure: 'Children' })
    expect(recognition).toMatchObject({
      outcome: 'unmapped',
      kind: null,
      suggestions: {
        own_table: [
          { field: 'own_label', column: 'How', sure: false },
          { field: 'own_figure', column: 'Children', sure: false },
        ],
      },
    })
  })

  test('becomes a class of 30 with its own groups in its own order, exact numbers and its source', async () => {
    await loadOwn(['Walk,120', 'Bus,60.5', 'Car,20'])
    const catalogue = readJobsCatalogue(intake.engine)
    const question = classQuestionOf(
      {
        lens: 'own',
        place: null,
        jobsYear: null,
        beside: null,
        phase: 'secondary',
        within: null,
        window: { from: '2024-09-01', to: '2025-08-31' },
        months: null,
        year: 2024,
      },
      catalogue,
      2026,
      { demo: true, files: [] },
    )
    if (!question) throw new Error('No table to ask of.')
    const answer = await answerClass(
      {
        jobs: (question) => Promise.resolve(readJobs(intake.engine, question)),
        pupils: () => Promise.reject(new Error('Not asked.')),
      },
      question,
    )
    const picture = classPicture(answer, 2026)
    expect(picture.title).toBe('If a class of 30 mirrored pupils in Tees Valley, January 2025')
    expect(picture.classOf.groups.map(({ label, count, children }) => [label, count, children])).toEqual([
      ['Walk', 120, 18],
      ['Bus', 60.5, 9],
      ['Car', 20, 3],
    ])
    expect(picture.source).toBe(
      'Source: Tees Valley travel survey, table 2, January 2025, Tees Valley, pupils. From the file travel.csv.',
    )
  })

  test('replaces itself when it is loaded again', async () => {
    await loadOwn(['Walk,1', 'Bus,2'])
    expect(groups()).toEqual([
      { label: 'Walk', jobs: 1 },
      { label: 'Bus', jobs: 2 },
    ])
  })
})

describe('rows of it', () => {
  test('without a label, a number or a label of their own, or below 0, are refused with the reason', async () => {
    const report = await loadOwn([
      'Walk,120',
      ',4',
      'Bus,-1',
      'Train,',
      'Tram,x',
      'walk,7',
      'Car,0',
      'Bike,30',
    ])
    expect(report?.rejected).toEqual({ missing_name: 1, bad_count: 3, label_taken: 1 })
    expect(report?.notices).toEqual(['5 rows could not be used: the class is of the others alone.'])
    expect(groups()).toEqual([
      { label: 'Walk', jobs: 120 },
      { label: 'Car', jobs: 0 },
      { label: 'Bike', jobs: 30 },
    ])
  })

  test.each([
    ['its label says so', ['Walk,12', 'Bus,6', 'Total,18'], 'Total', 18],
    ['it is all of them', ['All pupils,18', 'Walk,12', 'Bus,6'], 'All pupils', 18],
    ['it is the place itself', ['Tees Valley,18', 'Walk,12', 'Bus,6'], 'Tees Valley', 18],
    ['it is the sum of three or more', ['Walk,12', 'Bus,6', 'Car,3', 'School,21'], 'School', 21],
  ])('that are totals are left out, and said: %s', async (_why, rows, label, sum) => {
    const report = await loadOwn(rows)
    expect(report?.notices).toContain(`“${label}” (${sum}) is left out as a total.`)
    expect(groups()).not.toContainEqual({ label, jobs: sum })
    expect(groups()).toHaveLength(rows.length - 1)
  })

  test.each([
    ['a half of percentages', ['Bus,50', 'Walk,25', 'Car,15', 'Bike,10']],
    ['two halves', ['Girls,48', 'Boys,48']],
    ['the sum of two others', ['Bus,30', 'Walk,20', 'Car,10']],
  ])('that only might be totals stay: %s', async (_why, rows) => {
    const report = await loadOwn(rows)
    expect(report?.notices).toEqual([])
    expect(groups()).toHaveLength(rows.length)
  })
})

describe('is refused', () => {
  const table = 'How,Children\nWalk,12\nBus,6'

  test.each([
    [{ source: ' ' }, 'say the source'],
    [{ when: 'lately' }, 'say of which year'],
    [{ counted: '', where: '' }, 'say what is counted, of where'],
  ])('where something is unsaid: %o', async (description, why) => {
    expect(await refusalOf(chosen(table, description))).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining(why) as string,
    })
  })

  test.each([
    ['one group', 'How,Children\nWalk,12', '1 group'],
    [
      'more than 40',
      `How,Children\n${Array.from({ length: 41 }, (_, at) => `Way ${at},${at + 2}`).join('\n')}`,
      '41 groups',
    ],
    ['nothing', 'How,Children\nWalk,0\nBus,0', 'is 0'],
  ])('where it counts %s', async (_what, text, why) => {
    expect(await refusalOf(chosen(text))).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining(why) as string,
    })
  })

  test('where the labels are of people', async () => {
    const text = 'Volunteer name,Hours\nAnn Other,12\nJo Bloggs,6'
    expect(await refusalOf(chosen(text))).toMatchObject({ outcome: 'refused' })
  })
})
