import type { SettingType } from './setting'

/** What was delivered at settings that are no school: of one kind, or of all. Numbers of few people are HIDDEN_COUNT. */
export interface NonSchoolSums {
  readonly sessions: number
  /** Delivering, and how many sessions do not say. */
  readonly hours: number
  readonly withoutHours: number
  /** Volunteers times hours of delivering and preparing, and how many sessions do not say. */
  readonly volunteerHours: number
  readonly withoutVolunteerHours: number
  readonly youngPeople: number
  readonly youngPeopleLow: number
  readonly youngPeopleHigh: number
  readonly withoutHeadcount: number
}

export interface NonSchoolLine extends NonSchoolSums {
  readonly setting: SettingType
}

/** SQW 2022, Table 1, “Non-school”: settings have no phase, area or priority, so these are of the whole log. */
export interface NonSchool {
  /** Most sessions first. */
  readonly lines: readonly NonSchoolLine[]
  readonly total: NonSchoolSums
  /** At every school of the register in the same window. */
  readonly atSchools: { readonly sessions: number; readonly hours: number }
  /** Volunteer hours of the academic year; null where no target is set or the window is no whole year. */
  readonly target: { readonly hours: number; readonly source: string } | null
}

export const NO_NON_SCHOOL: NonSchool = {
  lines: [],
  total: {
    sessions: 0,
    hours: 0,
    withoutHours: 0,
    volunteerHours: 0,
    withoutVolunteerHours: 0,
    youngPeople: 0,
    youngPeopleLow: 0,
    youngPeopleHigh: 0,
    withoutHeadcount: 0,
  },
  atSchools: { sessions: 0, hours: 0 },
  target: null,
}
