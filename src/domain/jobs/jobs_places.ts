import { canLensShow } from './job_breakdown'
import { isDrawable, type JobGap } from './job_gap'
import type { JobsCatalogueEntry } from './jobs'
import type { JobLens } from '../class_of_thirty/lens'

const ENGLAND = 'England'

/**
 * Places with figures for a lens, each with the years that lens can show: England first, then A to Z, then those of each
 * loaded file. A place that has shipped figures of one unit by both industry and section is offered once, with the
 * industries: they come with years to compare.
 */
export function placesFor(
  lens: JobLens,
  catalogue: readonly JobsCatalogueEntry[],
): readonly JobsCatalogueEntry[] {
  const offered = catalogue
    .filter((entry) => canLensShow(lens, entry))
    .map((entry) => (lens === 'sex' ? { ...entry, years: entry.yearsBySex } : entry))
  const shipped = offered.filter(({ loaded }) => !loaded)
  const detailedFirst = shipped.toSorted((a, b) => b.years.length - a.years.length)
  const once = detailedFirst.filter(
    (entry, at) =>
      detailedFirst.findIndex(
        ({ areaCode, areaName, unit }) =>
          areaCode === entry.areaCode || (areaName === entry.areaName && unit === entry.unit),
      ) === at,
  )
  once.sort((a, b) => Number(b.areaName === ENGLAND) - Number(a.areaName === ENGLAND) || byName(a, b))
  return [...once, ...loadedPlaces(offered)]
}

const byName = (a: JobsCatalogueEntry, b: JobsCatalogueEntry): number =>
  a.areaName.localeCompare(b.areaName, 'en-GB')

/** File by file, A to Z. An area that a file has in two classifications is offered with the finer. */
function loadedPlaces(offered: readonly JobsCatalogueEntry[]): readonly JobsCatalogueEntry[] {
  const finerFirst = offered
    .filter(({ loaded }) => loaded)
    .toSorted((a, b) => (b.loaded?.groups ?? 0) - (a.loaded?.groups ?? 0))
  return finerFirst
    .filter((entry, at) => finerFirst.findIndex(({ areaCode }) => areaCode === entry.areaCode) === at)
    .sort((a, b) => a.sourceId.localeCompare(b.sourceId, 'en-GB') || byName(a, b))
}

/** How many of its groups have no figure for a place in a year. */
export const withheldIn = ({ loaded }: JobsCatalogueEntry, year: number): number =>
  loaded?.byYear[year]?.withheld ?? 0

/** What is missing of a place in a year; undefined where nothing is. */
export const gapIn = ({ loaded }: JobsCatalogueEntry, year: number): JobGap | undefined =>
  loaded?.byYear[year]?.gap

/** Whether a class can be made of a place in a year: every group is known, or what is missing is bounded. */
export function canDraw(place: JobsCatalogueEntry, year: number, lens: JobLens): boolean {
  if (withheldIn(place, year) === 0 || lens === 'sex') return true
  const gap = gapIn(place, year)
  return gap !== undefined && isDrawable(gap)
}

/**
 * The larger area that replaces a place: its region in the same file, or the area of the shipped figures that it lies
 * in.
 */
export function substitutePlace(
  { sourceId, loaded }: JobsCatalogueEntry,
  year: number,
  places: readonly JobsCatalogueEntry[],
  lens: JobLens,
): JobsCatalogueEntry | undefined {
  const region = places.find(
    (each) =>
      each.sourceId === sourceId &&
      each.areaName === loaded?.region &&
      each.years.includes(year) &&
      canDraw(each, year, lens),
  )
  return region ?? places.find((each) => !each.loaded && each.areaCode === loaded?.containingAreaCode)
}

/** The place of that code; where publishers code it otherwise, the one of the same name; else undefined. */
export function findPlace(
  areaCode: string | null,
  places: readonly JobsCatalogueEntry[],
  catalogue: readonly JobsCatalogueEntry[],
): JobsCatalogueEntry | undefined {
  const name = catalogue.find((entry) => entry.areaCode === areaCode)?.areaName
  return (
    places.find((place) => place.areaCode === areaCode) ?? places.find(({ areaName }) => areaName === name)
  )
}

/** The year of that number, or else today's: the latest that is not still to come, else the first. */
export function chooseYear(years: readonly number[], requested: number | null, thisYear: number): number {
  if (requested !== null && years.includes(requested)) return requested
  const past = years.filter((year) => year <= thisYear)
  return past.length > 0 ? Math.max(...past) : Math.min(...years)
}
