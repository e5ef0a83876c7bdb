import { codesOf, NOT_GIVEN, type CodedField } from '../../../src/domain/engagement/activity_fields'
import type { DeliveryMode } from '../../../src/domain/engagement/delivery_mode'
import type { ActivityType } from '../../../src/domain/engagement/engagement'
import { USUAL_THRESHOLD } from '../../../src/domain/people/small_numbers'
import { NO_AREA, type Grouping } from '../../../src/domain/project/dataset'
import { PHASES, type Phase } from '../../../src/domain/school/phase'
import { academicYearOf, dayNumber, monthNumber } from '../../../src/domain/time/academic_year'
import { CountedEngagements } from '../../../workers/warehouse/arrays/counted_engagements'
import type { EngagementColumns } from '../../../workers/warehouse/arrays/engagement_columns'
import { NO_HEADCOUNT } from '../../../workers/warehouse/arrays/headcounts'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { bitsOf } from '../../../workers/warehouse/arrays/year_group_bits'

/* A few schools and activities in the columns that answers are made of, without an engine. */

export interface MadeSchool {
  /** Secondary where left out. */
  readonly phase?: Phase
  /** Its areas by the key of their grouping: `{ hub: 'North' }`. */
  readonly areas?: Readonly<Record<string, string>>
  readonly pupils?: number
  readonly fsmPct?: number
  readonly lon?: number
  readonly lat?: number
  readonly isListed?: boolean
}

/** A delivered activity. */
export interface MadeActivity {
  /** Its place among the schools. */
  readonly school: number
  /** ISO. */
  readonly day: string
  readonly reported?: string
  readonly provider?: string
  readonly series?: number
  readonly programme?: string
  readonly type?: ActivityType
  readonly mode?: DeliveryMode
  readonly yearGroups?: readonly string[]
  readonly isIndirect?: boolean
  /** With the ends of its band where there is one. */
  readonly pupils?: number | readonly [low: number, middle: number, high: number]
  readonly volunteers?: number
  readonly hours?: number
  readonly prepHours?: number
}

/** The list of those schools that are listed. */
export const LIST = 'ours'

const unique = (texts: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== undefined))].sort((a, b) => a.localeCompare(b, 'en-GB'))

const labelOf = (key: string): string => `${key[0]!.toUpperCase()}${key.slice(1).replaceAll('_', ' ')}`

function groupingsOf(schools: readonly MadeSchool[]) {
  return unique(schools.flatMap(({ areas = {} }) => Object.keys(areas))).map((key) => {
    const areas = unique(schools.map((school) => school.areas?.[key]))
    const grouping: Grouping = { key, label: labelOf(key), areas, codes: areas.map(() => '') }
    const place = (area: string | undefined): number => (area === undefined ? NO_AREA : areas.indexOf(area))
    return { grouping, index: Uint16Array.from(schools, (school) => place(school.areas?.[key])) }
  })
}

const placeOf = (field: CodedField, value: string): number => codesOf(field).indexOf(value)

const headcount = (people: number | undefined): number => people ?? NO_HEADCOUNT
const bandOf = ({ pupils }: MadeActivity): readonly (number | undefined)[] =>
  typeof pupils === 'object' ? pupils : [pupils, pupils, pupils]
const hundredthsOf = (hours: number | undefined): number => (hours === undefined ? -1 : hours * 100)

