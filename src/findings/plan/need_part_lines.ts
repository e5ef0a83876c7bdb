import { NO_VISIT, type GapsAnswer } from '../../domain/gaps/priority_gap'
import { NEED_PARTS, type NeedPart } from '../../domain/need/need_weights'
import type { NeedPartOfSchool, SchoolInPlan } from '../../domain/plan/school_in_plan'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { formatMonth, formatWindow, isoOfDay } from '../../domain/time/academic_year'
import { counted } from '../../domain/words/counted'
import { formatFsm, formatRoll } from '../school_facts'
import { statusLabel } from '../engagement/status_sentences'
import { historyOfRow } from '../../domain/gaps/priority_gap'
import { PART_RULES } from '../need/need_part_sentences'
import { partLabel, type FigureColumns } from '../need/need_sentences'

/** One part of a school's need: its points, of how many, and the fact in words. */
export interface NeedPartLine {
  readonly part: string
  readonly label: string
  /** Of 100, to a tenth. */
  readonly points: number
  readonly fullPoints: number
  readonly words: string
}

const toTenth = (points: number): number => Math.round(10 * points) / 10
const isPart = (part: string): part is NeedPart => (NEED_PARTS as readonly string[]).includes(part)
const figureFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** The parts of a school's need, the most points first. */
export function needPartLines(
  school: Pick<SchoolInPlan, 'parts' | 'facts' | 'row'>,
  gaps: GapsAnswer,
  directory: SchoolDirectory,
  columns: FigureColumns,
): readonly NeedPartLine[] {
  const total = school.parts.reduce((sum, { weight }) => sum + weight, 0)
  return school.parts
    .map((each) => ({
      part: each.part,
      label: partLabel(columns, each.part),
      points: toTenth((100 * each.weight * (each.share || 0)) / total),
      fullPoints: toTenth((100 * each.weight) / total),
      words: wordsOf(each, school, gaps, directory),
    }))
    .sort((a, b) => b.points - a.points || b.fullPoints - a.fullPoints)
}

function wordsOf(
  { part, share, figure }: NeedPartOfSchool,
  { facts, row }: Pick<SchoolInPlan, 'facts' | 'row'>,
  gaps: GapsAnswer,
  directory: SchoolDirectory,
): string {
  const index = gaps.school[row]!
  if (!isPart(part)) return Number.isNaN(share) ? NO_FIGURE_WORDS : figureFormat.format(figure)
  if (Number.isNaN(share)) return unknownWords(part, directory, index)
  switch (part) {
    case 'status':
    case 'started':
      return facts.status === null ? '' : statusLabel(facts.status, historyOfRow(gaps, row))
    case 'years':
      return gaps.monthsSince[row] === NO_VISIT
        ? statusLabel('never', historyOfRow(gaps, row))
        : `last visit ${formatMonth(isoOfDay(gaps.lastDay[row]!))}`
    case 'priority':
      return facts.onList === true ? 'on the list' : 'not on the list'
    case 'fsm':
      return `${formatFsm(directory, index)}; ${PART_RULES.fsm}`
    case 'pupils':
      return `${formatRoll(directory, index)}; ${PART_RULES.pupils}`
    case 'distance':
      return `${facts.supplyKm.toFixed(0)} km; ${PART_RULES.distance}`
    case 'encounters':
      return `${counted(facts.engagements, 'engagement')} in ${formatWindow(gaps.question.window)}`
  }
}

const NO_FIGURE_WORDS = 'no figure, so no points'

/** Why a part has no points, a hidden figure included. */
function unknownWords(part: NeedPart, directory: SchoolDirectory, index: number): string {
  if (part === 'priority') return 'no list is chosen, so no points'
  const hidden =
    part === 'fsm' ? formatFsm(directory, index) : part === 'pupils' ? formatRoll(directory, index) : ''
  return `${hidden === '' ? 'not known' : hidden}, so no points`
}
