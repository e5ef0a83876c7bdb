import {
  isOwnGrouping,
  ownGroupingKey,
  type OwnAreaAnswer,
  type OwnAreaDraft,
  type OwnAreaShape,
} from '../../../src/domain/own_areas/own_area'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { pointOf } from '../arrays/near_schools'
import type { OpenColumns } from '../arrays/open_columns'
import { schoolsInShape } from '../arrays/own_areas'
import { ownAreaPlaces } from '../arrays/with_own_areas'
import type { Parts } from '../parts'

function sharedIn({ groupings, directory }: OpenColumns, key: string, schools: Uint32Array) {
  const areas = groupings.find((grouping) => grouping.key === key)?.areas ?? []
  const counts = new Uint32Array(areas.length)
  for (const school of schools) {
    const area = directory.groups[key]?.[school] ?? NO_AREA
    if (area !== NO_AREA) counts[area]!++
  }
  const most = counts.indexOf(Math.max(...counts))
  return most < 0 || counts[most] === 0 ? null : { area: areas[most] ?? '', schools: counts[most]! }
}

/** What a shape holds, as it is drawn or typed: its schools, and the set of areas that it shares none with. */
export function ownAreaSchools({ tables }: Parts, draft: OwnAreaDraft): OwnAreaAnswer {
  const open = tables.columns()
  const { version } = open.directory
  const point = draft.kind === 'circle' ? pointOf(draft.near, open.directory, tables.districts) : null
  if (draft.kind === 'circle' && !point) return { version, shape: null, schools: 0, set: 1, shared: null }
  const shape: OwnAreaShape =
    draft.kind === 'circle' ? { kind: 'circle', ...point!, km: draft.near.km, place: draft.place } : draft
  const schools = schoolsInShape(shape, ownAreaPlaces(open))
  const sets = open.groupings.filter(({ key }) => isOwnGrouping(key)).length
  const shared = sharedIn(open, ownGroupingKey(1), schools)
  let set = 1
  while (set <= sets && sharedIn(open, ownGroupingKey(set), schools)) set++
  return { version, shape, schools: schools.length, set, shared }
}
