import { academicYearLabel } from '../../domain/time/academic_year'
import type { Dataset } from '../../domain/project/dataset'
import { bySex } from '../../domain/jobs/job_breakdown'
import type { JobsCatalogueEntry, JobsFigure, Sex } from '../../domain/jobs/jobs'
import {
  canDraw,
  findPlace,
  placesFor,
  substitutePlace,
  withheldIn,
  chooseYear,
} from '../../domain/jobs/jobs_places'
import { EVERYWHERE, isJobLens } from '../../domain/class_of_thirty/lens'
import type { JobLens, PupilLens } from '../../domain/class_of_thirty/lens'
import type { PupilsAnswer, PupilsQuestion } from '../../domain/class_of_thirty/pupils'
import type { ViewState } from '../../state/view_state'
import type { Answering } from '../../warehouse/warehouse'
import { parseAreaValue } from '../scope'

export interface JobsClassQuestion {
  readonly kind: 'jobs'
  readonly lens: JobLens
  readonly place: JobsCatalogueEntry
  readonly year: number
  /** Today's year, to compare with; null where it is the year of the picture, or the only one. */
  readonly baseYear: number | null
  /** Where the openings of the years between are projected; left out where none are, or there is no other year. */
  readonly turnover?: { readonly openings: JobsCatalogueEntry; readonly jobs: JobsCatalogueEntry }
}

export interface PupilsClassQuestion extends PupilsQuestion {
  readonly kind: 'pupils'
  readonly lens: PupilLens
  /** The window in words. */
  readonly period: string
  /** What the schools and the log were read from. */
  readonly loadedFrom: Pick<Dataset, 'demo' | 'files'>
}

export type ClassQuestion = JobsClassQuestion | PupilsClassQuestion

/** An answer carries its question, so words and figures are always of one place and year. */
export interface JobsClassAnswer {
  readonly question: JobsClassQuestion
  readonly figures: readonly JobsFigure[]
  readonly baseFigures: readonly JobsFigure[] | null
  /** Openings that replace people who leave, beside all openings; null for other lenses. */
  readonly replacement: readonly JobsFigure[] | null
  /** Jobs at the start of the projections, and the openings to their end; left out where the question has none. */
  readonly turnover?: TurnoverFigures
}

/** Figures of one area, from the first to the last year of its projections. */
export interface TurnoverFigures {
  readonly from: number
  readonly to: number
  readonly jobs: readonly JobsFigure[]
  readonly openings: readonly JobsFigure[]
  readonly replacement: readonly JobsFigure[]
}

export interface PupilsClassAnswer {
  readonly question: PupilsClassQuestion
  readonly pupils: PupilsAnswer
}

export type ClassAnswer = JobsClassAnswer | PupilsClassAnswer

type ClassRequest = Pick<
  ViewState,
  'lens' | 'place' | 'jobsYear' | 'beside' | 'phase' | 'within' | 'window' | 'months' | 'year'
>

/** The question of an address with its defaults filled in; undefined where no place has figures for the lens. */
export function classQuestionOf(
  request: ClassRequest,
  catalogue: readonly JobsCatalogueEntry[],
  thisYear: number,
  dataset: Pick<Dataset, 'demo' | 'files'>,
): ClassQuestion | undefined {
  const { lens, phase, within, window } = request
  if (!isJobLens(lens))
    return { kind: 'pupils', lens, phase, within, window, period: windowLabel(request), loadedFrom: dataset }
  const places = placesFor(lens, catalogue)
  const requested = findPlace(request.place, places, catalogue) ?? places[0]
  if (!requested) return undefined
  const place = placeWithFigures(
    requested,
    chooseYear(requested.years, request.jobsYear, thisYear),
    places,
    lens,
  )
  const year = chooseYear(place.years, request.jobsYear, thisYear)
  const base = yearBeside(request.beside, place) ?? chooseYear(place.years, null, thisYear)
  const comparable = base !== year && [base, year].every((each) => withheldIn(place, each) === 0)
  const turnover = comparable && turnoverPlaces(place, catalogue)
  return {
    kind: 'jobs',
    lens,
    place,
    year,
    baseYear: comparable ? base : null,
    ...(turnover && { turnover }),
  }
}

/** Tables of the same area that say who leaves in the years between; undefined for a file's own area. */
function turnoverPlaces(
  { areaCode, loaded }: JobsCatalogueEntry,
  catalogue: readonly JobsCatalogueEntry[],
): JobsClassQuestion['turnover'] {
  const table = (unit: JobsCatalogueEntry['unit']) =>
    catalogue.find(
      (each) => each.areaCode === areaCode && each.classification === 'SOC26' && each.unit === unit,
    )
  const [openings, jobs] = [table('openings'), table('jobs')]
  return !loaded && openings && jobs ? { openings, jobs } : undefined
}

