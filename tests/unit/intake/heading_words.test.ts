import { describe, expect, test } from 'vitest'
import type { FileKind } from '../../../src/domain/files/file_kind'
import { headingWords } from '../../../workers/warehouse/intake/heading_words'
import { likeliestKind, planColumns } from '../../../workers/warehouse/intake/headings'
import { onlyTableOf } from './only_table_of'

const fieldOf = (kind: FileKind, heading: string): string | undefined =>
  [...planColumns(kind, [heading]).positions.keys()][0]

describe('a heading in other words of one meaning', () => {
  test.each([
    [
      'Number of pupils',
      'No. of Students (approx) | # of YP | numPupils | How many pupils took part? | Pupil numbers',
    ],
    ['Number of pupils', 'TOTAL_LEARNERS | Young people reached | Headcount of children | 7. No of pupils:'],
    ['Activity date', 'Date of activity | ACTIVITY_DT | Date (of activity) | activity date (dd/mm/yyyy)'],
    ['School post code', 'SchoolPostcode | Postal code of the school | school_post_code | Postcode (School)'],
    ['LA name', 'Local authority name | LEA Name | Name of local authority'],
    ['Hours delivered', 'Delivery hrs | delivering (hours) | Hours of delivery | Hours delivering (decimal)'],
    [
      '% FSM',
      'Percentage free school meals | FSM pct | fsm_percent | Per cent eligible for free school meals',
    ],
    ['Company registration number', 'Co. Reg. No. | Company Reg Number | company_registration_no'],
  ])('%s', (heading, others) => {
    const { key } = headingWords(heading)
    expect(others.split(' | ').map((each) => headingWords(each).key)).toEqual(
      others.split(' | ').map(() => key),
    )
  })

  test.each([
    ['engagements', 'date', 'Dates of visits | VISIT_DT | Event start date | Delivered on'],
    ['engagements', 'urn', 'School’s URN | URN of school | SCHOOL_URN_NO'],
    ['engagements', 'pupils', 'Total pupils | Children attending | YPs reached'],
    ['engagements', 'volunteers', 'No. of STEM Ambassadors | Number of ambs attending | Vols'],
    ['engagements', 'hours', 'Duration (min) | Total hours | Session length (hrs) | Contact hrs'],
    ['engagements', 'prep_hours', 'Prep time (hrs) | Hours of prep'],
    ['engagements', 'reported', 'Dates reported | Reporting date | Date submitted'],
    ['engagements', 'id', 'Ref no. | Ref | Activity No | Unique Ref'],
    ['schools', 'pupils', 'No on roll | Num of pupils on roll | School roll (2023) | Pupils - see notes'],
    ['schools', 'fsm_pct', '% eligible for FSM | FSM percentage'],
    ['schools', 'easting', 'OS Eastings | Easting (m) | Grid ref easting (OSGB36)'],
    ['employers', 'size', 'No. of employees | Staff numbers | Employee nos'],
    ['employers', 'sic_3', 'SICCode.SicText_3 (if known) | SICCode.SicText_3: | SIC code 3 *'],
    ['hub_areas', 'la_name', 'LAD24NM | Name of LA'],
  ] as const)('%s: %s', (kind, field, headings) => {
    expect(headings.split(' | ').map((heading) => [heading, fieldOf(kind, heading)])).toEqual(
      headings.split(' | ').map((heading) => [heading, field]),
    )
  })

  test('what means another thing, or names people, feeds nothing', () => {
    const others =
      'School year | Year | Report | Delivery | End date | Number of schools | Pupils (SEN) | Pupils expected | ' +
      'Hours (travel) | Volunteers (names) | Volunteer (name) | Pupil | Teacher hours contact'
    expect(others.split(' | ').map((heading) => [heading, fieldOf('engagements', heading)])).toEqual(
      others.split(' | ').map((heading) => [heading, undefined]),
    )
    const register = 'GOR (code) | FSM | PreviousLA (name) | PreviousName_1.SchoolName | Number of schools'
    for (const heading of register.split(' | ')) expect(fieldOf('schools', heading)).toBeUndefined()
  })

  test('of two different columns that mean one field neither is taken', () => {
    const { positions } = planColumns('schools', ['URN', 'School roll (2022)', 'School roll (2023)'])
    expect([...positions]).toEqual([['school_id', 0]])
  })

  test('a log of known fields in unfamiliar words needs no mapping by hand', () => {
    const headings =
      "Ref no.|Dates of visits|School's URN|Name of the school visited|Postal code|Kind of activity|Yr groups|" +
      'No. of children reached|No. of STEM Ambs|Delivery hrs|Prep hrs|Visit status|Date of report|Delivery partner'
    const plan = likeliestKind(headings.split('|'))
    expect(plan).toMatchObject({ kind: 'engagements', missing: [] })
    expect(plan?.positions.size).toBe(headings.split('|').length)
  })

  test.each([
    'Record number|When did it take place?|Establishment URN|Establishment|Post code|What was delivered|Year group(s)|Young people engaged|Ambassadors taking part|Length (hours)|Planning time (hrs)|Outcome|Date logged|Organisation',
    'Visit no|Session date|DfE number|School/college name|School postcode|Session type|NC years|Learners|Volunteers attending|Duration (mins)|Preparation (hrs)|Booking status|Submitted on|Company name',
    'Encounter ID|Encounter date|Encounter type|Institution|URN|Year groups|Number of young people|Employer name',
    'Which school did you visit?|What is the postcode of the school?|What date was your visit?|How many students did you work with?|What type of activity was it?|How long did it last?',
    'Activity_Ref|Activity_Start|Sch_URN|Sch_Name|Sch_PCode|Act_Type|NC_Years|Pupil_Count|STEM_Amb_Count|Del_Hrs|Prep_Hrs|Act_Status|Rpt_Date|Emp_Name',
  ])('nor do five more, one of a form that asks and one of encounters: %s', (words) => {
    const headings = words.split('|')
    const plan = likeliestKind(headings)
    expect(plan).toMatchObject({ kind: 'engagements', missing: [] })
    const taken = new Set(plan?.positions.values())
    expect(headings.filter((_, position) => !taken.has(position))).toEqual([])
  })

  test('other words contradict a kind too', () => {
    expect(likeliestKind(['Name', 'Postcode', 'School’s URN', 'Size'])?.kind).not.toBe('employers')
  })
})

