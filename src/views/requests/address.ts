import { REQUEST_RADIUS_KM } from '../../domain/requests/request_defaults'
import { loadedName, part, wholeNumber } from '../../state/address/parts'

export const requestsAddress = {
  view: 'match-requests',
  parts: {
    /** The id of the request whose candidates are listed. */
    request: part(loadedName, null),
    /** Nobody further by road, km. */
    radius: part(wholeNumber(1, 200), REQUEST_RADIUS_KM),
  },
} as const