/** A place of which too little is known gives way to the area around it, or else to the first that can be drawn. */
function placeWithFigures(
  place: JobsCatalogueEntry,
  year: number,
  places: readonly JobsCatalogueEntry[],
  lens: JobLens,
): JobsCatalogueEntry {
  if (canDraw(place, year, lens)) return place
  return (
    substitutePlace(place, year, places, lens) ?? places.find((each) => canDraw(each, year, lens)) ?? place
  )
}

/** Today's figures of the same place, as what to stand beside. */
export const TODAY = 'today'

/** Figures of another year of the same place, as what to stand beside: "year-2020". */
export const besideYear = (year: number): string => `year-${year}`

/** The year of the place that is to stand beside; undefined where none is, or it has no such figures. */
const yearBeside = (
  beside: string | null,
  { years }: Pick<JobsCatalogueEntry, 'years'>,
): number | undefined => years.find((year) => besideYear(year) === beside)

/** Whether the year that a picture is drawn from is the one that is to stand beside it. */
const isBase = (baseYear: number | null, beside: string): baseYear is number =>
  baseYear !== null && (beside === TODAY || besideYear(baseYear) === beside)

/** What stands beside is another year of the same place, so that it goes when the year of the picture changes. */
export const isAnotherYear = (beside: string | null): boolean =>
  beside === TODAY || (beside !== null && /^year-\d{4}$/.test(beside))

/**
 * The same question about the place or the year to stand beside; undefined where none is requested, it has no such
 * figures or too few of them, or the groups are of a table of one’s own, which are no other table’s.
 */
export function comparisonQuestionOf(
  question: ClassQuestion,
  beside: string | null,
  catalogue: readonly JobsCatalogueEntry[],
): ClassQuestion | undefined {
  if (beside === null) return undefined
  if (question.kind === 'pupils')
    return { ...question, within: beside === EVERYWHERE ? null : parseAreaValue(beside) }
  if (question.lens === 'own') return undefined
  if (isAnotherYear(beside))
    return isBase(question.baseYear, beside)
      ? { ...question, year: question.baseYear, baseYear: null }
      : undefined
  const place = findPlace(beside, placesFor(question.lens, catalogue), catalogue)
  const same =
    place?.unit === question.place.unit &&
    place.years.includes(question.year) &&
    [place, question.place].every((each) => canDraw(each, question.year, question.lens))
  return same ? { ...question, place } : undefined
}

/**
 * The figures a lens needs for the year of the picture, for today's where that is another, and what stands beside
 * them.
 */
export async function answerClass(
  warehouse: Answering<'jobs' | 'pupils'>,
  question: ClassQuestion,
): Promise<ClassAnswer> {
  if (question.kind === 'pupils') {
    const { phase, within, window } = question
    return { question, pupils: await warehouse.pupils({ phase, within, window }) }
  }
  const { lens, place, year, baseYear } = question
  const { areaCode, classification, unit } = place
  const figuresOfYear = async (figureYear: number): Promise<readonly JobsFigure[]> => {
    const of = (sex: Sex) => warehouse.jobs({ areaCode, classification, unit, sex, year: figureYear })
    return lens === 'sex' ? bySex(...(await Promise.all([of('female'), of('male')]))) : of('all')
  }
  const [figures, baseFigures, replacement, turnover] = await Promise.all([
    figuresOfYear(year),
    baseYear === null ? null : figuresOfYear(baseYear),
    lens === 'openings'
      ? warehouse.jobs({ areaCode, classification, unit: 'replacement', sex: 'all', year })
      : null,
    answerTurnover(warehouse, question),
  ])
  return { question, figures, baseFigures, replacement, ...(turnover && { turnover }) }
}

async function answerTurnover(
  warehouse: Answering<'jobs'>,
  { turnover }: JobsClassQuestion,
): Promise<TurnoverFigures | undefined> {
  if (!turnover) return undefined
  const { areaCode, classification } = turnover.openings
  const [from, to] = [Math.min(...turnover.jobs.years), Math.max(...turnover.openings.years)]
  const of = (unit: 'jobs' | 'openings' | 'replacement', year: number) =>
    warehouse.jobs({ areaCode, classification, unit, sex: 'all', year })
  const [jobs, openings, replacement] = await Promise.all([
    of('jobs', from),
    of('openings', to),
    of('replacement', to),
  ])
  return { from, to, jobs, openings, replacement }
}

const windowLabel = ({ months, year }: ClassRequest): string => {
  if (!months) return academicYearLabel(year)
  const month = (iso: string) =>
    new Date(iso).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return `${month(months.from)} to ${month(months.to)}`
}