describe('a field that a log surely has but that is not found', () => {
  const offersOf = async (content: string): Promise<Record<string, unknown>> => {
    const read = await onlyTableOf(new File([content], 'log.csv'))
    if (read.outcome === 'refused') throw new Error(read.why)
    return Object.fromEntries(
      read.suggestions.engagements.map(({ field, column, sure }) => [field, sure ? 'known' : column]),
    )
  }

  test('an id, hours, the number of pupils and the day reported are offered as guesses', async () => {
    const rows = ['F-1', 'F-2', 'F-3'].map(
      (id, at) => `${id},03/04/2024,100001,Talk,${at + 1}.5,2${at},1${at}/04/2024`,
    )
    const headings =
      'Form number,Date,URN,Type,Hours spent with the class,Pupils in the class that day,Date the report came in'
    expect(await offersOf([headings, ...rows].join('\n'))).toMatchObject({
      id: 'Form number',
      date: 'known',
      hours: 'Hours spent with the class',
      pupils: 'Pupils in the class that day',
      reported: 'Date the report came in',
    })
  })

  test('a column whose values come again is no id, and a heading of another thing no guess', async () => {
    const rows = ['F-1', 'F-1', 'F-3'].map((id) => `${id},03/04/2024,100001,Talk,7`)
    const offers = await offersOf(['Form number,Date,URN,Type,Cost of hours', ...rows].join('\n'))
    expect(offers).toMatchObject({ id: null, hours: null })
  })
})
