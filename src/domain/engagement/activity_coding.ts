import type { ActivityCode } from '../project/decisions'
import { shareOf } from '../files/data_quality'
import type { Share } from '../files/data_quality'
import type { ActivityType } from './engagement'

/** Delivered engagements of one type in one academic year (its start year). */
export interface TypeCount {
  readonly year: number
  readonly type: ActivityType
  readonly engagements: number
}

/** An activity type as a log writes it, with the code it has now and its delivered engagements by academic year. */
export interface WrittenType {
  readonly written: string
  readonly type: ActivityType
  readonly engagements: number
  readonly years: readonly (readonly [year: number, engagements: number])[]
}

/** Ways of writing that are alike, the most frequent first; it names the group. */
export interface TypeGroup {
  readonly label: string
  readonly texts: readonly WrittenType[]
  readonly engagements: number
}

export interface CodingReview {
  readonly version: number
  readonly groups: readonly TypeGroup[]
  /** Every delivered engagement that has a type. */
  readonly counts: readonly TypeCount[]
}

/** Engagements with a code of their own, of those that have a type: the part "Coded" of the score. */
export function codedShare(counts: readonly TypeCount[]): Share {
  const all = counts.reduce((sum, { engagements }) => sum + engagements, 0)
  const other = counts.reduce((sum, { type, engagements }) => sum + (type === 'OTHER' ? engagements : 0), 0)
  return shareOf(all - other, all)
}

/** What giving a group a type does to one academic year. */
export interface YearEffect {
  readonly year: number
  readonly moved: number
  /** Engagements of the type before. */
  readonly ofType: number
  readonly coded: Share
  readonly codedAfter: Share
}

/** The effect of giving every text of a group a type, year by year, for years that change. */
export function effectByYear(review: CodingReview, group: TypeGroup, type: ActivityType): YearEffect[] {
  const changing = group.texts.filter((text) => text.type !== type)
  const years = [...new Set(changing.flatMap((text) => text.years.map(([year]) => year)))].sort(
    (a, b) => a - b,
  )
  return years.map((year) => {
    const ofYear = review.counts.filter((count) => count.year === year)
    const coded = codedShare(ofYear)
    const movedOf = (texts: readonly WrittenType[]): number =>
      texts.reduce((sum, text) => sum + (text.years.find(([each]) => each === year)?.[1] ?? 0), 0)
    const wereOther = movedOf(changing.filter((text) => text.type === 'OTHER'))
    const becomeOther = type === 'OTHER' ? movedOf(changing) : 0
    return {
      year,
      moved: movedOf(changing),
      ofType: ofYear.find((count) => count.type === type)?.engagements ?? 0,
      coded,
      codedAfter: shareOf(coded.count + (type === 'OTHER' ? -becomeOther : wereOther), coded.of),
    }
  })
}

/** Codes with those of a group's texts in the place of what they had; null takes them back. */
export function withCodes(
  codes: readonly ActivityCode[],
  group: TypeGroup,
  type: ActivityType | null,
): readonly ActivityCode[] {
  const written = new Set(group.texts.map((text) => text.written))
  const others = codes.filter((code) => !written.has(code.written))
  return type === null ? others : [...others, ...[...written].map((each) => ({ written: each, type }))]
}
