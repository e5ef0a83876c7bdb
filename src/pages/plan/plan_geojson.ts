import type { SchoolDirectory } from '../../domain/project/dataset'
import type { PlanRow } from '../../findings/plan/plan_rows'

/** A point for each visit of the plan, at its school, as GeoJSON (RFC 7946); schools without a position have none. */
export function planGeoJson(
  rows: readonly PlanRow[],
  { lon, lat, localAuthorities }: SchoolDirectory,
): string {
  const features = rows
    .filter(({ school, isInPlan }) => isInPlan && Number.isFinite(lon[school] ?? NaN))
    .map(({ school, visit, state, isPinned }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon[school], lat[school]] },
      properties: {
        school_id: visit.school,
        school: visit.schoolName,
        local_authority: localAuthorities[school],
        volunteer_id: visit.supplier,
        visit: visit.visit,
        road_km: Math.round(visit.metres / 100) / 10,
        value: visit.value,
        week: visit.week === '' ? null : visit.week,
        state,
        pinned: isPinned,
      },
    }))
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1)
}
