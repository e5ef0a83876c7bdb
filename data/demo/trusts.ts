import { MARK, inventedPlace, neverTwice } from './invented_names'
import { randomFor, type Random } from './random'
import { localAuthorities, type LocalAuthority } from './settlements'

const trustsOf = makeTrusts()

/** A trust for an academy or free school, one of the few of its authority; others have none. */
export function trustFor(random: Random, type: string, authority: LocalAuthority): string | null {
  if (!type.startsWith('Academy') && !type.startsWith('Free')) return null
  return random.pick(trustsOf.get(authority) ?? [])
}

function makeTrusts(): ReadonlyMap<LocalAuthority, readonly string[]> {
  const random = randomFor('trusts')
  const unique = neverTwice()
  const nouns = ['Learning Trust', 'Schools Trust', 'Education Partnership', 'Academies Trust']
  return new Map(
    localAuthorities.map((authority) => {
      const trusts = Array.from({ length: 3 + random.below(4) }, () =>
        unique(() => `${MARK} ${inventedPlace(random)} ${random.pick(nouns)}`),
      )
      return [authority, trusts]
    }),
  )
}
