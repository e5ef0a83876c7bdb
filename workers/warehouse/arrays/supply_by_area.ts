import { NO_AREA } from '../../../src/domain/project/dataset'
import type { AreaSupply, SupplyQuestion } from '../../../src/domain/supply/supply'
import type { OpenColumns } from './open_columns'
import type { SupplyModel } from './supply_model'

interface RowFacts {
  readonly disciplineRaw: Int32Array
  readonly reached: Uint8Array
  readonly isCold: (row: number) => boolean
}

/** Supply of the rows of each area, A to Z; of schools in no area last. */
export function supplyByArea(
  { directory, groupings }: OpenColumns,
  { by }: SupplyQuestion,
  { school, schools, all }: SupplyModel,
  rows: readonly number[],
  { disciplineRaw, reached, isCold }: RowFacts,
): readonly AreaSupply[] {
  const areaOf = directory.groups[by]
  const areas = groupings.find(({ key }) => key === by)?.areas ?? []
  const byName = new Map<string, number[]>([...areas, ''].map((name) => [name, []]))
  for (const row of rows) byName.get(areas[areaOf?.[school[row]!] ?? NO_AREA] ?? '')!.push(row)
  return [...byName].flatMap(([name, own]) => {
    const sum = (of: (row: number) => number): number => own.reduce((total, row) => total + of(row), 0)
    return own.length === 0
      ? []
      : [
          {
            name,
            schools: own.length,
            pupils: sum((row) => schools.demand[row]!),
            rawSum: sum((row) => all.raw[row]!),
            rawNone: sum((row) => Number(all.raw[row] === 0)),
            disciplineNone: sum((row) => Number(disciplineRaw[row] === 0)),
            visits: sum((row) => schools.demand[row]! * all.access[row]!),
            coldSpots: sum((row) => Number(isCold(row))),
            reached: sum((row) => reached[row]!),
          },
        ]
  })
}
