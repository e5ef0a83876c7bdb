import type { ActivityType } from '../engagement/engagement'
import type { SettingType } from '../engagement/setting'
import type { GuessTotal } from '../class_of_thirty/guess_totals'
import type { Mapping } from '../files/mapping'
import type { OwnMeasure } from '../measures/own_measures'
import type { Aim } from '../report/aims'
import type { OutreachLists } from '../outreach_list/outreach_list'
import type { OwnArea } from '../own_areas/own_area'
import type { LeftOutputs } from '../people/left_table'
import { USUAL_THRESHOLD, type PeopleThreshold } from '../people/small_numbers'
import type { Partner } from './partner'
import type { KeptPlans } from '../plan/kept_plan'
import type { ClashDecisions } from '../calendar/clash_decisions'
import type { ThemeWeeks } from '../calendar/theme_weeks'
import type { RequestDecisions } from '../requests/request_decisions'

/** What a log's way of naming a school, or an employer, stands for. */
export interface MatchDecision {
  /** As the file has it: an identifier, or a name with its postcode. */
  readonly written: string
  /** Null where it is none of those loaded. */
  readonly id: string | null
  /** Of a written school alone: what it is, where it is no school. */
  readonly setting?: SettingType
}

/** What an activity's type as written stands for. */
export interface ActivityCode {
  readonly written: string
  readonly type: ActivityType
}

/** A person's decision about two reports that may be of one visit, by their engagement ids. */
export interface DoubleReport {
  readonly first: string
  readonly second: string
  /** True where they are the same visit: the second is left out of counts. */
  readonly same: boolean
}

/** A step of a presentation: an address of the app, which holds no data row, and words to go with it. */
export interface StorySlide {
  /** The query part of the address: "view=gaps&phase=primary". */
  readonly query: string
  readonly title: string
  /** For the speaker alone. */
  readonly notes: string
}

/** What people wrote for a page on one place. */
export interface BriefText {
  /** "hub:Tees Valley", as the address has it; '' for every school. */
  readonly place: string
  readonly title: string
  /** What the reader is asked for. */
  readonly ask: string
}

/** What people wrote of a school, for whoever comes next. */
export interface SchoolNote {
  /** The school's id in its register. */
  readonly school: string
  /** When it was written, ISO. */
  readonly day: string
  readonly text: string
}

/** What people say of a figure in a monthly report. */
export interface ReportText {
  /** "hub:Tees Valley", as the address has it; '' for every school. */
  readonly area: string
  /** "2025-07". */
  readonly month: string
  /** The id of the metric and its phase: "reach.primary". */
  readonly metric: string
  readonly barrier: string
  readonly enabler: string
  readonly risk: string
}

/** What people have decided about their data: kept with the project, and used again when a file is replaced. */
export interface Decisions {
  readonly mappings: readonly Mapping[]
  readonly schoolMatches: readonly MatchDecision[]
  readonly employerMatches: readonly MatchDecision[]
  readonly activityCodes: readonly ActivityCode[]
  readonly doubleReports: readonly DoubleReport[]
  readonly story: readonly StorySlide[]
  readonly briefs: readonly BriefText[]
  readonly reportTexts: readonly ReportText[]
  /** Measures of their own that people typed figures of. */
  readonly measures: readonly OwnMeasure[]
  /** What a programme is for, and the measures that serve it. */
  readonly aims: readonly Aim[]
  /** Lists of schools that people made, with what became of each call. */
  readonly outreachLists: OutreachLists
  /** Notes on schools, in the order in which they were written. */
  readonly schoolNotes: readonly SchoolNote[]
  /** Areas that people drew, picked or measured round a place: groups of schools like any other. */
  readonly ownAreas: readonly OwnArea[]
  /** Plans of visits that people keep, with what became of each visit. */
  readonly plans: KeptPlans
  /** What became of requests: matches, and those that cannot be met. */
  readonly requestDecisions: RequestDecisions
  /** What became of clashes and duplications of calendars. */
  readonly clashDecisions: ClashDecisions
  /** Theme weeks in place of those of the app; null where nobody changed them. */
  readonly themeWeeks: ThemeWeeks
  /** What rooms guessed, added up; null where nobody asked to keep it. */
  readonly guessTotals: readonly GuessTotal[] | null
  /** Whom stories are told with; null where nobody is named. */
  readonly partner: Partner | null
  /** Counts of people from 1 to below this are hidden everywhere. */
  readonly peopleThreshold: PeopleThreshold
  /** Which tables of people left; null where nobody asked to keep it. */
  readonly leftOutputs: LeftOutputs | null
}

export const NO_DECISIONS: Decisions = {
  mappings: [],
  schoolMatches: [],
  employerMatches: [],
  activityCodes: [],
  doubleReports: [],
  story: [],
  briefs: [],
  reportTexts: [],
  measures: [],
  aims: [],
  outreachLists: [],
  schoolNotes: [],
  ownAreas: [],
  plans: [],
  requestDecisions: [],
  clashDecisions: [],
  themeWeeks: null,
  guessTotals: null,
  partner: null,
  peopleThreshold: USUAL_THRESHOLD,
  leftOutputs: null,
}
