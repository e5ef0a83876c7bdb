import { COUNTED_ACTIVITIES } from '../../domain/engagement/engagement'
import { NEED_PRESETS, USUAL_PRESET } from '../../domain/need/need_weights'
import { LENSES } from '../../domain/class_of_thirty/lens'
import { REPORTING_PHASES } from '../../domain/school/phase'
import { activityFilters } from './activities_part'
import { fsmBandCodes } from './fsm_bands_part'
import { linkedColumn } from './column_part'
import { needWeights } from './need_part'
import {
  academicYear,
  area,
  groupingKey,
  loadedName,
  months,
  oneOf,
  oneOfOrNone,
  part,
  textUpTo,
  wholeNumber,
  yesNo,
} from './parts'
import type { Format } from './parts'

/** Which schools, and when: what every view asks about. */
export const scopeParts = {
  phase: part(oneOf(REPORTING_PHASES), 'secondary'),
  /** Start year of the academic year; null for the latest of the log. */
  year: part(academicYear, null),
  /** A window in whole months; it wins over `year`. */
  months: part(months, null),
  within: part(area, null),
  by: part(groupingKey, 'region'),
  counted: part(oneOf(COUNTED_ACTIVITIES), 'all'),
}

/** Only schools with these values in a column about schools; null for every school. */
export const column = part(linkedColumn, null)

/** Only schools in these bands of free school meals; none for every school. */
export const fsmBands = part(fsmBandCodes, [])

/** The programme whose engagements alone count; null for all. */
export const programme = part(loadedName, null)

/** What engagements must be, a field each, to count. */
export const activities = part(activityFilters, [])

/** The months of the term that is planned or shown; null for the next term of a plan, the current one of calendars. */
export const term = part(months, null)

/** The tabs of Data: its files, how good it is, rows whose school is not found, or types of activity. */
export const DATA_TABS = ['files', 'quality', 'matching', 'types'] as const
export type DataTab = (typeof DATA_TABS)[number]

/** The tabs of Report: the KPI report, then reach compared fairly. */
export const REPORT_TABS = ['report', 'hubs', 'fairness', 'mix', 'supply', 'overlap', 'benchmarks'] as const
export type ReportTab = (typeof REPORT_TABS)[number]

/** The tab of a view that has any; null for its first. */
export const tab = part(oneOfOrNone<DataTab | ReportTab>([...DATA_TABS, ...REPORT_TABS]), null)

/** The tab of a view: its first where the address names none of its own. */
export const tabOf = <T extends string>(tabs: readonly T[], named: string | null): T =>
  tabs.find((each) => each === named) ?? tabs[0]!

/** The selected school's id. */
export const school = part(textUpTo(20), null)

/** The id of a list that people made; null for the first. */
export const myList = part(loadedName, null)

export const present = part(yesNo, false)

/** Step of the presentation, from 1. */
export const slide = part(wholeNumber(1, 60), null)

/** A presentation in words and pictures for children of about eight. */
export const child = part(yesNo, false)

/** What the school points show on the map. */
export const points = part(oneOf(['status', 'none']), 'status')

/** Schools of the priority list alone, or all. */
export const who = part(oneOf(['priority', 'all']), 'priority')

/** A priority list's id; null for the latest list. */
export const list = part(loadedName, null)

/** What need is judged by: weights that the tool offers, and those that a person set, which win over them. */
export const need = part(oneOf(NEED_PRESETS), USUAL_PRESET)
export const weights = part(needWeights, null)

/** What a class of 30 is divided by. */
export const lens = part(oneOf(LENSES), 'sector')

/** Area code of published job figures. */
export const place = part(loadedName, null)

export const jobsYear = part(wholeNumber(1990, 2100), null)

/** Shows the exact numbers. */
export const exact = part(yesNo, false)

/** What the room guesses: a group's code, or 'all' for every group at once. */
export const guess = part(loadedName, null)

/** A slide of the view is its number alone, without the map or the list. */
export const headline = part(yesNo, false)

const sectionLetter: Format<string | null> = {
  write: (value) => value,
  read: (text) => (/^[A-U]$/.test(text) ? text : undefined),
}

/** Letter of the SIC section that employers are of; null for any. */
export const sector = part(sectionLetter, null)

/** `out`: schools, trusts and councils do not count as employers. */
export const publicBodies = part(oneOf(['in', 'out']), 'in')
