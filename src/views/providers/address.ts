import { PROVIDER_SORTS } from '../../domain/employers/provider_list'
import { oneOf, part } from '../../state/address/parts'
import { list, sector } from '../../state/address/shared_parts'

export const providersAddress = {
  view: 'providers',
  parts: {
    list,
    sector,
    /** The order of employers and providers. */
    providersBy: part(oneOf(PROVIDER_SORTS), 'visits'),
  },
} as const
