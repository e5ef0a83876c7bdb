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

  test('a share about every school is figures, not a list, without a word', async () => {
    expect(await fixture('fsm_of_all_schools_small.csv')).toMatchObject(unknown('(“fsm_prop”)'))
    expect(await text('URN,A,B,C\n100001,1,2,3\n100002,4,5,6\n')).toMatchObject(unknown('“A”, “B”, “C”'))
  })

  test('an amount beside a URN is still a list', async () => {
    expect(await text('URN,award_gbp_2022_23\n100001,500\n')).toMatchObject({ kind: 'priority_list' })
  })

  test.each([
    ['gias_group_links_small.csv', '“Group UID”'],
    ['ks4_destinations_small.csv', '“COHORT”'],
  ])('%s is no register', async (name, heading) => {
    expect(await fixture(name)).toMatchObject(unknown(heading))
  })

  test('months across are said to be a log laid out by month', async () => {
    expect(await fixture('log_wide_months.csv')).toMatchObject(unknown('a log laid out by month'))
  })

  test('a calendar, a data dictionary and a page of text are named', async () => {
    expect(await fixture('events.ics')).toMatchObject({
      outcome: 'refused',
      why: 'events.ics seems to be a calendar (ICS), which cannot be read here: export it as CSV and load that.',
    })
    expect(await text('Field,Description\nURN,Number of the school\nFSM,Free meals\n')).toMatchObject(
      unknown('seems to be a data dictionary'),
    )
    expect(
      await text('We met the school on Monday and spoke about the plan for spring\nThen we left\n'),
    ).toMatchObject(unknown('seems to be a page of text'))
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
