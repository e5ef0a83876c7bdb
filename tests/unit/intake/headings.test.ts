import { describe, expect, test } from 'vitest'
import { likeliestKind, planColumns } from '../../../workers/warehouse/intake/headings'

describe('which file is which', () => {
  test.each([
    ['schools', 'URN|EstablishmentName|PhaseOfEducation (name)|Postcode|LA (name)'],
    ['schools', 'URN|School name|Phase'],
    ['school_links', 'URN|LinkURN|LinkName|LinkType|LinkEstablishedDate'],
    ['employers', 'EmployerName|EmployerId|PostCode|SicCodes|EmployerSize'],
    ['employers', 'Name|Postcode|SIC|Size'],
    ['engagements', 'Activity ID|Activity date|School URN|School name|Postcode|Activity type'],
    ['engagements', 'date|school|postcode|type'],
    ['engagements', 'Date of visit|Name of school|Postcode|No. of students'],
    ['engagements', 'Visit date|School URN|Type of activity|Number of students|Duration (mins)'],
    ['volunteers', 'Volunteer ID|Postcode district|Disciplines|Visits per term|DBS expiry'],
    ['packages', 'Package name|Activity type|Phases|Sessions|Disciplines'],
    ['packages', 'Package|Type|Key stage|No. of sessions'],
    ['requests', 'Request ID|Created|School URN|Activity type|Discipline|Needed from|Needed to|Status'],
    ['outcomes', 'Activity ID|Responses|Enjoyment (1-5 mean)|Enjoyment: scored 4 or 5|Evaluation level'],
    ['targets', 'KPI|Hub|Year|Target|Unit'],
    ['measures', 'Measure|Month|Figure'],
    ['measures', 'KPI|Area|Month|Actual|Unit|Target'],
    ['priority_list', 'URN'],
    ['priority_list', 'URN|School name|Local authority|Region'],
    ['priority_list', 'URN|award_gbp_2022_23'],
    ['hub_areas', 'LA (code)|LA (name)|Hub|Valid from'],
    ['targets', 'Metric|Phase|Year|Target %|Source'],
  ])('%s: %s', (kind, headings) => {
    expect(likeliestKind(headings.split('|'))).toMatchObject({ kind, missing: [] })
  })

  test('a file with something missing is told by the rest', () => {
    expect(likeliestKind(['EstablishmentName', 'PhaseOfEducation (name)', 'Postcode', 'Town'])).toMatchObject(
      {
        kind: 'schools',
        missing: ['a URN or another id'],
      },
    )
    expect(likeliestKind(['Activity ID', 'School URN', 'Activity type', 'Hours'])).toMatchObject({
      kind: 'engagements',
      missing: ['the date of the activity'],
    })
  })

  test('headings of nothing known are like no file', () => {
    expect(likeliestKind(['Colour', 'Weight'])).toBeUndefined()
  })

  test('the first of two equal headings counts, and the best of several synonyms', () => {
    const headings = ['URN', 'URN', 'Name', 'EstablishmentName', 'Phase']
    expect([...planColumns('schools', headings).positions]).toEqual([
      ['school_id', 0],
      ['name', 3],
      ['phase', 4],
    ])
  })
})
