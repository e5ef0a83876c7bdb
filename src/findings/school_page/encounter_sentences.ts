import type { BenchmarkFlag } from '../../domain/engagement/year_encounters'
import { ENOUGH_ENCOUNTERS } from '../../domain/engagement/four_encounters'
import { PHASES } from '../../domain/school/phase'
import { yearGroupLabel } from '../../domain/school/year_groups'
import type { NotCounted, VisibleEncounters } from '../../domain/school_page/school_page'
import { academicYearLabel, type AcademicYear } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatShare } from '../format_number'

const FLAG_LABELS: Readonly<Record<BenchmarkFlag, string>> = {
  met: 'Met, on an estimated roll',
  possible: 'Possible',
  not_met: 'Not met',
  unknown: 'Unknown',
}

/** The benchmark of one year group; '' where it is not about it. */
export function flagWords({ flag, isOverEstimate }: VisibleEncounters): string {
  if (flag === null) return 'No benchmark'
  return isOverEstimate ? `${FLAG_LABELS.met}: one headcount is above it` : FLAG_LABELS[flag]
}

/** "12%", "11% to 20%", "none", "hidden", "not known". */
export function shareWords({ share, isHidden, activities }: VisibleEncounters): string {
  if (isHidden) return 'hidden'
  if (share === null) return 'not known'
  if (activities === 0) return 'none'
  const [least, most] = [formatShare(share.lower, ''), formatShare(share.upper, '')]
  return least === most ? least : `${least} to ${most}`
}

/** Encounters so far of the pupils now in a year group: "0.3", "at least 1.2", "4.1: four or more". */
export function soFarWords({ cohort }: VisibleEncounters): string {
  if (cohort === null) return ''
  const number = cohort.soFar.toFixed(1)
  const soFar = cohort.isFloor ? `at least ${number}` : number
  if (cohort.isFourOrMore) return `${soFar}: four or more`
  return cohort.isOnCourse ? `${soFar}: on course for four` : soFar
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** What the table of encounters finds: which year groups met the benchmark. */
export function encounterFinding(encounters: readonly VisibleEncounters[], year: AcademicYear): string {
  const when = academicYearLabel(year)
  if (encounters.length === 0)
    return `Year groups in ${when}: the register does not give the ages of its pupils`
  const judged = encounters.filter(({ flag }) => flag !== null)
  if (judged.length === 0) return `Encounters in ${when}; the benchmark is about Year 7 to 13`
  const met = judged.filter(({ flag }) => flag === 'met').map(({ yearGroup }) => yearGroupLabel(yearGroup))
  if (met.length > 0) return `${listed(met)} met an employer in ${when}, on an estimated roll`
  return judged.every(({ flag }) => flag === 'unknown')
    ? `Whether any year group met an employer in ${when} is not known`
    : `No year group surely met an employer in ${when}`
}

/** Why shares are hidden; '' where none is. */
export const hiddenSharesSentence = (encounters: readonly VisibleEncounters[]): string =>
  encounters.some(({ isHidden }) => isHidden)
    ? 'Hidden: a share of fewer than 10 pupils, or of a year with an activity of few, so that nobody is picked out.'
    : ''

/** Activities of the year that count for no encounter, with the reasons; '' where all count. */
export function notCountedSentence({ withoutPupils, withoutEmployer, withoutYearGroup }: NotCounted): string {
  const reasons = [
    [withoutPupils, 'for teachers or without pupils'],
    [withoutEmployer, 'with no employer named'],
    [withoutYearGroup, 'with no year group that it has'],
  ] as const
  const counts = reasons.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`)
  if (counts.length === 0) return ''
  const all = withoutPupils + withoutEmployer + withoutYearGroup
  return `${counted(all, 'activity', 'activities')} ${agreeing(all, 'counts', 'count')} for no encounter: ${listed(counts)}.`
}

/** How encounters are counted, and what they cannot say. */
export function encounterDefinitions(pupils: number, groups: number, phase: number): readonly string[] {
  const roll =
    pupils > 0 && groups > 0
      ? `Each year group is taken as ${Math.round(pupils / groups)} pupils: the roll shared evenly over ${counted(groups, 'year group')}, so an estimate.`
      : 'The roll or the ages are not known, so nothing is said of shares.'
  return [
    `Gatsby benchmark 5: every pupil of Years 7 to 13 has an encounter with an employer each year. Met: one activity had as many as the year group has; possible: all together had; unknown: the roll, or a headcount, is not known. ${PHASES[phase] === 'P16' ? 'Colleges need two a year, which is not judged here. ' : ''}The log does not say which encounters were meaningful.`,
    roll,
    `Solid: at least; striped: at most. A headcount over several year groups is shared among them evenly. So far: encounters a pupil now in that year has had here on average since Year 7, on today’s roll. Research finds young people with ${ENOUGH_ENCOUNTERS} or more less often out of work; it protects no child by itself.`,
  ]
}
