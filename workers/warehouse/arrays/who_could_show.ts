import { matchesEmployerFilter } from '../../../src/domain/employers/employer_filter'
import { NEAREST_PLACES } from '../../../src/domain/gaps/priority_gap'
import type {
  EmployerVisits,
  LocalEmployersAnswer,
  LocalEmployersQuestion,
} from '../../../src/domain/employers/local_employers'
import { nearestPoints } from './nearest_points'
import type { OpenColumns } from './open_columns'

/** The activities of one loaded employer at schools of an area, or of all that name an employer that is not found. */
export interface VisitsOfEmployer extends Omit<EmployerVisits, 'name'> {
  readonly employer: number | null
}

/** Employers of some sections, near schools of some authorities or known there: `visits` are of those authorities. */
export function employersWhoCouldShow(
  open: OpenColumns,
  question: LocalEmployersQuestion,
  visits: readonly VisitsOfEmployer[],
): LocalEmployersAnswer {
  const { names, sections, lon } = open.employers
  const isNear = nearTo(open, question.authorities)
  const wantedSections = new Set(question.sections)
  const ofSections = Array.from(names.keys()).filter((employer) =>
    Array.from(sections[employer] ?? '').some((section) => wantedSections.has(section)),
  )
  const chosen = new Set(
    ofSections.filter((employer) =>
      matchesEmployerFilter(question.employers, names[employer] ?? '', sections[employer] ?? ''),
    ),
  )
  const near = [...chosen].filter(isNear)
  const nameOf = (employer: number) => names[employer] ?? ''
  const taken = visits.flatMap(({ employer, ...counted }) =>
    employer !== null && chosen.has(employer) ? [{ name: nameOf(employer), ...counted }] : [],
  )
  const visited = new Set(visits.map(({ employer }) => employer))
  const notYet = new Set(near.filter((employer) => !visited.has(employer)).map(nameOf))
  return {
    question,
    inSections: ofSections.length,
    filtered: chosen.size,
    unlocated: [...chosen].filter((employer) => Number.isNaN(lon[employer]!)).length,
    nearby: near.length,
    visitors: taken,
    unknownEmployerVisits: visits.find(({ employer }) => employer === null)?.visits ?? 0,
    notVisiting: [...notYet].sort((a, b) => a.localeCompare(b, 'en-GB')),
  }
}

/** Whether the school nearest to an employer is in one of the authorities; one without a position is near nowhere. */
function nearTo(open: OpenColumns, authorities: readonly string[] | null): (employer: number) => boolean {
  const { directory, employers, groupings } = open
  if (authorities === null) return (employer) => !Number.isNaN(employers.lon[employer]!)
  const codes = groupings.find(({ key }) => key === 'local_authority')?.codes ?? []
  const authorityOf = directory.groups['local_authority']
  const { point: school } = nearestPoints(employers, directory)
  return (employer) => {
    const nearest = school[employer * NEAREST_PLACES] ?? -1
    const code = nearest < 0 ? undefined : codes[authorityOf?.[nearest] ?? -1]
    return code !== undefined && authorities.includes(code)
  }
}
