/** Days in which much of a field's activity gathers. ISO, the last included. */
export interface ThemeWeek {
  readonly name: string
  readonly from: string
  readonly to: string
}

export const MAX_THEME_WEEKS = 60
export const MAX_THEME_NAME_LENGTH = 80

/** A theme week that comes with the app, and where its dates were read. */
interface KnownThemeWeek extends ThemeWeek {
  readonly source: string
}

export const THEME_WEEKS_READ_ON = '2026-11-30'

/**
 * Weeks of the school year 2025/26, read on THEME_WEEKS_READ_ON; of three of them at schools and guides that quote the
 * organiser, whose own page could not be read. World Space Week has the same days every year. Others are for people to add:
 * most move from year to year.
 */
export const KNOWN_THEME_WEEKS: readonly KnownThemeWeek[] = [
  ...[2025, 2026, 2027].map((year) => ({
    name: 'World Space Week',
    ...{
      from: `${year}-10-04`,
      to: `${year}-10-10`,
      source: 'United Nations General Assembly, resolution 54/68',
    },
  })),
  {
    name: 'Tomorrow’s Engineers Week',
    ...{ from: '2025-11-10', to: '2025-11-14', source: 'EngineeringUK' },
  },
  {
    name: 'National Apprenticeship Week',
    ...{ from: '2026-02-09', to: '2026-02-15', source: 'designingbuildings.co.uk' },
  },
  {
    name: 'National Careers Week',
    ...{ from: '2026-03-02', to: '2026-03-07', source: 'sheldonschool.co.uk' },
  },
  {
    name: 'British Science Week',
    ...{ from: '2026-03-06', to: '2026-03-15', source: 'raring2go.co.uk' },
  },
]

/** The weeks that people keep; null for those that come with the app. */
export type ThemeWeeks = readonly ThemeWeek[] | null

export const themeWeeksOf = (weeks: ThemeWeeks): readonly ThemeWeek[] => weeks ?? KNOWN_THEME_WEEKS

/** Names of the theme weeks that days meet, each once. ISO, the last included. */
export const themesIn = (weeks: readonly ThemeWeek[], from: string, to: string): readonly string[] => [
  ...new Set(weeks.filter((week) => week.from <= to && week.to >= from).map(({ name }) => name)),
]
