import { PROVIDER_SORTS } from '../../domain/employers/provider_list'
import { oneOf, part } from '../../state/address/parts'
import { list, place, sector } from '../../state/address/shared_parts'

export const providersAddress = {
  view: 'providers',
  parts: {
    list,
    sector,
    place,
    /** The order of employers and providers. */
    providersBy: part(oneOf(PROVIDER_SORTS), 'visits'),
    /** Each by itself, or their sectors beside the jobs of an area. */
    providersAs: part(oneOf(['list', 'sectors']), 'list'),
  },
} as const
