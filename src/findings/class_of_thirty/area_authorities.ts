import localAuthorities from '../../../data/facts/local_authorities.csv?raw'
import { factsIn } from '../../../data/facts_text'
import type { JobsCatalogueEntry } from '../../domain/jobs/jobs'

const authorities = factsIn(localAuthorities, ['la_code', 'la_name', 'gss_name', 'region', 'jobs_area'])

/**
 * Codes of the local authorities, as England's register has them, that make an area of job figures: a skills area, a
 * region, England, or an authority of its own name. Null for the United Kingdom: every loaded school is in it. None
 * for an area that no English authority lies in.
 */
export function authoritiesOf({
  areaCode,
  areaName,
}: Pick<JobsCatalogueEntry, 'areaCode' | 'areaName'>): readonly string[] | null {
  if (areaName === 'United Kingdom') return null
  if (areaName === 'England') return authorities.map(({ la_code }) => la_code)
  const name = areaName.toLowerCase()
  return authorities
    .filter(
      ({ jobs_area, region, la_name }) =>
        jobs_area === areaCode || [jobs_area, region, la_name].some((each) => each.toLowerCase() === name),
    )
    .map(({ la_code }) => la_code)
}

/** Areas of job figures that an authority of that name lies in, the smallest first: its skills area, then its region. */
export function jobsAreasAround(areaName: string): readonly string[] {
  const name = areaName.toLowerCase()
  const found = authorities.find(({ la_name, gss_name }) =>
    [la_name, gss_name].some((each) => each.toLowerCase() === name),
  )
  return found ? [found.jobs_area, found.region] : []
}
