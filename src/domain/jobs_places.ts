import type { Lens } from './job_groups'
import { lensShows } from './job_groups'
import type { JobsCatalogueEntry } from './jobs'

const ENGLAND = 'England'

/**
 * Places with figures for a lens: England first, then A to Z. A place that has figures by both industry and section
 * is offered once, with the industries: they come with years to compare.
 */
export function placesFor(
  lens: Lens,
  catalogue: readonly JobsCatalogueEntry[],
): readonly JobsCatalogueEntry[] {
  const offered = catalogue.filter(({ classification }) => lensShows(lens, classification))
  const detailedFirst = offered.toSorted((a, b) => b.years.length - a.years.length)
  const once = detailedFirst.filter(
    (entry, at) =>
      detailedFirst.findIndex(
        ({ areaCode, areaName }) => areaCode === entry.areaCode || areaName === entry.areaName,
      ) === at,
  )
  return once.sort(
    (a, b) =>
      Number(b.areaName === ENGLAND) - Number(a.areaName === ENGLAND) ||
      a.areaName.localeCompare(b.areaName, 'en-GB'),
  )
}

/** The place of that code, or else the first; undefined only where there are no places. */
export const placeOr = (
  places: readonly JobsCatalogueEntry[],
  areaCode: string | null,
): JobsCatalogueEntry | undefined => places.find((place) => place.areaCode === areaCode) ?? places[0]

/** The year of that number, or else today's: the latest that is not still to come, else the first. */
export function yearOr(years: readonly number[], wanted: number | null, thisYear: number): number {
  if (wanted !== null && years.includes(wanted)) return wanted
  const past = years.filter((year) => year <= thisYear)
  return past.length > 0 ? Math.max(...past) : Math.min(...years)
}

/** Names that a sentence says with "the": "in the North East", "in the United Kingdom". */
const WITH_THE =
  /^(North (East|West)\b|South (East|West)\b|East (of England|Midlands)|West (of England|Midlands)|United Kingdom|Liverpool City Region|Thames Valley)/

export const placeInSentence = (areaName: string): string =>
  WITH_THE.test(areaName) ? `the ${areaName}` : areaName
