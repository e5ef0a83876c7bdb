import { creditOf, type Outlines } from '../../domain/geography/boundaries'
import { hexagonsOfScope } from '../../domain/coverage/hexagons_of_scope'
import type { CoverageMeasuresQuestion } from '../../domain/coverage/coverage_measures'
import type { Hexagons } from '../../domain/geography/hexagons'
import { NO_AREA, type Dataset, type Grouping, type SchoolDirectory } from '../../domain/project/dataset'
import type { OpenData } from '../../state/project.svelte'

/** What a map of Coverage draws under the schools: the areas compared, or hexagons. */
export interface DrawnAreas {
  readonly grouping: Grouping
  readonly groupIndex: Uint16Array
  readonly outlines: Outlines | undefined
  /** Attribution of the outlines. */
  readonly credit: string | undefined
  readonly isHexagons: boolean
}

/** The areas of the grouping `by`, or hexagons where `hexagonKm` is set; undefined where there is no such grouping. */
export function drawnAreasOf(
  { dataset, schools, outlines }: OpenData,
  { by, within, hexagonKm }: Pick<CoverageMeasuresQuestion, 'by' | 'within' | 'hexagonKm'>,
): DrawnAreas | undefined {
  if (hexagonKm !== undefined) {
    const hexagons = hexagonsOfScope(schools, dataset.groupings, within, hexagonKm)
    return {
      grouping: {
        key: `hexagons_${hexagonKm}`,
        label: `Hexagon of ${hexagonKm} km`,
        areas: hexagonNames(hexagons, { dataset, schools }),
        codes: Array.from({ length: hexagons.count }, () => ''),
      },
      groupIndex: hexagons.groupIndex,
      outlines: hexagons.outlines,
      credit: undefined,
      isHexagons: true,
    }
  }
  const grouping = dataset.groupings.find(({ key }) => key === by)
  return (
    grouping && {
      grouping,
      groupIndex: schools.groups[by] ?? new Uint16Array(0),
      outlines: outlines[by],
      credit: creditOf(dataset.boundaries, by),
      isHexagons: false,
    }
  )
}

/** The grouping as the map writes its names: hexagons are too many to be named on it. */
export const groupingOnMap = ({ grouping, isHexagons }: DrawnAreas): Grouping =>
  isHexagons ? { ...grouping, areas: grouping.areas.map(() => '') } : grouping

const AUTHORITY = 'local_authority'

/** "Leeds 1", "Leeds 2": the authority of most schools of each hexagon, numbered north to south where it has several. */
export function hexagonNames(
  { groupIndex, count }: Pick<Hexagons, 'groupIndex' | 'count'>,
  {
    dataset,
    schools,
  }: {
    readonly dataset: Pick<Dataset, 'groupings'>
    readonly schools: Pick<SchoolDirectory, 'groups'>
  },
): readonly string[] {
  const authorities = dataset.groupings.find(({ key }) => key === AUTHORITY)?.areas ?? []
  const authorityOf = schools.groups[AUTHORITY]
  const tallies = Array.from({ length: count }, () => new Map<number, number>())
  groupIndex.forEach((hexagon, school) => {
    const authority = authorityOf?.[school] ?? NO_AREA
    const tally = tallies[hexagon]
    if (tally && authority !== NO_AREA) tally.set(authority, (tally.get(authority) ?? 0) + 1)
  })
  const names = tallies.map((tally) => {
    const [most] = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return (most && authorities[most[0]]) ?? 'Hexagon'
  })
  const total = new Map<string, number>()
  for (const name of names) total.set(name, (total.get(name) ?? 0) + 1)
  const numbered = new Map<string, number>()
  return names.map((name) => {
    numbered.set(name, (numbered.get(name) ?? 0) + 1)
    return total.get(name) === 1 ? name : `${name} ${numbered.get(name)}`
  })
}
