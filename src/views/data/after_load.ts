import { isLog, isRegister, type FileKind } from '../../domain/files/file_kind'
import type { Dataset } from '../../domain/project/dataset'
import type { AddressState } from '../../state/address/view_parts'

/**
 * The change of address after files of these kinds are loaded: a new register or log shows its latest year, the list is
 * the first again, and the area and the comparison stay where the open data has them.
 */
export function addressAfterLoad(
  { within, by }: Pick<AddressState, 'within' | 'by'>,
  { groupings }: Pick<Dataset, 'groupings'>,
  kinds: readonly FileKind[],
): Partial<AddressState> {
  const hasArea =
    within !== null &&
    groupings.some(({ key, areas }) => key === within.grouping && areas.includes(within.area))
  const hasComparison = groupings.some(({ key }) => key === by)
  return {
    school: null,
    list: null,
    ...(kinds.some(isRegister) || kinds.some(isLog) ? { year: null, months: null } : {}),
    ...(within !== null && !hasArea ? { within: null } : {}),
    ...(hasComparison && (within === null || hasArea) ? {} : { by: 'region' }),
  }
}
