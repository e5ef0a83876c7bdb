import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsOf } from '../../workers/warehouse/rows'
import { openIntake } from './intake_in_node'

let engine: Engine
beforeAll(async () => {
  engine = (await openIntake()).engine
})

/** The code of each wording, as the SQL of `written` reads it. */
function codesOf(sql: string, wordings: readonly string[]): Record<string, string | null> {
  const rows = rowsOf<{ written: string; code: string | null }>(
    engine.query(
      `SELECT written, ${sql} AS code FROM (VALUES ${wordings.map((words) => `('${words.replaceAll("'", "''")}')`).join()}) AS words (written)`,
    ),
  )
  return Object.fromEntries(rows.map(({ written, code }) => [written, code]))
}

type Words = Readonly<Record<string, readonly string[]>>

/** Every wording with the code that it stands for. */
const expected = (words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(words).flatMap(([code, written]) => written.map((each) => [each, code])))

const inTable = (table: string) => `(SELECT code FROM ${table} WHERE wording = match_key(written))`
const inMap = (map: string) => `${map}()[match_key(written)]`

const CASES: readonly (readonly [what: string, sql: string, words: Words])[] = [
  [
    'a type of activity',
    inTable('activity_type_words'),
    {
      HANDS_ON: ['hands-on PRACTICAL', 'Experiment'],
      CAREERS_TALK: ['Careers advice', 'Talk', 'STEM careers talk and/or advice'],
      MENTORING: ['Mentoring or support', 'Mentor'],
      EXHIBIT_EVENT: ['Exhibition', 'Supporting an event'],
      EDU_CPD: ['CPD', 'Teacher training'],
      TEACHER_PLACEMENT: ['Teacher placements'],
      ASSEMBLY: ['School assembly', 'Assemblies'],
      STEM_CLUB: ['After-school STEM club', 'STEM clubs'],
      SCIENCE_CLUB: ['Science clubs'],
      MATHS_CLUB: ['Mathematics club'],
      WORKSHOP: ['Workshops', 'STEM workshop'],
      CHALLENGE_DAY: ['Challenge'],
      COMPETITION: ['STEM competition'],
      COLLAPSED_DAY: ['Collapsed timetable'],
      PROJECT_LONG: ['Project', 'Extended project'],
      THEMED_WEEK: ['Science week', 'STEM week'],
      SHOW: ['Science show', 'Touring theatre'],
      CAREERS_FAIR: ['Jobs fair', 'Careers event'],
      STEM_FAIR: ['Science fair'],
      PANEL: ['Panel discussion'],
      MOCK_INTERVIEW: ['Mock interviews', 'Practice interview'],
      EMPLOYABILITY_DAY: ['CV workshop'],
      ENTERPRISE: ['Enterprise day'],
      ROLE_MODEL: ['Role models'],
      SITE_VISIT: ['Factory tour', 'Workplace visit', 'Employer visit'],
      WORK_EXPERIENCE: ['Work placement'],
      SHADOWING: ['Work shadowing'],
      TASTER_DAY: ['Taster'],
      UNI_VISIT: ['Campus visit', 'University lecture'],
      HOLIDAY_CAMP: ['Summer school', 'Holiday club'],
      VIRTUAL_OFFER: ['Webinar', 'Virtual work experience'],
      RESOURCE_DEV: ['Teaching resource'],
      KIT_LOAN: ['Loan of kit'],
      CREST: ['CREST Awards'],
      FAMILY_EVENT: ['Family day'],
      NETWORKING: ['Teacher networking'],
      UNKNOWN: ['N/A', 'Not given'],
    },
  ],
  [
    'a setting',
    inTable('setting_words'),
    {
      school: [
        'School or college',
        'Academy',
        'Secondary',
        'Nursery',
        'PRU',
        'Sixth form',
        'Further education',
      ],
      university: ['Higher education', 'HEI'],
      youth_group: ['Youth club', 'Youth'],
      uniformed_group: ['Scouts', 'Girlguiding', 'Cadets'],
      community_group: ['Charity', 'Community centre'],
      family_event: ['Public event', 'Families'],
      science_centre_museum: ['Museum', 'Discovery centre'],
      festival_fair: ['Careers fair', 'Exhibition', 'Show'],
      workplace: ['Employer', 'Place of work'],
      library: ['Public library'],
      outdoor_group: ['Outdoors'],
      online: ['Virtual', 'Remote'],
      home_education: ['EHE', 'Home school'],
      other: ['Non-school', 'Not a school'],
    },
  ],
  [
    'the status of a volunteer',
    inMap('volunteer_status_codes'),
    {
      active: ['Current', 'Live', 'Approved'],
      lapsed: ['Inactive', 'Dormant', 'Expired'],
      prospective: ['Applicant', 'In training', 'New'],
      retired: ['Left', 'Withdrawn', 'Closed'],
    },
  ],
  [
    'a discipline',
    inMap('discipline_codes'),
    {
      engineering: ['Civil engineering', 'Electrical/electronic engineering', 'Manufacturing'],
      computing: ['Digital / IT', 'Software', 'Cyber security'],
      maths: ['Statistics'],
      physics: ['Physics'],
      chemistry: ['Chemistry'],
      biology: ['Life sciences'],
      design_technology: ['D&T', 'DT'],
      health_medicine: ['Healthcare', 'Medicine'],
      environment_earth: ['Geology', 'Environment'],
      construction: ['Built environment'],
      data_ai: ['AI', 'Data science'],
      space: ['Astronomy'],
      food: ['Food technology'],
      other: ['Other'],
    },
  ],
  [
    'a phase that a volunteer visits',
    inMap('volunteer_phase_codes'),
    { primary: ['KS1-2', 'KS2'], secondary: ['KS3', 'KS3-4'], college: ['Post-16', 'KS5', 'FE'] },
  ],
  [
    'how a volunteer works',
    inMap('volunteer_mode_codes'),
    { in_school: ['Face to face'], live_online: ['Virtual'], employer_site: ['Site visit', 'Workplace'] },
  ],
  [
    'what became of a request',
    inMap('request_status_codes'),
    {
      draft: ['Draft'],
      open: ['New', 'Pending', 'Awaiting volunteer'],
      offered: ['Offer made'],
      matched: ['Accepted', 'Confirmed', 'Booked'],
      delivered: ['Completed', 'Done', 'Fulfilled'],
      unfilled_expired: ['Expired', 'Unmet', 'No volunteer found'],
      declined_by_school: ['Declined', 'School declined'],
      cancelled_by_school: ['Cancelled', 'School cancelled'],
      cancelled_by_provider: ['Provider cancelled', 'Cancelled by volunteer'],
      withdrawn: ['Withdrawn'],
      duplicate: ['Duplicated'],
    },
  ],
  [
    'how a request is to be met',
    inMap('request_mode_codes'),
    { in_school: ['In person', 'School visit'], live_online: ['Remote'], employer_site: ['At employer'] },
  ],
  [
    'no discipline in particular',
    inMap('any_discipline_words'),
    { any: ['Any STEM', 'No preference', 'All'] },
  ],
  [
    'a level of evaluation',
    inMap('evaluation_level_codes'),
    {
      '0': ['Not evaluated', 'Level 0'],
      '1': ['Satisfaction', 'level 1'],
      '2': ['Level 2'],
      '3': ['Behaviour', 'Level 3'],
      '4': ['Results', 'Activation'],
    },
  ],
  [
    'an area of outcome',
    inMap('outcome_area_codes'),
    { OA1: ['Knowledge of jobs'], OA2: ['Employability'], OA3: ['Transition'], OA4: ['Achievement'] },
  ],
  [
    'the metric of a target',
    'target_metric_of(written)',
    {
      reach: ['Schools reached', 'Coverage', 'Percentage of schools reached', 'Primary reach'],
      'priority reach': ['Priority schools reached'],
      sustained: ['Sustained engagement', 'Number of sustained schools'],
      repeat: ['Repeat visits'],
      'one off': ['One-off visits'],
      'volunteer hours': ['Hours', 'Volunteer time'],
      'delivery hours': ['Hours delivered', 'Volunteer hours delivering'],
      'preparing hours': ['Prep hours', 'Volunteer prep hours'],
      'non-school hours': ['Hours at non-school settings'],
      sessions: ['Visits', 'Number of activities'],
      'young people': ['Pupils reached', 'Learners', 'Total students'],
      'requests filled': ['Fill rate'],
      'requests unfilled': ['Unmet demand'],
      satisfaction: ['Feedback score', 'Mean satisfaction'],
      enjoyment: ['Enjoyment score'],
      'learning objectives': ['Objectives met'],
      'community links': ['Links to the community'],
      'scored 4 or 5': ['Satisfied', '4 or 5'],
      'evaluation level': ['Evaluated at level 1', 'Evaluation'],
      'evaluation level 2': ['Evaluation beyond reaction'],
      feedback: ['Feedback collected'],
      'response rate': ['Survey response rate'],
    },
  ],
  [
    'the phase of a target',
    'target_phase_of(written)',
    {
      all: ['All schools', 'Total'],
      primary: ['Primaries'],
      secondary: ['Secondary schools'],
      college: ['FE', 'Post-16'],
      special: ['Special schools'],
    },
  ],
  [
    'the unit of a target',
    'target_unit_of(written)',
    {
      per_cent: ['Percentage', '%', 'Pct'],
      share: ['Proportion', '0-1'],
      score: ['Out of 5', 'Points'],
      hours: ['Hrs'],
      number: ['Schools', 'Young people', 'Count'],
    },
  ],
  ['every area of a target', inMap('every_area_words'), { all: ['All hubs', 'National', 'Everywhere'] }],
]

describe('which word means which code', () => {
  test.each(CASES)('%s', (_, sql, words) => {
    expect(codesOf(sql, Object.values(words).flat())).toEqual(expected(words))
  })

  test.each(CASES)('%s: another word means none', (_, sql) => {
    expect(codesOf(sql, ['Perhaps'])).toEqual({ Perhaps: null })
  })
})