/** Delivered activities by school and day. */
export function madeEngagements(schools: number, made: readonly MadeActivity[]): EngagementColumns {
  const rows = made.toSorted((a, b) => a.school - b.school || a.day.localeCompare(b.day))
  const start = new Uint32Array(schools + 1)
  for (let school = 0; school < schools; school++)
    start[school + 1] = start[school]! + rows.filter((row) => row.school === school).length
  const providers = unique(rows.map(({ provider }) => provider))
  const programmes = unique(rows.map(({ programme }) => programme))
  const codeOf = (names: readonly string[], name: string | undefined): number =>
    name === undefined ? 0 : names.indexOf(name) + 1
  const day = Int32Array.from(rows, (row) => dayNumber(row.day))
  return {
    schools,
    start,
    day,
    month: Uint16Array.from(rows, (row) => monthNumber(row.day)),
    year: Int16Array.from(rows, (row) => academicYearOf(row.day)),
    provider: Uint32Array.from(rows, (row) => codeOf(providers, row.provider)),
    series: Uint32Array.from(rows, ({ series = 0 }) => series),
    programme: Uint32Array.from(rows, (row) => codeOf(programmes, row.programme)),
    programmes,
    type: Uint8Array.from(rows, ({ type = 'STEM_CLUB' }) => placeOf('type', type)),
    mode: Uint8Array.from(rows, ({ mode = 'unknown' }) => placeOf('mode', mode)),
    yearGroups: Uint16Array.from(rows, ({ yearGroups = [] }) =>
      bitsOf(
        yearGroups.map((year) => placeOf('year_group', year)),
        placeOf('year_group', 'unknown'),
      ),
    ),
    tags: new Uint32Array(rows.length),
    tagColumns: [],
    direct: Uint8Array.from(rows, ({ isIndirect = false }) => Number(!isIndirect)),
    pupilsLow: Uint16Array.from(rows, (row) => headcount(bandOf(row)[0])),
    pupils: Uint16Array.from(rows, (row) => headcount(bandOf(row)[1])),
    pupilsHigh: Uint16Array.from(rows, (row) => headcount(bandOf(row)[2])),
    volunteers: Uint16Array.from(rows, (row) => headcount(row.volunteers)),
    hoursDelivering: Int32Array.from(rows, (row) => hundredthsOf(row.hours)),
    hoursPreparing: Int32Array.from(rows, (row) => hundredthsOf(row.prepHours)),
    reported: Int32Array.from(rows, ({ reported }) => (reported === undefined ? -1 : dayNumber(reported))),
    otherReports: new Int32Array(0),
    firstDay: day.length === 0 ? -1 : Math.min(...day),
    lastDay: Math.max(-1, ...day),
    booked: new Int32Array(schools).fill(-1),
    planned: {
      school: new Int32Array(0),
      day: new Int32Array(0),
      type: new Uint8Array(0),
      provider: new Uint32Array(0),
    },
    providers: providers.length + 1,
    seriesCount: 1 + Math.max(0, ...rows.map(({ series = 0 }) => series)),
    ofProvider: {
      keys: ['', ...providers],
      names: [...providers, NOT_GIVEN],
      nameOf: Uint32Array.of(providers.length, ...providers.keys()),
      sections: new Uint32Array(providers.length + 1).fill(1 << placeOf('sector', 'unknown')),
      size: new Uint8Array(providers.length + 1).fill(placeOf('size', 'unknown')),
    },
  }
}

/** What is open, of these schools and activities; `others` stand in the place of what is made here. */
export function madeColumns(
  schools: readonly MadeSchool[],
  activities: readonly MadeActivity[],
  others: Partial<OpenColumns> = {},
): OpenColumns {
  const groupings = groupingsOf(schools)
  const engagements = others.engagements ?? madeEngagements(schools.length, activities)
  const listed = schools.filter(({ isListed = false }) => isListed).length
  const list = { listId: LIST, name: 'Our list', validFrom: '2023-09-01', members: listed, found: listed }
  const made: Partial<OpenColumns> = {
    threshold: USUAL_THRESHOLD,
    directory: {
      version: 7,
      ids: schools.map((_, at) => String(100_001 + at)),
      names: schools.map((_, at) => `School ${at}`),
      lon: Float64Array.from(schools, ({ lon = NaN }) => lon),
      lat: Float64Array.from(schools, ({ lat = NaN }) => lat),
      phase: Uint8Array.from(schools, ({ phase = 'SEC' }) => PHASES.indexOf(phase)),
      pupils: Int32Array.from(schools, ({ pupils = -1 }) => pupils),
      fsmPct: Float32Array.from(schools, ({ fsmPct = NaN }) => fsmPct),
      fsmHidden: new Uint8Array(schools.length),
      postcodes: schools.map(() => ''),
      localAuthorities: schools.map(() => ''),
      groups: Object.fromEntries(groupings.map(({ grouping, index }) => [grouping.key, index])),
    },
    groupings: groupings.map(({ grouping }) => grouping),
    figures: [],
    requests: [],
    lists: [{ list, onList: Uint8Array.from(schools, ({ isListed = false }) => Number(isListed)) }],
    engagements,
    countedEngagements: new CountedEngagements(engagements),
    accepted: engagements.day.length,
    ...others,
  }
  return made as OpenColumns
}
