import { describe, expect, test } from 'vitest'
import { randomFor } from '../../../data/demo/random'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { nearestSchoolMetres } from '../../../src/domain/plan/nearest_school'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import { PHASES } from '../../../src/domain/school/phase'
import { PairsCache } from '../../../workers/warehouse/arrays/plan_pairs'
import { phasesOfSchool } from '../../../workers/warehouse/arrays/volunteer_terms'
import { invented } from './worlds'

const WORLD = invented('a register', { schools: 60, suppliers: 40, mostVisits: 3 })
const random = randomFor('phases of a register')
const REGISTER = {
  directory: {
    lon: WORLD.schools.lon,
    lat: WORLD.schools.lat,
    phase: Uint8Array.from(WORLD.schools.lon, () => random.below(PHASES.length)),
  },
}

/** Some schools of the register in an order, with some suppliers who can go. */
function instanceOf(rows: Uint32Array, usable: Uint8Array, limit: number): PlanInstance {
  const { lon, lat, phase } = REGISTER.directory
  return {
    schools: {
      lon: Float64Array.from(rows, (school) => lon[school]!),
      lat: Float64Array.from(rows, (school) => lat[school]!),
      phases: Uint8Array.from(rows, (school) => phasesOfSchool(PHASES[phase[school]!])),
      value: new Float64Array(rows.length),
      area: new Int32Array(rows.length),
    },
    suppliers: { ...WORLD.suppliers, usable },
    rules: { ...WORLD.rules, limit },
  }
}

describe('pairs of a plan', () => {
  test('are those looked up anew, whatever the plans before were of', () => {
    const cache = new PairsCache()
    const draw = randomFor('plans one after another')
    let [rows, usable] = [Uint32Array.of(3, 1, 2), WORLD.suppliers.usable]
    for (let plan = 0; plan < 300; plan++) {
      const change = draw.below(4)
      if (change === 0)
        rows = Uint32Array.from({ length: 40 }, (_, at) => (at * 7 + plan) % 60).slice(draw.below(30))
      if (change === 1) rows = rows.slice().reverse()
      if (change === 2) usable = usable.map((each) => (draw.below(3) === 0 ? 1 - each : each))
      const instance = instanceOf(rows, usable, 4000 + 1000 * draw.below(30))
      const { suppliers, rules } = instance
      const { pairs, nearest } = cache.of(REGISTER, rows, suppliers, rules.limit)
      expect(pairs).toEqual(candidatePairs(instance))
      expect(nearest()).toEqual(
        nearestSchoolMetres(instance.schools, instance.suppliers, instance.rules.limit),
      )
    }
  })
})
