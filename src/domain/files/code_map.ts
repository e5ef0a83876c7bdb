import type { ActivityCode } from '../project/decisions'
import { ACTIVITY_TYPES } from '../engagement/engagement'
import type { ActivityType } from '../engagement/engagement'

const FORMAT = 'reach-atlas-code-map'

/** "Code map (JSON)": what people said activity types as written stand for, to be used again. */
export const formatCodeMap = (codes: readonly ActivityCode[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, activity_types: codes }, null, 2)}\n`

export type CodeMapReading =
  | { readonly outcome: 'read'; readonly codes: readonly ActivityCode[] }
  | { readonly outcome: 'refused'; readonly why: string }

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
export function readCodeMap(name: string, text: string): CodeMapReading {
  const json = parseJson(text)
  const foreign = `${name} is not a code map: choose one that “Code map (JSON)” gave. Nothing was changed.`
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== FORMAT)
    return { outcome: 'refused', why: foreign }
  if (!('activity_types' in json) || !Array.isArray(json.activity_types))
    return { outcome: 'refused', why: foreign }
  const codes: ActivityCode[] = []
  for (const [at, entry] of (json.activity_types as readonly unknown[]).entries()) {
    const { written, type } = (entry ?? {}) as Record<string, unknown>
    if (typeof written !== 'string' || !isType(type))
      return {
        outcome: 'refused',
        why: `Entry ${at + 1} of ${name} has no type that is known: mend it and choose the file again. Nothing was changed.`,
      }
    codes.push({ written, type })
  }
  return { outcome: 'read', codes }
}
