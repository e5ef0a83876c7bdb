import type { CallSheet } from '../outreach_list/call_sheet'
import { callSheetsOf } from '../outreach_list/call_sheet'
import type { PlanPackAnswer } from '../../domain/plan/plan_pack'
import type { EmployerDirectory, Grouping, SchoolDirectory } from '../../domain/project/dataset'
import { formatCount } from '../format_number'
import type { PlanRow } from './plan_rows'
import { nearSupplierWords, roadWords } from './plan_sentences'
import { VISIT_STATE_LABELS } from './visit_state_labels'
import { weekWords } from './week_sentences'

/** What is handed over of one school. */
export interface HandOverSheet {
  readonly sheet: CallSheet
  /** The area that it is filed under. */
  readonly area: string
  readonly need: number
  /** "V-0203, about 7 km by road, week of 9 February: planned". */
  readonly visits: readonly string[]
  /** "V-0203, about 7 km by road", nearest first, three at the most. */
  readonly nearest: readonly string[]
}

/** The schools of one area, in the order of the list. */
export interface AreaPack {
  readonly area: string
  readonly sheets: readonly HandOverSheet[]
}

interface PackSources {
  readonly schools: SchoolDirectory
  readonly employers: EmployerDirectory
  readonly groupings: readonly Grouping[]
  /** The visits of the list, in its order. */
  readonly rows: readonly PlanRow[]
  readonly priorityList: string | null
  /** The key of the grouping that areas are of. */
  readonly by: string
}

/** Hubs where a plan covers all of them, or else local authorities. */
export const packGrouping = (groupings: readonly Grouping[], within: { grouping: string } | null): string =>
  within === null && groupings.some(({ key }) => key === 'hub') ? 'hub' : 'local_authority'

/** A sheet for each school that the plan visits, in the order of the list. */
export function handOverSheets(
  { plan, sheets, nearest }: PlanPackAnswer,
  { schools, employers, groupings, rows, priorityList, by }: PackSources,
): readonly HandOverSheet[] {
  const ofSchool = new Map<string, PlanRow[]>()
  for (const row of rows)
    if (row.isInPlan) ofSchool.set(row.visit.school, [...(ofSchool.get(row.visit.school) ?? []), row])
  const listed = [...ofSchool].map(([id, [first]]) => ({
    id,
    name: first?.visit.schoolName ?? '',
    state: 'to_ring' as const,
    note: '',
  }))
  const list = { id: '', name: '', schools: listed }
  const at = new Map(Array.from(sheets.gaps.school, (school, row) => [schools.ids[school] ?? '', row]))
  const need = new Map(
    Array.from(plan.schools.school, (school, row) => [
      schools.ids[school] ?? '',
      plan.schools.need[row] ?? 0,
    ]),
  )
  const areas = groupings.find(({ key }) => key === by)?.areas ?? []
  return callSheetsOf(list, sheets, { schools, employers }, { order: 'added', priorityList }).map((sheet) => {
    const row = at.get(sheet.id) ?? -1
    const school = sheets.gaps.school[row] ?? -1
    return {
      sheet,
      area: areas[schools.groups[by]?.[school] ?? -1] ?? schools.localAuthorities[school] ?? 'Area not known',
      need: Math.round(need.get(sheet.id) ?? 0),
      visits: (ofSchool.get(sheet.id) ?? []).map(
        ({ visit, state }) =>
          `${[visit.supplier, roadWords(visit.metres), weekWords(visit.week)].filter((part) => part !== '').join(', ')}: ${VISIT_STATE_LABELS[state].toLowerCase()}`,
      ),
      nearest: (nearest[row] ?? []).map(nearSupplierWords),
    }
  })
}

/** The sheets filed by area, A to Z. */
export function areaPacks(sheets: readonly HandOverSheet[]): readonly AreaPack[] {
  const areas = [...new Set(sheets.map(({ area }) => area))].sort((a, b) => a.localeCompare(b, 'en-GB'))
  return areas.map((area) => ({ area, sheets: sheets.filter((sheet) => sheet.area === area) }))
}

/** "Need 78 points: never reached, on the priority list". */
export const needWords = ({ need, sheet }: HandOverSheet): string =>
  `Need ${formatCount(need)} of 100${sheet.known ? `: ${sheet.known.reason}` : ''}`
