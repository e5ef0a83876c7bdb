import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

const HEADINGS =
  'URN,EstablishmentName,PhaseOfEducation (name),HeadFirstName,HeadLastName,SchoolWebsite,TelephoneNum\r\n'
/** What a register writes, telephone and website, and what is kept. */
const CONTACTS: readonly (readonly [string, string, string | null, string | null])[] = [
  ['01632 960000', 'www.alder.sch.uk', '01632 960000', 'www.alder.sch.uk'],
  ['1632960001', 'https://www.birch.sch.uk/', '01632 960001', 'www.birch.sch.uk'],
  ['02079460000', 'http://cedar.sch.uk/about/', '020 7946 0000', 'cedar.sch.uk/about'],
  ['+44 (0)113 496 0000', 'https:www.elm.sch.uk', '0113 496 0000', 'www.elm.sch.uk'],
  ['(0121) 496-0000', '', '0121 496 0000', null],
  ['0300 123 4567', 'None', '0300 123 4567', null],
  ['', 'elm dot school', null, null],
  ['07700 900123', 'www.fir.sch.uk', null, 'www.fir.sch.uk'],
  ['Mrs Jane Smith 01632 960000', 'head@gorse.sch.uk', null, null],
  ['01632 960000 ext 3', 'http://user:secret@hazel.sch.uk', null, null],
  ['ring reception', 'javascript:alert(1)', null, null],
]

let intake: OpenIntake
let report: FileReport | undefined

beforeAll(async () => {
  intake = await openIntake()
  const rows = CONTACTS.map(
    ([telephone, website], at) =>
      `${100001 + at},School ${at},Secondary,Jane,Smith,"${website}","${telephone}"\r\n`,
  )
  ;[report] = await reportsOf(
    load(intake, [{ file: textFile('schools.csv', HEADINGS + rows.join('')), kind: 'schools' }]),
  )
})

describe('a school’s own telephone and website in its register', () => {
  test('are kept in one form, where they are a number of the establishment and a website', () => {
    expect(intake.rows('SELECT telephone, website FROM schools ORDER BY school_index')).toEqual(
      CONTACTS.map(([, , telephone, website]) => ({ telephone, website })),
    )
  })

  test('what is neither is counted and told with what to do, and quotes no person', () => {
    const fields = report?.fields.filter(({ field }) => field === 'telephone' || field === 'website')
    expect(fields).toMatchObject([
      { field: 'telephone', column: 'TelephoneNum', filled: 10, unread: 4 },
      { field: 'website', column: 'SchoolWebsite', filled: 9, unread: 4 },
    ])
    expect(report?.notices.join(' ')).toMatch(
      /4 .*“TelephoneNum”.*not a mobile number, which may be one person’s/,
    )
    expect(JSON.stringify(report?.fields)).not.toMatch(/Smith|900123|960000|secret|head@/)
  })

  test('the names of heads are left in the file', () => {
    expect(report?.droppedColumns).toEqual(['HeadFirstName', 'HeadLastName'])
    expect(JSON.stringify(intake.rows('FROM schools'))).not.toMatch(/Jane|Smith/)
  })
})
