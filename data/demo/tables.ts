import { ACTIVITY_TYPES } from '../../src/domain/engagement/engagement'
import { dayNumber } from '../../src/domain/time/academic_year'
import { day, float32, float64, int16, int32, repeatedText, text, truth, type Column } from '../arrow_file'
import type { DemoEmployer } from './employers'
import type { DemoEngagement } from './engagements'
import type { AreaMember } from './hubs'
import type { DemoOutcome } from './outcomes'
import type { PACKAGES } from './packages'
import type { PRIORITY_LIST } from './priority_list'
import type { DemoRequest } from './requests'
import type { DemoSchool } from './schools'
import type { TARGETS } from './targets'
import type { DemoVolunteer } from './volunteers'

/** Columns of one table of workers/warehouse/tables, in its order. */
export type Columns = Readonly<Record<string, Column>>

export const schoolColumns = (rows: readonly DemoSchool[]): Columns => ({
  school_index: int32(rows, ({ index }) => index),
  school_id: text(rows, ({ id }) => id),
  nation: repeatedText(rows, () => 'England'),
  ukprn: text(rows, () => null),
  laestab: text(rows, () => null),
  name: text(rows, ({ name }) => name),
  phase: repeatedText(rows, ({ phase }) => phase),
  type: repeatedText(rows, ({ type }) => type),
  status: repeatedText(rows, ({ status }) => status),
  low_age: int16(rows, ({ lowAge }) => lowAge),
  high_age: int16(rows, ({ highAge }) => highAge),
  sixth_form: truth(rows, ({ sixthForm }) => sixthForm),
  pupils: int32(rows, ({ pupils }) => pupils),
  fsm_pct: float32(rows, ({ fsmPct }) => fsmPct),
  lon: float64(rows, ({ located, place }) => (located ? place.lon : null)),
  lat: float64(rows, ({ located, place }) => (located ? place.lat : null)),
  postcode: text(rows, ({ postcode }) => postcode),
  town: repeatedText(rows, () => null),
  region: repeatedText(rows, ({ authority }) => authority.region),
  local_authority_code: repeatedText(rows, ({ authority }) => authority.code),
  local_authority: repeatedText(rows, ({ authority }) => authority.name),
  constituency: repeatedText(rows, () => null),
  trust: repeatedText(rows, ({ trust }) => trust),
  open_date: day(rows, ({ openDay }) => openDay),
  telephone: text(rows, () => null),
  website: text(rows, () => null),
  street: text(rows, () => null),
})

export const employerColumns = (rows: readonly DemoEmployer[]): Columns => ({
  employer_index: int32(rows, ({ index }) => index),
  employer_id: text(rows, ({ id }) => id),
  file_id: text(rows, ({ id }) => id),
  company_number: text(rows, () => null),
  name: text(rows, ({ name }) => name),
  sic_sections: repeatedText(rows, ({ sicSections }) => sicSections),
  size_band: repeatedText(rows, ({ sizeBand }) => sizeBand),
  postcode: text(rows, ({ postcode }) => postcode),
  lon: float64(rows, ({ place }) => place?.lon ?? null),
  lat: float64(rows, ({ place }) => place?.lat ?? null),
  located_by: repeatedText(rows, ({ locatedBy }) => locatedBy),
})

export const volunteerColumns = (rows: readonly DemoVolunteer[]): Columns => ({
  volunteer_index: int32(rows, ({ index }) => index),
  volunteer_id: text(rows, ({ id }) => id),
  district: repeatedText(rows, ({ district }) => district?.code ?? null),
  lon: float64(rows, ({ district }) => district?.lon ?? null),
  lat: float64(rows, ({ district }) => district?.lat ?? null),
  employer: repeatedText(rows, ({ employer }) => employer),
  disciplines: repeatedText(rows, ({ disciplines }) => disciplines),
  phases: repeatedText(rows, ({ phases }) => phases),
  modes: repeatedText(rows, ({ modes }) => modes),
  visits_per_term: int32(rows, ({ visitsPerTerm }) => visitsPerTerm),
  travel_km: float64(rows, ({ travelKm }) => travelKm),
  dbs_expiry: day(rows, ({ dbsExpiry }) => dbsExpiry),
  status: repeatedText(rows, ({ status }) => status),
  last_active: day(rows, ({ lastActive }) => lastActive),
})

export const packageColumns = (rows: typeof PACKAGES): Columns => ({
  package_index: int32(
    rows.map((_, index) => index),
    (row) => row,
  ),
  name: text(rows, ({ name }) => name),
  activity_type: repeatedText(rows, ({ type }) => type),
  type_as_written: repeatedText(rows, ({ type }) => ACTIVITY_TYPES[type].label),
  phases: repeatedText(rows, ({ phases }) => phases),
  sessions: int32(rows, ({ sessions }) => sessions),
  disciplines: repeatedText(rows, ({ disciplines }) => disciplines),
})

export const requestColumns = (rows: readonly DemoRequest[]): Columns => ({
  request_id: text(rows, ({ id }) => id),
  school_id: text(rows, ({ school }) => school.id),
  created: day(rows, ({ created }) => created),
  activity_type: repeatedText(rows, ({ type }) => type),
  type_as_written: repeatedText(rows, ({ typeAsWritten }) => typeAsWritten),
  discipline: repeatedText(rows, ({ discipline }) => discipline),
  year_groups: repeatedText(rows, ({ yearGroups }) => yearGroups),
  pupils: int32(rows, ({ pupils }) => pupils),
  volunteers_needed: int32(rows, ({ volunteersNeeded }) => volunteersNeeded),
  needed_from: day(rows, ({ neededFrom }) => neededFrom),
  needed_to: day(rows, ({ neededTo }) => neededTo),
  mode: repeatedText(rows, ({ mode }) => mode),
  status: repeatedText(rows, ({ status }) => status),
  status_date: day(rows, ({ statusDay }) => statusDay),
  matched_on: day(rows, ({ volunteer, statusDay }) => (volunteer === null ? null : statusDay)),
  volunteer_id: text(rows, ({ volunteer }) => volunteer),
})

