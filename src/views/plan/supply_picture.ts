import type { PlanAnswer } from '../../domain/plan/plan_question'
import { rowOfDistricts, type DistrictRow } from '../../domain/plan/supplier_districts'
import type { SchoolDirectory } from '../../domain/project/dataset'
import type { Fit } from '../../map/camera'
import { SUPPLIER_MARKS, type SupplyPicture } from '../../map/supply_picture'

/** The districts as the map draws them, merged or not, with a line for each visit whose supplier's district is known. */
export function supplyPicture(
  rows: readonly DistrictRow[],
  visits: readonly { readonly school: number; readonly supplier: number }[],
  { schools, districts }: Pick<PlanAnswer, 'schools' | 'districts'>,
): SupplyPicture {
  const rowOf = rowOfDistricts(districts.names, rows)
  return {
    kind: 'suppliers',
    lon: Float64Array.from(rows, ({ lon }) => lon),
    lat: Float64Array.from(rows, ({ lat }) => lat),
    mark: Uint8Array.from(rows, ({ usable }) =>
      usable > 0 ? SUPPLIER_MARKS.someCanGo : SUPPLIER_MARKS.noneCanGo,
    ),
    visits: visits.flatMap(({ school, supplier }) => {
      const district = rowOf[districts.ofSupplier[supplier] ?? -1] ?? -1
      return district < 0 ? [] : [{ school: schools.school[school] ?? -1, district }]
    }),
  }
}

/** A school in the middle, with the districts of those who go within sight. */
export function fitOfSchool(
  schools: Pick<SchoolDirectory, 'lon' | 'lat'>,
  school: number,
  { visits, lon, lat }: SupplyPicture,
): Fit {
  const [x, y] = [schools.lon[school]!, schools.lat[school]!]
  const own = visits.filter((visit) => visit.school === school)
  const east = Math.max(0, ...own.map(({ district }) => Math.abs(lon[district]! - x)))
  const north = Math.max(0, ...own.map(({ district }) => Math.abs(lat[district]! - y)))
  return own.length === 0
    ? { kind: 'school', school }
    : { kind: 'box', box: [x - east, y - north, x + east, y + north] }
}
