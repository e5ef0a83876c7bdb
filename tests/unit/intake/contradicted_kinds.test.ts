import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { likeliestKind, planColumns } from '../../../workers/warehouse/intake/headings'
import { onlyTableOf } from './only_table_of'

const fixture = (name: string) => onlyTableOf(new File([readFileSync(`tests/fixtures/kinds/${name}`)], name))
const text = (content: string) => onlyTableOf(new File([content], 'file.csv'))
const unknown = (sentence: string) => ({
  outcome: 'unmapped',
  kind: null,
  why: expect.stringContaining(sentence) as string,
})

const columnsAboutSchools = (urn: string) => ({
  outcome: 'recognised',
  kind: 'school_attributes',
  fields: { urn },
})

describe('a file is what its columns say, and also what they contradict', () => {
  test('names, postcodes and URNs are a list of schools, never employers', async () => {
    expect(await fixture('school_list_name_postcode_urn.csv')).toMatchObject({
      outcome: 'recognised',
      kind: 'priority_list',
    })
    expect(likeliestKind(['Name', 'Postcode', 'School phase', 'Size'])?.kind).not.toBe('employers')
  })

  test('names of schools are not taken as employers', async () => {
    const why = 'seems to be a list of schools, not of employers'
    expect(await text('Name,Postcode\nAsh Primary School,NE1 1AA\nElm Academy,NE1 1AB\n')).toMatchObject(
      unknown(why),
    )
  })

  test('a share about every school is a column about schools, not a list, without a word', async () => {
    expect(await fixture('fsm_of_all_schools_small.csv')).toMatchObject(columnsAboutSchools('urn'))
    expect(await text('URN,A,B,C\n100001,1,2,3\n100002,4,5,6\n')).toMatchObject(columnsAboutSchools('URN'))
  })

  test('so is a file of rolls by SEED code, and one of groups with days they are valid to', async () => {
    expect(await text('SEED code,School name,Roll\n5100001,Ash,200\n5100002,Elm,300\n')).toMatchObject(
      columnsAboutSchools('SEED code'),
    )
    expect(await text('SEED code,School name,Roll,Postcode\n5100001,Ash,200,EH1 1AA\n')).toMatchObject({
      kind: 'schools',
      outcome: 'unmapped',
    })
    expect(await text('SEED code,School name,FSM %\n5100001,Ash,20\n5100002,Elm,30\n')).toMatchObject(
      columnsAboutSchools('SEED code'),
    )
    expect(
      await text('URN,Opportunity area,Valid from,Valid to\n100001,Coast,2017-01-01,2022-08-31\n'),
    ).toMatchObject({
      kind: 'school_attributes',
      fields: { urn: 'URN', valid_from: 'Valid from', valid_to: 'Valid to' },
    })
  })

  test('of columns about schools none with people, dates, long text or too many values can be chosen', async () => {
    const rows = Array.from(
      { length: 250 },
      (_, at) => `${100_001 + at},${at},Group ${at},Kind ${at % 3},01/0${(at % 9) + 1}/2011`,
    )
    const recognition = await text(['URN,FSM rate,Cluster,Rural class,Seen', ...rows].join('\n'))
    if (recognition.outcome !== 'recognised') throw new Error(recognition.outcome)
    expect(recognition.kind).toBe('school_attributes')
    expect(
      recognition.columns.map(({ name, attribute }) => [name, attribute.figures, attribute.refused]),
    ).toEqual([
      ['URN', true, null],
      ['FSM rate', true, null],
      ['Cluster', false, 'more than 200 different values'],
      ['Rural class', false, null],
      ['Seen', false, 'dates, which may be of birth'],
    ])
  })

  test('so is a rural class or a decile of deprivation', async () => {
    for (const heading of ['RUC11 (name)', 'Urban or rural', 'IMD decile'])
      expect(await text(`URN,${heading}\n900101,3\n900102,9\n`)).toMatchObject({ kind: 'school_attributes' })
  })

  test('an amount beside a URN is still a list', async () => {
    expect(await text('URN,award_gbp_2022_23\n100001,500\n')).toMatchObject({ kind: 'priority_list' })
  })

  test.each(['gias_group_links_small.csv', 'ks4_destinations_small.csv'])(
    '%s is no register but columns about schools',
    async (name) => {
      expect(await fixture(name)).toMatchObject(columnsAboutSchools('URN'))
    },
  )

  test('months across are said to be a log laid out by month', async () => {
    expect(await fixture('log_wide_months.csv')).toMatchObject(unknown('a log laid out by month'))
  })

  test('a calendar, a data dictionary and a page of text are named', async () => {
    expect(await fixture('events.ics')).toMatchObject({ outcome: 'recognised', kind: 'calendar_events' })
    expect(
      await text(
        'Subject,Start Date,Start Time,End Date,All Day Event\nVisit,01/03/2024,10:00,01/03/2024,FALSE\n',
      ),
    ).toMatchObject({ outcome: 'recognised', kind: 'calendar_events' })
    expect(await text('Field,Description\nURN,Number of the school\nFSM,Free meals\n')).toMatchObject(
      unknown('seems to be a data dictionary'),
    )
    expect(
      await text('We met the school on Monday and spoke about the plan for spring\nThen we left\n'),
    ).toMatchObject(unknown('seems to be a page of text'))
  })

  test.each([
    [
      'Group UID,Group ID,Group Name,Group Type,Group Status\n1,TR001,Demo Trust,Multi-academy trust,Open\n',
      'a file of trusts',
    ],
    ['Trust name,Trust UKPRN,Number of academies\nDemo Trust,10000001,12\n', 'a file of trusts'],
    [
      'time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,la_name,headcount\n202324,Academic year,Local authority,E12000001,391,E08000021,Newcastle,100\n',
      'a file of statistics',
    ],
  ])('a table about schools that names none is said to be what it is: %s', async (table, nature) => {
    expect(await text(table)).toMatchObject(unknown(`seems to be ${nature}`))
    expect(await text(table)).toMatchObject(unknown(/URN/.source))
  })

  test('and one that names its schools is read', async () => {
    expect(
      await text(
        'time_period,geographic_level,school_urn,fsm_rate\n202324,School,900101,20\n202324,School,900102,30\n',
      ),
    ).toMatchObject({ kind: 'school_attributes' })
    expect(
      await text('URN,Group UID,Group Name,Joined date\n900101,1,Demo Trust,01/01/2020\n'),
    ).toMatchObject({
      kind: 'school_attributes',
    })
  })

  test('of two columns of one heading the fuller is taken', async () => {
    expect(await fixture('dup_heading_first_blank.csv')).toMatchObject({
      outcome: 'recognised',
      kind: 'engagements',
      fields: { date: 'Activity date (2)' },
    })
    expect(
      planColumns('engagements', ['Date', 'Date', 'URN'], undefined, [1, 1, 1]).positions.get('date'),
    ).toBe(0)
  })
})
