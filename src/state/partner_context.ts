import { getContext, setContext } from 'svelte'
import type { Partner } from '../domain/project/partner'

type CurrentPartner = () => Partner | null

const KEY = Symbol('partner')

/** Whom everything under this component is told with. */
export const setPartner = (partner: CurrentPartner): CurrentPartner => setContext(KEY, partner)

export const getPartner = (): CurrentPartner => getContext<CurrentPartner | undefined>(KEY) ?? (() => null)
