import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { SchoolDirectory } from '../../domain/project/dataset'
import type { SupplyAnswer } from '../../domain/supply/supply'
import { coldSchools } from '../../findings/supply/supply_sentences'

/** Cold spots (GeoJSON, RFC 7946): a point for each cold school, least access first; a few volunteers are no number. */
export function coldSpotsGeoJson(
  answer: SupplyAnswer,
  { ids, names, localAuthorities, lon, lat }: SchoolDirectory,
): string {
  const { schools, question, activityKnown } = answer
  const features = coldSchools(answer).map((row) => {
    const school = schools.school[row]!
    const raw = schools.raw[row]!
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon[school], lat[school]] },
      properties: {
        school_id: ids[school],
        school: names[school],
        local_authority: localAuthorities[school],
        discipline: question.discipline,
        radius_km: schools.radiusKm[row],
        volunteers_in_reach: raw === HIDDEN_COUNT ? null : raw,
        visits_per_1000_pupils: 1000 * schools.access[row]!,
        reached: activityKnown ? schools.isReached[row] === 1 : null,
      },
    }
  })
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1)
}
