import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { hasRealFiles, NO_REAL_FILES, realPath } from '../real_files'
import { load, openIntake, realFile, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { expectedVolunteers, volunteerFigures, type ExpectedVolunteers } from './volunteer_figures'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)
const HEADINGS =
  'Volunteer ID,Volunteer name,E-mail,Postcode district,Employer,Disciplines,Phases,Modes,Visits per term,Travel (km),DBS expiry,Status,Last active'

describe.skipIf(!hasRealFiles)(
  `6,068 lines of volunteers${hasRealFiles ? '' : ` (${NO_REAL_FILES})`}`,
  () => {
    let report: FileReport | undefined
    let expected: ExpectedVolunteers
    beforeAll(async () => {
      expected = expectedVolunteers()
      const file = realFile(realPath('planning', 'volunteers_A.csv'))
      const [[recognition] = []] = await intake.recognise([file], [])
      expect(recognition).toMatchObject({
        outcome: 'recognised',
        kind: 'volunteers',
        droppedColumns: expected.columns_that_must_be_dropped,
      })
      ;[report] = await reportsOf(load(intake, [{ file, kind: 'volunteers' }]))
    })

    test('every line is accounted for, and what is not known is counted in words', () => {
      const { not_records, repeated_ids, rejected, without_position, dbs_on_2025_10_01 } = expected
      expect(report).toMatchObject({
        rows: expected.rows_in_file,
        accepted: expected.accepted,
        rejected,
        repeatedIds: repeated_ids['same_row_again']! + repeated_ids['older_row_same_id']!,
        droppedColumns: expected.columns_that_must_be_dropped,
      })
      const lines = not_records['repeated_heading_lines']! + not_records['total_line']!
      const cut = expected.full_postcodes_cut_to_district + expected.sectors_cut_to_district
      const unknownDbs = dbs_on_2025_10_01.unknown_parts_all
      for (const sentence of [
        '4,923 volunteers are registered, and 2,648 of them are active.',
        `${lines} lines are headings again or a total, so left out.`,
        `${repeated_ids['older_row_same_id']} ids stand twice with different details: the row that was active last counts.`,
        `${cut} postcodes cut to their district: no more of it is kept.`,
        `${without_position['all']} volunteers could not be placed: ${without_position['blank']} without a district, ${without_position['district_not_in_table']} in a district without schools in England, ${without_position['not_a_district']} with something else in its place. They are in no plan.`,
        'Disciplines are not known of 1,011 volunteers, 17 %: what is said of a discipline leaves them out.',
        `Until when a DBS is valid is not known of 1,498 volunteers: ${unknownDbs['blank']!.toLocaleString('en-GB')} blank, ${unknownDbs['word']} with a word, ${unknownDbs['impossible_date']} with a day that does not exist. They are in no plan.`,
        '696 volunteers have no visits a term that are known: each is planned with as one visit.',
      ])
        expect(report?.notices).toContain(sentence)
    })

    test('registered and active, DBS, disciplines, capacity, travel, phases and modes', () => {
      const { dbs, without_position, unknown_discipline, ...figures } = volunteerFigures(intake)
      expect(expected).toMatchObject(figures)
      expect(expected.dbs_on_2025_10_01).toMatchObject(dbs)
      expect(expected.unknown_discipline).toMatchObject(unknown_discipline)
      expect(without_position).toBe(expected.without_position['all'])
    })

    test('no name, e-mail address or full postcode is kept', () => {
      const kept = JSON.stringify([intake.rows('FROM volunteers'), intake.rows('FROM rejects'), report])
      expect(kept).not.toMatch(/example\.org|Specimen|Placeholder|Morgan|CM14 3XQ|3XQ/)
      expect(intake.rows('SELECT district FROM volunteers WHERE length(district) > 4')).toEqual([])
    })
  },
)

test('each cell is read, in kilometres or miles, and what is not understood is told with its row', async () => {
  const text = [
    HEADINGS.replace('Travel (km)', 'Travel (miles)'),
    'V1,Ann Example,a@x.org,ne1 4st,Acme,Maths; Life sciences,Primary; KS3,In school,2,10,01/09/2026,Active,01/02/2025',
    'V2,Ann Example,a@x.org,NE1 4,Acme,TBC,,Live online,,10 km,Yes,ACTIVE ,',
    'V3,Ann Example,a@x.org,London,Acme,Underwater basketry,Secondary,,many,anywhere,31/02/2026,Sort of,soon',
    'V1,Ann Example,a@x.org,NE2,Acme,Physics,,,3,5 miles,,Lapsed,01/03/2025',
    'ann@x.org,Ann Example,a@x.org,NE1,Acme,Maths,,,1,,,Active,',
    ',Ann Example,a@x.org,NE1,Acme,Maths,,,1,,,Active,',
  ].join('\n')
  const [report] = await reportsOf(load(intake, [{ file: textFile('v.csv', text), kind: 'volunteers' }]))
  expect(
    intake
      .rows(
        'SELECT volunteer_id, district, disciplines, phases, modes, visits_per_term, round(travel_km, 3), status FROM volunteers ORDER BY volunteer_index',
      )
      .map(values),
  ).toEqual([
    ['V2', 'NE1', null, null, 'live_online', null, 10, 'active'],
    ['V3', null, null, 'secondary', null, null, null, null],
    ['V1', 'NE2', 'physics', null, null, 3, 8.047, 'lapsed'],
  ])
  expect(report).toMatchObject({ accepted: 3, repeatedIds: 1, rejected: { no_id: 2 } })
  const notices = report?.notices.join(' ') ?? ''
  for (const words of [
    '1 id stands twice with different details',
    'disciplines that are not understood',
    'a number of visits that is not understood (“many”)',
    'a travel limit that is not understood',
    'a status that is not understood',
    'a day last active that is not understood',
    '1 blank, 1 with a word, 1 with a day that does not exist',
  ])
    expect(notices).toContain(words)
  expect(JSON.stringify([report, intake.rows('FROM rejects'), intake.rows('FROM volunteers')])).not.toMatch(
    /Ann|x\.org/,
  )
})

test('a list of people without ids of their own is still refused', async () => {
  const text =
    'Name,Email,Postcode,STEM area,DBS expiry\nAnn Example,a@x.org,NE1 9ZZ,Engineering,01/02/2027\n'
  const [[recognition] = []] = await intake.recognise([textFile('f.csv', text)], [])
  expect(recognition).toMatchObject({ outcome: 'refused' })
})
