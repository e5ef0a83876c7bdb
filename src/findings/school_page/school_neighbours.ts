import { neighboursOf, type Neighbours } from '../../domain/school_page/neighbours'
import type { Area } from '../../domain/coverage/coverage'
import { PHASES, PHASE_LABELS } from '../../domain/school/phase'
import type { Dataset, SchoolDirectory } from '../../domain/project/dataset'
import { formatCount } from '../format_number'

export interface SchoolNeighbours extends Neighbours {
  /** "3 of 41, Secondary, Leeds, A to Z". */
  readonly words: string
}

interface OpenSchools {
  readonly schools: SchoolDirectory
  readonly dataset: Dataset
}

/** The schools beside one, of its phase, in the area looked at where it is in it, else in its local authority. */
export function schoolNeighbours(
  { schools, dataset }: OpenSchools,
  school: number,
  within: Area | null,
): SchoolNeighbours {
  const grouping = dataset.groupings.find(({ key }) => key === within?.grouping)
  const area = grouping?.areas.indexOf(within?.area ?? '') ?? -1
  const areaOf = schools.groups[within?.grouping ?? '']
  const isInside = area >= 0 && areaOf?.[school] === area
  const { phase, localAuthorities } = schools
  const isNear = (place: number) =>
    isInside ? areaOf[place] === area : localAuthorities[place] === localAuthorities[school]
  const found = neighboursOf(schools, school, (place) => phase[place] === phase[school] && isNear(place))
  const where = isInside ? (within?.area ?? '') : (localAuthorities[school] ?? '')
  const label = PHASE_LABELS[PHASES[phase[school] ?? 0] ?? 'OTHER']
  const words = [`${formatCount(found.place)} of ${formatCount(found.of)}`, label, where, 'A to Z']
  return { ...found, words: words.filter((word) => word !== '').join(', ') }
}
