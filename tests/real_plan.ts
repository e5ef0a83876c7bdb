import { readFileSync } from 'node:fs'
import { positionsOfGrid } from '../src/domain/geography/national_grid'
import { ANY_PHASE, COLLEGE, PRIMARY, SECONDARY, type PlanInstance } from '../src/domain/plan/instance'
import { limitMetres } from '../src/domain/plan/road_distance'
import { districtMiddles } from '../workers/warehouse/arrays/near_schools'
import { csvRows } from './csv_rows'
import { realFiles, realPath } from './real_files'

interface RealPlan {
  /** A region of the register; left out for all of England. */
  readonly region?: string
  /** A phase as the register names it; left out for all. */
  readonly phase?: string
  readonly limitKm: number
}

const PHASES: Readonly<Record<string, number>> = {
  Primary: PRIMARY,
  'Middle deemed primary': PRIMARY,
  Secondary: SECONDARY,
  'Middle deemed secondary': SECONDARY,
  '16 plus': COLLEGE,
  'All-through': PRIMARY | SECONDARY,
}

const numberOf = (text: string | undefined, blank: number): number => {
  const value = Number.parseFloat(text ?? '')
  return Number.isNaN(value) ? blank : value
}

/**
 * Open schools of the real register, each worth its whole per cent of pupils on free school meals, and every active
 * volunteer of volunteers_A whose district is known. Value first, one visit a school.
 */
export function realPlanInstance({ region, phase, limitKm }: RealPlan): PlanInstance {
  const schools = csvRows(readFileSync(realFiles().schools, 'latin1')).filter(
    (row) =>
      (region === undefined || row['GOR (name)'] === region) &&
      (phase === undefined || row['PhaseOfEducation (name)'] === phase) &&
      row['EstablishmentStatus (name)'] === 'Open',
  )
  const metres = (heading: string) => Float64Array.from(schools, (row) => Number(row[heading]))
  const middles = districtMiddles(readFileSync('data/facts/postcode_districts.csv', 'utf8'))
  const volunteers = csvRows(readFileSync(realPath('planning', 'volunteers_A.csv'), 'utf8')).flatMap(
    (row) => {
      const middle = middles.get((row['Postcode district'] ?? '').trim().toUpperCase())
      return middle && /^active$/i.test((row['Status'] ?? '').trim()) ? [{ row, middle }] : []
    },
  )
  return {
    schools: {
      ...positionsOfGrid(metres('Easting'), metres('Northing')),
      phases: Uint8Array.from(schools, (row) => PHASES[row['PhaseOfEducation (name)'] ?? ''] ?? ANY_PHASE),
      value: Float64Array.from(schools, (row) => Math.round(numberOf(row['PercentageFSM'], 0))),
      area: new Int32Array(schools.length).fill(-1),
    },
    suppliers: {
      lon: Float64Array.from(volunteers, ({ middle }) => middle.lon),
      lat: Float64Array.from(volunteers, ({ middle }) => middle.lat),
      visits: Int32Array.from(volunteers, ({ row }) => numberOf(row['Visits per term'], 1)),
      limit: Float64Array.from(volunteers, ({ row }) => limitMetres(numberOf(row['Travel (km)'], 25))),
      phases: Uint8Array.from(volunteers, ({ row }) =>
        ['primary', 'secondary', 'college'].reduce(
          (bits, name, at) => ((row['Phases'] ?? '').toLowerCase().includes(name) ? bits | (1 << at) : bits),
          0,
        ),
      ),
      usable: new Uint8Array(volunteers.length).fill(1),
      offers: new Uint8Array(volunteers.length).fill(1),
    },
    rules: {
      objective: { kind: 'value_first' },
      limit: limitMetres(limitKm),
      visitsPerSchool: 1,
      secondVisitShare: 0.5,
      must: [],
      mustNot: [],
      pins: [],
      floors: new Map(),
    },
  }
}
