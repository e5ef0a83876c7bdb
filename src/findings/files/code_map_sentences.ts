import type { CodeMapRefusal } from '../../domain/files/code_map'

export const CODE_MAP_LABEL = 'Code map (JSON)'

/** Why a file of this name is not used as a code map, and what to do. */
export function codeMapRefusalSentence(name: string, refusal: CodeMapRefusal): string {
  switch (refusal.reason) {
    case 'not_a_code_map':
      return `${name} is not a code map: choose one that “${CODE_MAP_LABEL}” gave. Nothing was changed.`
    case 'unknown_type':
      return `Entry ${refusal.entry} of ${name} has no type that is known: mend it and choose the file again. Nothing was changed.`
  }
}