/** Employers that the log names, in the order it does. */
export const namedIn = (engagements: readonly DemoEngagement[]): readonly string[] => [
  ...new Set(engagements.flatMap(({ employer }) => employer ?? [])),
]

/** The log writes every employer as the list of employers has it, so that each is found. */
export function writtenEmployerColumns(
  names: readonly string[],
  employers: readonly DemoEmployer[],
): Columns {
  const ids = new Map(employers.map(({ name, id }) => [name, id]))
  const rows = names.map((name, index) => ({ name, index }))
  return {
    written_employer: int32(rows, ({ index }) => index),
    number: text(rows, () => null),
    name: text(rows, ({ name }) => name),
    postcode: text(rows, () => null),
    wording: text(rows, ({ name }) => ` | ${name.toLowerCase()} | `),
    employer_id: text(rows, ({ name }) => ids.get(name) ?? null),
  }
}

/** Of a positive count without responses nothing is given. */
const positiveOf = ({ responses }: DemoOutcome, score: { readonly positive: number } | null): number | null =>
  responses === null || score === null ? null : score.positive

const engagementId = (index: number): string => `D${String(index + 1).padStart(6, '0')}`

export const outcomeColumns = (rows: readonly DemoOutcome[]): Columns => ({
  activity_id: text(rows, ({ engagementIndex }) => engagementId(engagementIndex).toLowerCase()),
  responses: int32(rows, ({ responses }) => responses),
  enjoyment: float64(rows, ({ enjoyment }) => enjoyment?.mean ?? null),
  enjoyment_positive: int32(rows, (row) => positiveOf(row, row.enjoyment)),
  objectives: float64(rows, ({ objectives }) => objectives?.mean ?? null),
  objectives_positive: int32(rows, (row) => positiveOf(row, row.objectives)),
  community: float64(rows, ({ community }) => community?.mean ?? null),
  community_positive: int32(rows, (row) => positiveOf(row, row.community)),
  evaluation_level: int16(rows, ({ level }) => level),
  outcome_areas: repeatedText(rows, ({ areas }) => areas),
  unread_scores: repeatedText(rows, () => null),
  source_row: int32(
    rows.map((_, index) => index + 2),
    (row) => row,
  ),
})

export function engagementColumns(engagements: readonly DemoEngagement[]): Columns {
  const places = new Map(namedIn(engagements).map((name, place) => [name, place]))
  const rows = engagements.map((engagement, index) => ({ ...engagement, number: index + 1 }))
  return {
    engagement_id: text(rows, ({ number }) => engagementId(number - 1)),
    school_index: int32(rows, ({ school }) => school.index),
    date: day(rows, (row) => row.day),
    academic_year: int16(rows, ({ academicYear }) => academicYear),
    activity_type: repeatedText(rows, ({ type }) => type),
    type_as_written: repeatedText(rows, ({ typeAsWritten }) => typeAsWritten),
    direct: truth(rows, ({ direct }) => direct),
    employer: repeatedText(rows, ({ employer }) => employer),
    written_employer: int32(rows, ({ employer }) => places.get(employer ?? '') ?? null),
    mode: repeatedText(rows, ({ mode }) => mode),
    year_groups: repeatedText(rows, ({ yearGroups }) => yearGroups),
    pupils: int32(rows, ({ headcount }) => headcount.pupils),
    pupils_low: int32(rows, ({ headcount }) => headcount.low),
    pupils_high: int32(rows, ({ headcount }) => headcount.high),
    pupils_basis: repeatedText(rows, ({ headcount }) => headcount.basis),
    volunteers: int32(rows, ({ volunteers }) => volunteers),
    hours: float32(rows, ({ hours }) => hours),
    prep_hours: float32(rows, ({ prepHours }) => prepHours),
    series: repeatedText(rows, ({ series }) => series),
    programme: repeatedText(rows, () => null),
    tags: repeatedText(rows, () => null),
    status: repeatedText(rows, ({ status }) => status),
    reported: day(rows, ({ reportedDay }) => reportedDay),
    source_file: repeatedText(rows, () => 'Demo engagements'),
    source_row: int32(rows, () => null),
  }
}

export const listColumns = (list: typeof PRIORITY_LIST, members: readonly DemoSchool[]): Columns => ({
  list_id: repeatedText(members, () => list.id),
  list_name: repeatedText(members, () => list.name),
  valid_from: day(members, () => dayNumber(list.validFrom)),
  school_id: text(members, ({ id }) => id),
})

export const areaMemberColumns = (rows: readonly AreaMember[]): Columns => ({
  grouping_key: repeatedText(rows, ({ groupingKey }) => groupingKey),
  grouping_label: repeatedText(rows, ({ groupingLabel }) => groupingLabel),
  local_authority_code: repeatedText(rows, ({ authority }) => authority.code),
  area: repeatedText(rows, ({ area }) => area),
  valid_from: day(rows, ({ validFrom }) => dayNumber(validFrom)),
})

export const targetColumns = (rows: typeof TARGETS): Columns => ({
  metric: repeatedText(rows, ({ metric }) => metric),
  phase: repeatedText(rows, ({ phase }) => phase),
  academic_year: int16(rows, () => null),
  target_pct: float64(rows, ({ target }) => target),
  source: repeatedText(rows, ({ source }) => source),
  measure: repeatedText(rows, () => null),
  area: repeatedText(rows, () => null),
  unit: repeatedText(rows, () => null),
})
