import { isSourceId, SOURCES } from '../../../data/sources'
import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassSubject } from './class_sentences'
import { jobBreakdown, unitLabel } from '../../domain/jobs/job_breakdown'
import type { JobsCatalogueEntry, JobsFigure } from '../../domain/jobs/jobs'
import { gapIn } from '../../domain/jobs/jobs_places'
import { placeInSentence } from '../place_in_sentence'
import type { JobLens } from '../../domain/class_of_thirty/lens'
import { openingsOf } from '../../domain/class_of_thirty/openings'
import type { JobsClassAnswer } from './class_question'
import { jobSource, jobSourceNote, jobSourceWarning } from './job_source'
import { LENS_DEFINITIONS } from './lens_sentences'
import type { MirroredFigures } from './mirrored_figures'

/** What the Department for Education says of its projections (DOMAIN §5.6). */
const PROJECTION_CAVEAT = 'Projected: not a precise prediction.'

/** Published figures of work, as a class of 30 mirrors them. */
export function mirrorJobs(
  { question, figures, baseFigures, replacement, turnover }: JobsClassAnswer,
  thisYear: number,
): MirroredFigures {
  const { lens, place, year, baseYear } = question
  const subject = {
    ...jobsSubject(lens, place, year, year > thisYear),
    ...(place.loaded && { file: place.sourceId }),
  }
  const gap = lens === 'sex' ? undefined : gapIn(place, year)
  const warning = lens === 'sex' ? '' : jobSourceWarning(place, year, figures)
  const breakdownOf = (table: readonly JobsFigure[]) =>
    jobBreakdown(lens, place.classification, table, place.unit, gap)
  const openings = replacement && openingsOf(figures, replacement)
  const finding =
    lens === 'sex'
      ? sexFinding
      : openings && (({ size }: ClassOfThirty) => openingsFinding(size, openings.replacingShare))
  return {
    lens,
    subject,
    breakdown: breakdownOf(figures),
    base:
      baseFigures && baseYear !== null
        ? { period: String(baseYear), breakdown: breakdownOf(baseFigures) }
        : null,
    source: jobSource(place, subject.period),
    definition: LENS_DEFINITIONS[lens],
    sourceNote: jobSourceNote(place),
    openings,
    ...(turnover ? { turnover } : {}),
    ...(year > thisYear ? { caveat: PROJECTION_CAVEAT } : {}),
    ...(warning === '' ? {} : { warning }),
    ...(gap ? { gap } : {}),
    ...(finding ? { finding } : {}),
  }
}

function jobsSubject(
  lens: JobLens,
  { areaName, unit, sourceId, loaded }: JobsCatalogueEntry,
  year: number,
  projected: boolean,
): ClassSubject {
  const place = placeInSentence(areaName)
  const what = lens === 'sex' ? `women’s and men’s ${unitLabel(unit)}` : unitLabel(unit)
  if (unit === 'openings') {
    const period = isSourceId(sourceId) ? SOURCES[sourceId].period : `up to ${year}`
    return { areaName, period, mirrored: `${what} in ${place}, ${period}`, where: `in ${place}, ${period}` }
  }
  if (lens === 'own') {
    const where = `in ${place}, ${loaded?.byYear[year]?.period ?? year}`
    return { areaName, period: String(year), mirrored: `${what} ${where}`, where }
  }
  const where = `in ${place} in ${year}`
  const mirrored = projected ? `the ${what} projected for ${place} in ${year}` : `${what} ${where}`
  return { areaName, period: String(year), mirrored, where }
}

/** "About 14 would stand for jobs that women do, 16 for jobs that men do." */
function sexFinding({ groups }: ClassOfThirty): string {
  const childrenOf = (sex: 'f' | 'm') =>
    groups.filter(({ code }) => code.endsWith(sex)).reduce((sum, { children }) => sum + children, 0)
  return `About ${childrenOf('f')} would stand for jobs that women do, ${childrenOf('m')} for jobs that men do.`
}

/** Most openings are no growth: they replace people who retire or move on. */
function openingsFinding(size: number, replacingShare: number): string {
  if (replacingShare >= 1) return 'All of them would replace people who leave: jobs in all become fewer.'
  const replacing = Math.round(size * replacingShare)
  return `About ${replacing} of the ${size} would replace people who leave (${Math.round(100 * replacingShare)}% of openings); ${size - replacing} would be growth.`
}
