import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileKind } from '../../src/domain/files/file_kind'
import { recogniseFile } from '../../workers/warehouse/intake/recognise'
import { load, openIntake, reportsOf, type OpenIntake } from './intake_in_node'

/*
 * Every case of the issue on trust as a table: what each file is taken for, and what each log comes to. What is said of
 * each, and the cells of it, are in the tests of its kind.
 */

const caseFile = (path: string): File => new File([readFileSync(`tests/fixtures/${path}`)], basename(path))

/** What a file is taken for by itself, or why a person is asked, or why it is refused. */
const TAKEN_FOR: readonly (readonly [path: string, kindOrWhy: FileKind | RegExp])[] = [
  ['boundaries/bnd_swapped.geojson', 'boundaries'],
  ['columns/fsm_as_share.csv', 'schools'],
  ['columns/targets_share.csv', 'targets'],
  ['guard/evil_log.csv', 'engagements'],
  ['guard/evil_register.csv', 'schools'],
  ['jobs/census_ts063_small.csv', 'jobs'],
  ['jobs/nomis_api_full_headings.csv', 'jobs'],
  ['jobs/nomis_api_statuses.csv', 'jobs'],
  ['jobs/nomis_business_counts.csv', 'jobs'],
  ['kinds/companies_house_small.csv', 'employers'],
  ['kinds/events.ics', 'calendar_events'],
  ['kinds/fsm_of_all_schools_small.csv', 'school_attributes'],
  ['kinds/gias_group_links_small.csv', 'school_attributes'],
  ['kinds/ks4_destinations_small.csv', 'school_attributes'],
  ['kinds/log_wide_months.csv', /seems to be a log laid out by month/],
  ['kinds/lsip_lookup_small.csv', 'hub_areas'],
  ['kinds/reg_some_missing_pos.csv', 'schools'],
  ['kinds/school_list_name_postcode_urn.csv', 'priority_list'],
  ['kinds/scotland_1_layer.csv', 'schools'],
  ['kinds/scotland_2_roll.csv', 'schools'],
  ['kinds/sic_dotted.csv', 'employers'],
  ['kinds/type_without_phase.csv', 'schools'],
  ['kinds/us_register_small.csv', 'schools'],
  ['privacy/hubs_contact.csv', /has columns about people/],
  ['privacy/volunteer_list.csv', /seems to be a list of people/],
  ['privacy/volunteers_as_employers.csv', /seems to be a list of people/],
  ['workbooks/ni_two_sheets.xlsx', 'schools'],
]

test.each(TAKEN_FOR)('%s is taken for what it is', async (path, kindOrWhy) => {
  const [found] = await recogniseFile(caseFile(path))
  expect(found).toMatchObject(
    typeof kindOrWhy === 'string'
      ? { outcome: 'recognised', kind: kindOrWhy }
      : { why: expect.stringMatching(kindOrWhy) as string },
  )
})

/** What a log comes to: rows kept, then activities delivered, planned and cancelled, young people and hours of those delivered. */
interface LogCase {
  readonly path: string
  readonly accepted: number
  readonly counts: readonly [
    delivered: number,
    planned: number,
    cancelled: number,
    pupils: number | null,
    hours: number | null,
  ]
}
const log = (path: string, accepted: number, ...counts: LogCase['counts']): LogCase => ({
  path,
  accepted,
  counts,
})

describe.each([
  {
    register: 'kinds/register_small.csv',
    logs: [
      log('logs/cancelled_yes_no.csv', 10, 7, 0, 3, 210, null),
      log('columns/dates_in_words.csv', 10, 10, 0, 0, null, null),
      log('privacy/delivered_by_person.csv', 6, 6, 0, 0, 180, null),
      log('logs/event_id_many_schools.csv', 12, 12, 0, 0, 258, null),
      log('privacy/eventbrite_attendees.csv', 3, 3, 0, 0, 12, null),
      log('columns/headcount_words.csv', 12, 12, 0, 0, 1416, null),
      log('workbooks/hours_as_durations.xlsx', 6, 6, 0, 0, 180, 9),
      log('columns/hours_decimal_comma.csv', 6, 6, 0, 0, 180, 9),
      log('columns/mixed_dates.csv', 5, 5, 0, 0, 125, null),
      log('columns/several_schools_in_a_cell.csv', 3, 6, 0, 0, 180, null),
      log('logs/status_with_reason.csv', 11, 2, 3, 6, null, null),
      log('text/urn_forms.csv', 8, 8, 0, 0, null, null),
    ],
  },
  {
    register: 'columns/reg.csv',
    logs: [
      log('columns/dates_weekday.csv', 4, 4, 0, 0, 120, 6),
      log('columns/decimal_comma_hours.csv', 4, 4, 0, 0, 120, 7.25),
      log('kinds/dup_heading_first_blank.csv', 3, 3, 0, 0, null, null),
      log('logs/ids_na.csv', 10, 10, 0, 0, 300, 15),
      log('logs/ids_restart.csv', 10, 10, 0, 0, 300, 15),
      log('logs/kept_50.csv', 50, 37, 13, 0, 1889, 67),
      log('columns/log_future.csv', 3, 3, 0, 0, 90, 4.5),
      log('text/name_variants.csv', 8, 8, 0, 0, null, null),
      log('columns/pupils_words.csv', 24, 24, 0, 0, 4590, 36),
      log('text/short_rows.csv', 6, 6, 0, 0, 180, 9),
      log('text/space_before_quote.csv', 6, 6, 0, 0, 180, 9),
      log('text/urn_apostrophe.csv', 3, 3, 0, 0, 90, 4.5),
      log('text/urn_nnbsp.csv', 6, 6, 0, 0, 180, 9),
      log('text/urn_thousands.csv', 3, 3, 0, 0, 90, 4.5),
      log('text/urn_zwsp.csv', 6, 6, 0, 0, 180, 9),
      log('text/utf8_bad_byte.csv', 3, 3, 0, 0, 90, 4.5),
      log('workbooks/x_1904_true.xlsx', 6, 6, 0, 0, 180, 9),
      log('workbooks/x_hours_time.xlsx', 6, 6, 0, 0, 180, 9),
      log('workbooks/x_norowrefs.xlsx', 6, 6, 0, 0, 180, 9),
      log('columns/x_serial_general.xlsx', 6, 6, 0, 0, 180, 9),
    ],
  },
])('logs beside $register', ({ register, logs }) => {
  let intake: OpenIntake
  const accepted = new Map<string, number>()
  beforeAll(async () => {
    intake = await openIntake()
    const choices = [
      { file: caseFile(register), kind: 'schools' as const },
      ...logs.map(({ path }) => ({ file: caseFile(path), kind: 'engagements' as const })),
    ]
    for (const report of await reportsOf(load(intake, choices))) accepted.set(report.file, report.accepted)
  })

  test.each(logs)('$path counts as it should', ({ path, accepted: rows, counts }) => {
    const [found] = intake.rows(
      `SELECT count(*) FILTER (status = 'delivered')::INTEGER AS delivered,
        count(*) FILTER (status = 'planned')::INTEGER AS planned,
        count(*) FILTER (status = 'cancelled')::INTEGER AS cancelled,
        sum(pupils) FILTER (status = 'delivered')::DOUBLE AS pupils,
        sum(hours) FILTER (status = 'delivered')::DOUBLE AS hours
      FROM engagements WHERE source_file = '${basename(path)}'`,
    ) as Readonly<Record<string, number | null>>[]
    expect([accepted.get(basename(path)), ...Object.values(found ?? {})]).toEqual([rows, ...counts])
  })
})
