import { NO_AREA } from '../../../src/domain/project/dataset'
import { PHASES, PHASE_LABELS } from '../../../src/domain/school/phase'
import type { OpenColumns } from '../arrays/open_columns'

/** What every file of a plan says of a school. */
interface SchoolCells {
  readonly id: string
  readonly name: string
  readonly phase: string
  readonly localAuthority: string
  readonly hub: string | null
}

/** The cells of a school, by its place in the register. */
export function schoolCells({ directory, groupings }: OpenColumns): (school: number) => SchoolCells {
  const hubs = groupings.find(({ key }) => key === 'hub')?.areas ?? []
  const hubOf = directory.groups['hub']
  return (school) => ({
    id: directory.ids[school]!,
    name: directory.names[school]!,
    phase: PHASE_LABELS[PHASES[directory.phase[school]!]!],
    localAuthority: directory.localAuthorities[school]!,
    hub: hubs[hubOf?.[school] ?? NO_AREA] ?? null,
  })
}
