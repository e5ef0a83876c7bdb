import type { Reach } from '../coverage/coverage'

/** By kind of school (phase, on the priority list or not): what a hub has. Every hub has its kinds in one order. */
type KindsOfSchool = readonly Reach[]

/**
 * The rate that each hub would have with the mix of schools of all hubs together, by indirect standardisation: observed ÷
 * expected × the rate of all, where expected is what the hub’s schools would come to, were each kind reached as often
 * as everywhere. `reference` says which hubs make up everywhere. Null where nothing is expected.
 */
export function standardisedRates(
  hubs: readonly KindsOfSchool[],
  reference: readonly boolean[],
): (number | null)[] {
  const kinds = hubs[0]?.length ?? 0
  const everywhere = Array.from({ length: kinds }, (_, kind) => {
    const inReference = hubs.filter((_hub, index) => reference[index])
    return {
      schools: inReference.reduce((sum, hub) => sum + hub[kind]!.schools, 0),
      reached: inReference.reduce((sum, hub) => sum + hub[kind]!.reached, 0),
    }
  })
  const schools = everywhere.reduce((sum, kind) => sum + kind.schools, 0)
  const overall = everywhere.reduce((sum, kind) => sum + kind.reached, 0) / schools
  return hubs.map((hub) => {
    const observed = hub.reduce((sum, { reached }) => sum + reached, 0)
    const expected = hub.reduce((sum, kind, index) => {
      const all = everywhere[index]!
      return all.schools === 0 ? sum : sum + (kind.schools * all.reached) / all.schools
    }, 0)
    return expected > 0 ? (observed / expected) * overall : null
  })
}
