import { placeNamed } from './published'
import { describe, expect, it } from 'vitest'
import type { JobsCatalogueEntry, JobsClassification } from '../../../src/domain/jobs/jobs'
import { tableOfFile } from '../../../src/domain/jobs/table_of_file'
import { findPlace, placesFor, chooseYear } from '../../../src/domain/jobs/jobs_places'

const entry = (
  areaCode: string,
  areaName: string,
  classification: JobsClassification,
  years: readonly number[],
  yearsBySex: readonly number[] = [],
): JobsCatalogueEntry => placeNamed(areaName, { areaCode, classification, years, yearsBySex })

const catalogue = [
  entry('E92', 'England', 'SIC_SECTION', [2021]),
  entry('EN', 'England', 'SIC22', [2020, 2025, 2035]),
  entry('EN', 'England', 'SOC26', [2020, 2025, 2035], [2020, 2035]),
  entry('TV', 'Tees Valley', 'SIC22', [2020, 2025, 2035]),
  entry('DO', 'Dorset', 'SIC22', [2020, 2025, 2035]),
  entry('W92', 'Wales', 'SIC_SECTION', [2021]),
]

describe('a loaded table', () => {
  const loadedIn = (sourceId: string, areaName: string, withheld: number) =>
    placeNamed(areaName, {
      areaCode: `${sourceId}:${areaName}`,
      classification: 'SOC9',
      years: [2021, 2023],
      sourceId,
      loaded: {
        source: 'ONS',
        groups: 9,
        byYear: {
          2021: { period: '2021', withheld: 0, total: null },
          2023: { period: '2023', withheld, total: null },
        },
        region: null,
        containingAreaCode: null,
      },
    })

  it('opens its own class of 30: its first area that can be drawn, in its latest year, by its own groups', () => {
    const tables = [...catalogue, loadedIn('a.csv', 'Here', 0), loadedIn('b.csv', 'There', 9)]
    expect(tableOfFile(tables, 'a.csv')).toEqual({ lens: 'occupation', place: 'a.csv:Here', jobsYear: 2023 })
    expect(tableOfFile(tables, 'b.csv')).toEqual({ lens: 'occupation', place: 'b.csv:There', jobsYear: 2021 })
    expect(tableOfFile(tables, 'c.csv')).toBeUndefined()
  })
})

describe('places with job figures', () => {
  it('start with England, once, then go from A to Z', () => {
    expect(placesFor('sector', catalogue).map(({ areaCode }) => areaCode)).toEqual(['EN', 'DO', 'TV', 'W92'])
    expect(placesFor('occupation', catalogue).map(({ areaCode }) => areaCode)).toEqual(['EN'])
  })

  it('offer the years that a lens can show', () => {
    expect(placesFor('sex', catalogue).map(({ years }) => years)).toEqual([[2020, 2035]])
    expect(placesFor('openings', catalogue)).toEqual([])
  })

  it('are found by code, or by name where another table codes them otherwise', () => {
    const found = (code: string) => findPlace(code, placesFor('section', catalogue), catalogue)?.areaCode
    expect(found('EN')).toBe('E92')
    expect(found('W92')).toBe('W92')
    expect(found('DO')).toBeUndefined()
  })

  it('take the year asked for, else the latest that is not still to come', () => {
    expect(chooseYear([2020, 2025, 2035], 2035, 2026)).toBe(2035)
    expect(chooseYear([2020, 2025, 2035], 2021, 2026)).toBe(2025)
    expect(chooseYear([2020, 2025, 2035], null, 2024)).toBe(2020)
    expect(chooseYear([2030, 2035], null, 2024)).toBe(2030)
  })
})
