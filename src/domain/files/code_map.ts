import type { ActivityCode } from '../project/decisions'
import { ACTIVITY_TYPES } from '../engagement/engagement'
import type { ActivityType } from '../engagement/engagement'

const FORMAT = 'reach-atlas-code-map'

/** "Code map (JSON)": the codes that people assigned to activity types as written, for use with another log. */
export const formatCodeMap = (codes: readonly ActivityCode[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, activity_types: codes }, null, 2)}\n`

/** Why a code map cannot be used: it is another kind of file, or one of its entries (the first is 1) names no known type. */
export type CodeMapRefusal =
  | { readonly reason: 'not_a_code_map' }
  | { readonly reason: 'unknown_type'; readonly entry: number }

type CodeMapReading =
  | { readonly outcome: 'read'; readonly codes: readonly ActivityCode[] }
  | { readonly outcome: 'refused'; readonly refusal: CodeMapRefusal }

const isType = (type: unknown): type is ActivityType =>
  typeof type === 'string' && Object.hasOwn(ACTIVITY_TYPES, type)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads "Code map (JSON)": all of it or nothing. */
export function readCodeMap(text: string): CodeMapReading {
  const json = parseJson(text)
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== FORMAT)
    return { outcome: 'refused', refusal: { reason: 'not_a_code_map' } }
  if (!('activity_types' in json) || !Array.isArray(json.activity_types))
    return { outcome: 'refused', refusal: { reason: 'not_a_code_map' } }
  const codes: ActivityCode[] = []
  for (const [at, entry] of (json.activity_types as readonly unknown[]).entries()) {
    const { written, type } = (entry ?? {}) as Record<string, unknown>
    if (typeof written !== 'string' || !isType(type))
      return { outcome: 'refused', refusal: { reason: 'unknown_type', entry: at + 1 } }
    codes.push({ written, type })
  }
  return { outcome: 'read', codes }
}
