import { standElsewhere } from '../domain/geography/map_of_britain'
import type { SchoolDirectory } from '../domain/project/dataset'

/**
 * What a map is drawn from, beside its schools: outlines of areas with a credit of their own, the coast and the towns of
 * Britain. It looks at every school, so ask again only for others.
 */
export const creditOf = (
  { lon, lat }: Pick<SchoolDirectory, 'lon' | 'lat'>,
  ofOutlines: string | undefined,
): string =>
  [ofOutlines, ...(standElsewhere(lon, lat) ? [] : ['Coast: Natural Earth', 'Towns: GeoNames, CC BY'])]
    .filter((each) => each)
    .join('. ')
